package dev.patentengine.nlp.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.onnx.BgeEmbedder;
import dev.patentengine.nlp.onnx.BgeParts;
import dev.patentengine.nlp.onnx.LowRankAdapter;
import dev.patentengine.nlp.onnx.ReferenceAdapter;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class EncoderNetworkTest {

  private static final float SCALE = 2;

  private final EncoderNetwork network = EncoderNetwork.of(BgeParts.weights(), 4);

  @Test
  void agreesWithOnnxRuntime() {
    List<String> texts = List.of("", "泵", TrainingTexts.DEMANDS.get(1), "轴承".repeat(300));
    try (BgeEmbedder embedder = BgeEmbedder.open();
        EncoderRun run = new EncoderRun(network, 2)) {
      List<Embedding> expected = embedder.embedAll(texts);
      float[][] firsts = run.embed(BgeParts.pieces(texts, 512));
      for (int i = 0; i < firsts.length; i++) {
        assertThat(Embedding.of(firsts[i]).cosine(expected.get(i))).isGreaterThan(0.999999);
      }
    }
  }

  @Test
  void agreesWithOnnxRuntimeAfterMerging() {
    float[] values = TrainingTexts.randomAdapter(network.layout(), 8);
    agreesWhenMerged(network, network.layout().adapter(SCALE, values));
  }

  @Test
  void agreesWithOnnxRuntimeOnTheReferenceAdapter() {
    LowRankAdapter reference = ReferenceAdapter.read();
    agreesWhenMerged(EncoderNetwork.of(BgeParts.weights(), reference.rank()), reference);
  }

  private static void agreesWhenMerged(EncoderNetwork network, LowRankAdapter adapter) {
    List<String> texts = TrainingTexts.DEMANDS;
    network.merge(TrainingTexts.nativeCopy(network.layout().values(adapter)), adapter.scale());
    try (BgeEmbedder plain = BgeEmbedder.open();
        BgeEmbedder adapted = BgeEmbedder.builder().adapter(adapter).open();
        EncoderRun run = new EncoderRun(network, 2)) {
      float[][] firsts = run.embed(BgeParts.pieces(texts, 512));
      for (int i = 0; i < firsts.length; i++) {
        Embedding own = Embedding.of(firsts[i]);
        assertThat(own.cosine(adapted.embed(texts.get(i)))).isGreaterThan(0.999999);
        assertThat(own.cosine(plain.embed(texts.get(i)))).isLessThan(0.999);
      }
    }
  }

  /** Along a random direction in each factor of each layer, against central differences. */
  @Test
  void gradientsAgreeWithFiniteDifferences() {
    long seed = 20;
    AdapterLayout layout = network.layout();
    float[] values = TrainingTexts.randomAdapter(layout, seed);
    float[] gradient = new float[layout.size()];
    Random random = new Random(seed);
    try (EncoderRun run = new EncoderRun(network, 2)) {
      loss(run, values, gradient);
      for (AdapterLayout.Slot slot : layout.slots()) {
        check(run, values, gradient, direction(random, layout, slot.a(), slot.in()), slot + " A");
        check(run, values, gradient, direction(random, layout, slot.b(), slot.out()), slot + " B");
      }
    }
  }

  private static float[] direction(Random random, AdapterLayout layout, int start, int width) {
    float[] direction = new float[layout.size()];
    for (int i = start; i < start + layout.rank() * width; i++) {
      direction[i] = random.nextBoolean() ? 1 : -1;
    }
    return direction;
  }

  private void check(
      EncoderRun run, float[] values, float[] gradient, float[] random, String place) {
    double[] parts = new double[2];
    // along the gradient itself and across it, so that the change is far above float rounding
    float[] direction = new float[random.length];
    double norm = 0;
    for (int i = 0; i < random.length; i++) {
      direction[i] = random[i] == 0 ? 0 : gradient[i];
      norm += (double) direction[i] * direction[i];
    }
    norm = Math.sqrt(norm);
    for (int i = 0; i < random.length; i++) {
      direction[i] = (float) (direction[i] / norm + random[i] * 2e-3);
      parts[0] += (double) gradient[i] * direction[i];
    }
    float step = 0.02f;
    double up = loss(run, moved(values, direction, step), new float[values.length]);
    double down = loss(run, moved(values, direction, -step), new float[values.length]);
    parts[1] = (up - down) / (2 * step);
    assertThat(Math.abs(parts[0] - parts[1]))
        .describedAs("%s: derived %s, measured %s", place, parts[0], parts[1])
        .isLessThan(0.01 * Math.abs(parts[1]) + 2e-5);
  }

  private static float[] moved(float[] values, float[] direction, float step) {
    float[] moved = values.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] += step * direction[i];
    }
    return moved;
  }

  private double loss(EncoderRun run, float[] values, float[] gradient) {
    network.merge(TrainingTexts.nativeCopy(values), SCALE);
    return run.learn(TrainingTexts.pieces(), TrainingTexts.loss(), gradient);
  }

  @Test
  void gradientsAreTheSameWhenNothingIsKept() {
    float[] kept = new float[network.layout().size()];
    float[] recomputed = new float[kept.length];
    float[] values = TrainingTexts.randomAdapter(network.layout(), 3);
    try (EncoderRun run = new EncoderRun(network, 2)) {
      loss(run, values, kept);
    }
    try (EncoderRun run = new EncoderRun(network, 1, 0)) {
      loss(run, values, recomputed);
    }
    assertThat(recomputed).isEqualTo(kept);
  }
}
