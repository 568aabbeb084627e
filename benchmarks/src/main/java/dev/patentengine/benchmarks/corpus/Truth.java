package dev.patentengine.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.util.VectorUtil;

/**
 * The exact answers to the first demands of a corpus, for every share of it that filters let pass.
 * Immutable.
 */
public final class Truth {

  /** Shares of the corpus that filters let pass. */
  public static final List<Double> SHARES = List.of(1.0, 0.5, 0.1, 0.01);

  /** How many demands are answered. */
  public static final int DEMANDS = 100;

  /** How many patents are named for each. */
  public static final int DEPTH = 200;

  private final Map<Double, List<List<Nearest.Found>>> answers;

  private Truth(Map<Double, List<List<Nearest.Found>>> answers) {
    this.answers = answers;
  }

  /** Answers nothing. */
  public static Truth none() {
    return new Truth(Map.of());
  }

  /** Compares every vector with every demand, once. */
  static Truth of(GeneratedCorpus corpus, VectorFile vectors) {
    List<float[]> demands = new ArrayList<>();
    for (int i = 0; i < DEMANDS; i++) {
      demands.add(corpus.demand(i).vector().toArray());
    }
    Map<Double, List<Nearest>> nearest = new LinkedHashMap<>();
    for (double share : SHARES) {
      nearest.put(share, demands.stream().map(demand -> new Nearest(DEPTH)).toList());
    }
    float[] vector = new float[VectorFile.DIMENSIONS];
    long[] firsts = SHARES.stream().mapToLong(corpus::firstOfLatest).toArray();
    for (int number = 0; number < vectors.size(); number++) {
      vectors.read(number, vector);
      for (int i = 0; i < DEMANDS; i++) {
        float score = VectorUtil.dotProduct(demands.get(i), vector);
        for (int share = 0; share < firsts.length; share++) {
          if (number >= firsts[share]) {
            Objects.requireNonNull(nearest.get(SHARES.get(share))).get(i).offer(number, score);
          }
        }
      }
    }
    Map<Double, List<List<Nearest.Found>>> answers = new LinkedHashMap<>();
    nearest.forEach(
        (share, each) -> answers.put(share, each.stream().map(Nearest::found).toList()));
    return new Truth(answers);
  }

  /** The answers under this share, one list a demand, best first. */
  public List<List<Nearest.Found>> answers(double share) {
    return Objects.requireNonNull(answers.get(share), "no answers for share " + share);
  }

  /** Part of the true first {@code depth} that {@code found} holds, the mean over all demands. */
  public double recall(double share, int depth, List<int[]> found) {
    double sum = 0;
    for (int i = 0; i < found.size(); i++) {
      Set<Integer> wanted =
          answers(share).get(i).stream()
              .limit(depth)
              .map(Nearest.Found::number)
              .collect(Collectors.toSet());
      long hits = Arrays.stream(found.get(i)).limit(depth).filter(wanted::contains).count();
      sum += wanted.isEmpty() ? 1 : hits / (double) wanted.size();
    }
    return sum / found.size();
  }

  /** Lines of share, demand, number and score. */
  void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    answers.forEach((share, demands) -> {
      for (int i = 0; i < demands.size(); i++) {
        for (Nearest.Found found : demands.get(i)) {
          lines.add(share + "\t" + i + "\t" + found.number() + "\t" + found.score());
        }
      }
    });
    Files.write(file, lines);
  }

  static Truth read(Path file) throws IOException {
    Map<Double, List<List<Nearest.Found>>> answers = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      String[] fields = line.split("\t", -1);
      List<List<Nearest.Found>> demands =
          answers.computeIfAbsent(Double.valueOf(fields[0]), share -> new ArrayList<>());
      int demand = Integer.parseInt(fields[1]);
      while (demands.size() <= demand) {
        demands.add(new ArrayList<>());
      }
      demands
          .get(demand)
          .add(new Nearest.Found(Integer.parseInt(fields[2]), Float.parseFloat(fields[3])));
    }
    return new Truth(answers);
  }
}
