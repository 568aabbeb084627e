package dev.patentengine.nlp.dl4j;

import dev.patentengine.nlp.onnx.BgeParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Times steps of a full batch of random pieces; run by hand. */
final class StepSpeed {

  private StepSpeed() {}

  public static void main(String[] arguments) {
    EncoderNetwork network = EncoderNetwork.of(BgeParts.weights(), 16);
    Random random = new Random(1);
    List<int[]> texts = new ArrayList<>();
    for (int i = 0; i < 72; i++) {
      int length = i < 24 ? 20 + random.nextInt(108) : 80 + random.nextInt(80);
      texts.add(random.ints(length, 700, 8000).toArray());
    }
    System.out.println(texts.stream().mapToInt(t -> t.length).sum() + " tokens");
    boolean[][] allowed = new boolean[24][48];
    int[] own = new int[24];
    for (int i = 0; i < 24; i++) {
      java.util.Arrays.fill(allowed[i], true);
      own[i] = i;
    }
    float[] adapter = TrainingTexts.randomAdapter(network.layout(), 1);
    float[] gradient = new float[adapter.length];
    try (EncoderRun run = new EncoderRun(network, 2)) {
      for (int i = 0; i < 6; i++) {
        long start = System.nanoTime();
        network.merge(TrainingTexts.nativeCopy(adapter), 2);
        long merged = System.nanoTime();
        run.embed(texts);
        long embedded = System.nanoTime();
        double loss = run.learn(texts, new ContrastiveLoss(0.03, allowed, own), gradient);
        long end = System.nanoTime();
        System.out.printf(
            "merge %.3f embed %.3f learn %.3f loss %.4f%n",
            (merged - start) / 1e9, (embedded - merged) / 1e9, (end - embedded) / 1e9, loss);
      }
    }
  }
}
