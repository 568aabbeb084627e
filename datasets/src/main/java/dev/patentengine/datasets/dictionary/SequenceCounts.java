package dev.patentengine.datasets.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts words and sequences of words; two sequences that read the same are one. For one thread. */
final class SequenceCounts {

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Sequence> sequences = new HashMap<>();
  private long total;

  void addWords(Run run) {
    run.words().forEach(word -> words.merge(word, 1, Integer::sum));
    total += run.size();
  }

  boolean has(String text) {
    return sequences.containsKey(text);
  }

  void add(Run run, int from, int to) {
    String text = run.text(from, to);
    Sequence sequence = sequences.get(text);
    if (sequence == null) {
      sequence = new Sequence(run.words().subList(from, to));
      sequences.put(text, sequence);
    }
    sequence.seenIn(run.number());
  }

  /** Forgets the sequences of this many pieces that were seen less often. */
  void forgetBelow(int leastCount, int pieces) {
    sequences
        .values()
        .removeIf(
            sequence -> sequence.pieces().size() == pieces && sequence.count() < leastCount);
  }

  void addNeighbours(Run run, int from, int to) {
    Sequence sequence = sequences.get(run.text(from, to));
    if (sequence != null) {
      sequence.standsBetween(run.left(from), run.right(to));
    }
  }

  List<MinedTerm> terms() {
    List<MinedTerm> terms = new ArrayList<>();
    for (Sequence sequence : sequences.values()) {
      terms.add(
          new MinedTerm(
              sequence.pieces(),
              sequence.count(),
              sequence.texts(),
              cohesion(sequence),
              sequence.freedom()));
    }
    return terms;
  }

  private double cohesion(Sequence sequence) {
    List<String> pieces = sequence.pieces();
    double weakest = Double.POSITIVE_INFINITY;
    for (int joint = 1; joint < pieces.size(); joint++) {
      double left = count(pieces.subList(0, joint));
      double right = count(pieces.subList(joint, pieces.size()));
      weakest = Math.min(weakest, Math.log(sequence.count() * (double) total / (left * right)));
    }
    return weakest;
  }

  /** How often the part stands; a sequence that was counted under other cuts has its own count. */
  private int count(List<String> part) {
    String text = String.join("", part);
    Sequence sequence = sequences.get(text);
    int asWord = words.getOrDefault(text, 0);
    return Math.max(1, asWord + (sequence == null ? 0 : sequence.count()));
  }
}
