package dev.patentengine.nlp.onnx;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Measures the encoder, by hand: latency of one text and texts a second in bulk.
 *
 * <p>Arguments: batch sizes in pieces (default 512).
 */
final class BgeSpeed {

  private static final String ALPHABET = "本实用新型公开了一种数控机床主轴冷却装置包括箱体和轴承用于连接电机与减速机并提高散热效率";

  private BgeSpeed() {}

  public static void main(String[] arguments) {
    int[] budgets = Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
    for (Precision precision : Precision.values()) {
      for (int budget : budgets.length == 0 ? new int[] {512} : budgets) {
        long start = System.nanoTime();
        try (BgeEmbedder bge =
            BgeEmbedder.builder().precision(precision).batchPieces(budget).open()) {
          print("%s, batches of %d pieces: opened in %.2f s", precision, budget, since(start));
          for (int length : new int[] {20, 200, 500}) {
            measure(bge, length);
          }
        }
      }
    }
  }

  private static void measure(BgeEmbedder bge, int length) {
    List<String> texts = texts(length, 40_000 / length);
    bge.embedAll(texts.subList(0, 20));
    int queries = 0;
    long start = System.nanoTime();
    while (since(start) < 2) {
      bge.embed(texts.get(queries++ % texts.size()));
    }
    double latency = since(start) / queries;
    start = System.nanoTime();
    int rounds = 0;
    do {
      bge.embedAll(texts);
      rounds++;
    } while (since(start) < 4);
    double rate = rounds * texts.size() / since(start);
    print("  %3d characters: one %6.2f ms, bulk %6.1f/s", length, latency * 1e3, rate);
  }

  /** Texts of 80 to 120 % of a length. */
  private static List<String> texts(int length, int count) {
    Random random = new Random(1);
    return IntStream.range(0, count)
        .mapToObj(i -> text(random, (int) (length * (.8 + .4 * random.nextDouble()))))
        .toList();
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
