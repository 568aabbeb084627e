package dev.patentengine.match;

import dev.patentengine.index.PatentFace;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.index.TermSet;
import dev.patentengine.index.WordCounts;
import dev.patentengine.nlp.Embedding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Standing demands in the form in which a patent meets all of them at once. Immutable. */
final class CompiledQueries {

  private static final int[] NONE = {};

  private final long documents;
  private final double[] weights;
  private final double usualCosine;
  private final List<String> ids;
  private final List<DemandFace> faces;
  private final float[][] vectors;
  private final double[] wanted;
  private final Map<Integer, Double> rarity = new HashMap<>();
  private final Map<Integer, int[]> byWord;
  private final Map<Integer, int[]> byPair;
  private final WordCrossing crossing;

  private CompiledQueries(
      long documents, MatchModel model, List<String> ids, List<DemandFace> faces) {
    this.documents = documents;
    this.weights =
        new double[] {
          weight(model, Candidate.Part.WORDS),
          weight(model, Candidate.Part.CHARACTERS),
          weight(model, Candidate.Part.MEANING),
          weight(model, Candidate.Part.BRIDGE)
        };
    this.usualCosine = model.usualCosine();
    this.ids = ids;
    this.faces = faces;
    this.vectors = new float[faces.size()][];
    this.wanted = new double[faces.size()];
    Map<Integer, List<Integer>> words = new HashMap<>();
    Map<Integer, List<Integer>> pairs = new HashMap<>();
    for (int i = 0; i < faces.size(); i++) {
      DemandFace face = faces.get(i);
      vectors[i] = face.query().vector().map(Embedding::toArray).orElseGet(() -> new float[0]);
      for (int word = 0; word < face.rarity().size(); word++) {
        rarity.put(face.rarity().term(word), face.rarity().weight(word));
        wanted[i] += face.rarity().weight(word);
        words.computeIfAbsent(face.rarity().term(word), w -> new ArrayList<>()).add(i);
      }
      for (int pair = 0; pair < face.pairs().size(); pair++) {
        pairs.computeIfAbsent(face.pairs().term(pair), p -> new ArrayList<>()).add(i);
      }
    }
    this.byWord = packed(words);
    this.crossing =
        model
            .bridge()
            .to(TermSet.ofHashes(words.keySet().stream().mapToInt(Integer::intValue).toArray()));
    this.byPair = packed(pairs);
  }

  /** These demands, their words weighed by the index as it is now. */
  static CompiledQueries of(
      SortedMap<String, DemandQuery> queries, PatentIndex index, MatchModel model) {
    TreeSet<String> words = new TreeSet<>();
    queries.values().forEach(query -> words.addAll(query.terms().keySet()));
    WordCounts counts = index.wordCounts(words);
    List<DemandFace> faces =
        queries.values().stream().map(query -> DemandFace.of(query, counts)).toList();
    return new CompiledQueries(counts.documents(), model, List.copyOf(queries.keySet()), faces);
  }

  private static double weight(MatchModel model, Candidate.Part part) {
    return Optional.ofNullable(model.weights().get(part)).orElse(0.0);
  }

  private static Map<Integer, int[]> packed(Map<Integer, List<Integer>> lists) {
    Map<Integer, int[]> packed = new HashMap<>();
    lists.forEach(
        (key, list) -> packed.put(key, list.stream().mapToInt(Integer::intValue).toArray()));
    return packed;
  }

  /** How many patents there were when words were weighed. */
  long documents() {
    return documents;
  }

  String id(int number) {
    return ids.get(number);
  }

  DemandFace face(int number) {
    return faces.get(number);
  }

  /** How much the patent speaks for words of the demands that it lacks. */
  WeighedTerms reached(PatentFace patent) {
    return crossing.reached(patent.words());
  }

  /**
   * The {@code depth} demands that the patent comes nearest to, nearest first.
   *
   * @param reached what {@link #reached} says of it
   * @param seen which ids count
   */
  int[] best(PatentFace patent, WeighedTerms reached, Predicate<String> seen, int depth) {
    double[] scores = scores(patent, reached);
    return IntStream.range(0, scores.length)
        .filter(number -> seen.test(id(number)))
        .boxed()
        .sorted(Comparator.<Integer>comparingDouble(i -> scores[i]).reversed())
        .limit(depth)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private double[] scores(PatentFace patent, WeighedTerms reached) {
    double[] words = new double[faces.size()];
    double[] pairs = new double[faces.size()];
    for (int word : patent.words().hashes()) {
      double rare = rarity.getOrDefault(word, 0.0);
      for (int number : byWord.getOrDefault(word, NONE)) {
        words[number] += rare;
      }
    }
    for (int pair : patent.pairs().hashes()) {
      for (int number : byPair.getOrDefault(pair, NONE)) {
        pairs[number]++;
      }
    }
    double[] bridged = new double[faces.size()];
    for (int i = 0; i < reached.size(); i++) {
      for (int number : byWord.getOrDefault(reached.term(i), NONE)) {
        bridged[number] += reached.weight(i);
      }
    }
    float[] meaning = patent.meaning().map(Embedding::toArray).orElseGet(() -> new float[0]);
    double[] scores = new double[faces.size()];
    for (int i = 0; i < scores.length; i++) {
      double cosine = meaning.length == 0 || vectors[i].length == 0 ? usualCosine : dot(meaning, i);
      scores[i] =
          weights[0] * (wanted[i] == 0 ? 0 : words[i] / wanted[i])
              + weights[1] * pairs[i] / Math.max(1, faces.get(i).pairs().size())
              + weights[2] * cosine
              + weights[3] * bridged[i] / Math.max(1, faces.get(i).rarity().size());
    }
    return scores;
  }

  /** Four sums side by side, which a processor adds at once. */
  private double dot(float[] a, int number) {
    float[] b = vectors[number];
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    int i = 0;
    for (; i + 3 < a.length; i += 4) {
      s0 += a[i] * b[i];
      s1 += a[i + 1] * b[i + 1];
      s2 += a[i + 2] * b[i + 2];
      s3 += a[i + 3] * b[i + 3];
    }
    for (; i < a.length; i++) {
      s0 += a[i] * b[i];
    }
    return s0 + s1 + (double) (s2 + s3);
  }
}
