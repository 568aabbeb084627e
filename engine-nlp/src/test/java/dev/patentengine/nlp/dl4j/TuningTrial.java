package dev.patentengine.nlp.dl4j;

import dev.patentengine.nlp.onnx.BgeParts;
import dev.patentengine.nlp.onnx.LowRankAdapter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Tunes on the matching set and measures; run by hand: {@code TuningTrial DATA OUT NAME HELD_OUT
 * LEARNING_RATE EPOCHS HARD_NEGATIVES BATCH [dev]}. Every HELD_OUT-th pair is kept out (0: none)
 * and looked for among all seeds and every fourth document.
 */
final class TuningTrial {

  private final MatchingData data;
  private final Path out;
  private final PrintStream log = System.out;

  private TuningTrial(MatchingData data, Path out) {
    this.data = data;
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    MatchingData data = MatchingData.read(Path.of(arguments[0]));
    TuningOptions options =
        TuningOptions.standard()
            .withLearningRate(Double.parseDouble(arguments[4]))
            .withEpochs(Integer.parseInt(arguments[5]))
            .withHardNegatives(Integer.parseInt(arguments[6]))
            .withBatch(Integer.parseInt(arguments[7]))
            .withThreads(2);
    new TuningTrial(data, Path.of(arguments[1]))
        .run(arguments[2], Integer.parseInt(arguments[3]), options, arguments.length > 8);
  }

  private void run(String name, int heldOut, TuningOptions options, boolean dev)
      throws IOException {
    long start = System.nanoTime();
    List<TuningPair> kept = new ArrayList<>();
    List<TuningPair> held = new ArrayList<>();
    List<int[]> keptNegatives = new ArrayList<>();
    HardNegatives negatives = negatives(options);
    say("negatives ready", start);
    for (int i = 0; i < data.pairs().size(); i++) {
      if (heldOut > 0 && i % heldOut == 0) {
        held.add(data.pairs().get(i));
      } else {
        kept.add(data.pairs().get(i));
        keptNegatives.add(negatives.documents().get(i));
      }
    }
    say(kept.size() + " pairs, " + held.size() + " held out, " + options, start);
    long training = System.nanoTime();
    LowRankAdapter adapter =
        EncoderTuning.of(data.corpus(), kept, options)
            .withNegatives(new HardNegatives(keptNegatives))
            .resumingFrom(out.resolve(name + ".checkpoint"))
            .run(progress -> say(progress.toString(), training));
    adapter.write(out.resolve(name + ".bin"), LowRankAdapter.Storage.FP32);
    say("trained", start);
    EncoderNetwork network = EncoderNetwork.of(BgeParts.weights(), options.rank());
    try (EncoderRun run = new EncoderRun(network, 2)) {
      float[] values = network.layout().values(adapter);
      if (!held.isEmpty()) {
        say("held out, untuned: " + heldOut(run, held), start);
      }
      network.merge(TrainingTexts.nativeCopy(values), options.scale());
      if (!held.isEmpty()) {
        say("held out, tuned:   " + heldOut(run, held), start);
      }
      if (dev) {
        say("development: " + development(run, out.resolve(name + ".trec")), start);
      }
    }
    Path status = Path.of("/proc/self/status");
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmHWM")) {
        say(line, start);
      }
    }
  }

  private HardNegatives negatives(TuningOptions options) {
    Path file = out.resolve("negatives.bin");
    if (Files.exists(file)) {
      return Checkpoint.read(file).negatives();
    }
    HardNegatives mined = EncoderTuning.of(data.corpus(), data.pairs(), options).mine();
    float[] none = {};
    new Checkpoint(0, 0, none, none, none, mined).write(file);
    return mined;
  }

  private void say(String text, long start) {
    log.printf("%7.1f s %s%n", (System.nanoTime() - start) / 1e9, text);
  }

  private static float[][] directions(EncoderRun run, List<String> texts, int limit) {
    float[][] vectors = run.embed(BgeParts.pieces(texts, limit));
    for (float[] vector : vectors) {
      ContrastiveLoss.normalize(vector);
    }
    return vectors;
  }

  private String heldOut(EncoderRun run, List<TuningPair> held) {
    boolean[] pool = new boolean[data.corpus().size()];
    IntStream.range(0, pool.length).filter(i -> i % 4 == 0).forEach(i -> pool[i] = true);
    data.pairs().forEach(pair -> pool[pair.document()] = true);
    int[] places = IntStream.range(0, pool.length).filter(i -> pool[i]).toArray();
    float[][] documents =
        directions(
            run, IntStream.of(places).mapToObj(i -> data.corpus().get(i).text()).toList(), 160);
    float[][] demands = directions(run, held.stream().map(TuningPair::demand).toList(), 128);
    double reciprocal = 0;
    int hits = 0;
    for (int i = 0; i < demands.length; i++) {
      int own = java.util.Arrays.binarySearch(places, held.get(i).document());
      double right = ContrastiveLoss.dot(demands[i], documents[own]);
      int better = 0;
      for (float[] document : documents) {
        better += ContrastiveLoss.dot(demands[i], document) > right ? 1 : 0;
      }
      reciprocal += 1.0 / (better + 1);
      hits += better < 10 ? 1 : 0;
    }
    return "MRR %.4f hit@10 %.4f of %d among %d"
        .formatted(
            reciprocal / demands.length,
            hits / (double) demands.length,
            demands.length,
            places.length);
  }

  private String development(EncoderRun run, Path trec) throws IOException {
    float[][] documents =
        directions(run, data.corpus().stream().map(TuningDocument::text).toList(), 256);
    float[][] queries = directions(run, data.queries(), 512);
    double[] sums = new double[4];
    List<String> lines = new ArrayList<>();
    for (int q = 0; q < queries.length; q++) {
      double[] scores = new double[documents.length];
      for (int i = 0; i < scores.length; i++) {
        scores[i] = ContrastiveLoss.dot(queries[q], documents[i]);
      }
      List<Integer> best =
          IntStream.range(0, scores.length)
              .boxed()
              .sorted(
                  Comparator.comparing((Integer i) -> -scores[i]).thenComparing(data.ids()::get))
              .limit(200)
              .toList();
      String id = data.queryIds().get(q);
      add(sums, best.stream().map(data.ids()::get).toList(), data.grades().get(id));
      for (int rank = 0; rank < best.size(); rank++) {
        int place = best.get(rank);
        lines.add(
            "%s Q0 %s %d %.6f lora".formatted(id, data.ids().get(place), rank + 1, scores[place]));
      }
    }
    Files.write(trec, lines);
    int n = queries.length;
    return "nDCG@10 %.4f MRR %.4f hit@10 %.4f R@100 %.4f"
        .formatted(sums[0] / n, sums[1] / n, sums[2] / n, sums[3] / n);
  }

  private static void add(double[] sums, List<String> ranking, Map<String, Integer> grades) {
    double gain = 0;
    int first = 0;
    int found = 0;
    for (int rank = 1; rank <= ranking.size(); rank++) {
      int grade = grades.getOrDefault(ranking.get(rank - 1), 0);
      gain += rank <= 10 ? grade * log2(2) / log2(rank + 1) : 0;
      first = first == 0 && grade >= 2 ? rank : first;
      found += rank <= 100 && grade >= 2 ? 1 : 0;
    }
    List<Integer> ideal = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
    double most = 0;
    for (int rank = 1; rank <= Math.min(10, ideal.size()); rank++) {
      most += ideal.get(rank - 1) / log2(rank + 1);
    }
    long relevant = ideal.stream().filter(grade -> grade >= 2).count();
    sums[0] += most > 0 ? gain / most : 0;
    sums[1] += first > 0 ? 1.0 / first : 0;
    sums[2] += first > 0 && first <= 10 ? 1 : 0;
    sums[3] += relevant > 0 ? found / (double) relevant : 0;
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }
}
