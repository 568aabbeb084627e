package dev.patentengine.datasets.dictionary;

import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds recurring sequences of words by the statistics of new-word discovery (mutual information
 * inside, branching entropy at the edges).
 *
 * <p>Deterministic: the same texts in the same order give the same terms. Immutable and safe for
 * concurrent use.
 */
public final class TermMiner {

  /** Most words, and most characters, of a term. */
  private static final int MOST_PIECES = 5;

  private static final int MOST_UNITS = 12;

  private final Segmenter segmenter;
  private final Predicate<Token> barrier;
  private final int leastCount;

  /**
   * A miner.
   *
   * @param segmenter cuts the texts
   * @param barrier the tokens that no term contains
   * @param leastCount how often a term must stand in the texts, 2 or more
   */
  public TermMiner(Segmenter segmenter, Predicate<Token> barrier, int leastCount) {
    if (leastCount < 2) {
      throw new IllegalArgumentException("nothing recurs " + leastCount + " times");
    }
    this.segmenter = segmenter;
    this.barrier = barrier;
    this.leastCount = leastCount;
  }

  /** The recurring sequences of {@code texts}, the most frequent first, ties broken by text. */
  public List<MinedTerm> mine(Iterable<String> texts) {
    SequenceCounts counts = new SequenceCounts();
    List<Run> runs = runs(texts);
    runs.forEach(counts::addWords);
    for (int pieces = 2; pieces <= MOST_PIECES; pieces++) {
      for (Run run : runs) {
        countLength(run, pieces, counts);
      }
      counts.forgetBelow(leastCount, pieces);
    }
    runs.forEach(run -> addNeighbours(run, counts));
    return counts.terms().stream()
        .sorted(
            Comparator.comparingInt(MinedTerm::count).reversed().thenComparing(MinedTerm::text))
        .toList();
  }

  private static void countLength(Run run, int pieces, SequenceCounts counts) {
    for (int from = 0; from + pieces <= run.size(); from++) {
      if (run.length(from, from + pieces) <= MOST_UNITS
          && (pieces == 2
              || (counts.has(run.text(from, from + pieces - 1))
                  && counts.has(run.text(from + 1, from + pieces))))) {
        counts.add(run, from, from + pieces);
      }
    }
  }

  private static void addNeighbours(Run run, SequenceCounts counts) {
    for (int from = 0; from < run.size(); from++) {
      int last = Math.min(run.size(), from + MOST_PIECES);
      for (int to = from + 2; to <= last; to++) {
        counts.addNeighbours(run, from, to);
      }
    }
  }

  private List<Run> runs(Iterable<String> texts) {
    List<Run> runs = new ArrayList<>();
    int number = 0;
    for (String text : texts) {
      List<String> words = new ArrayList<>();
      String before = "";
      for (Token token : segmenter.segment(text, Granularity.READING)) {
        if (!barrier.test(token)) {
          words.add(token.text());
          continue;
        }
        close(runs, number, before, words, token.text());
        before = token.text();
        words = new ArrayList<>();
      }
      close(runs, number, before, words, "");
      number++;
    }
    return runs;
  }

  private static void close(
      List<Run> runs, int text, String before, List<String> words, String after) {
    if (!words.isEmpty()) {
      runs.add(new Run(text, before, words, after));
    }
  }
}
