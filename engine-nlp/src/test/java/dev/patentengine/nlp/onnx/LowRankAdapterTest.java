package dev.patentengine.nlp.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.ModelIdentity;
import dev.patentengine.nlp.onnx.LowRankAdapter.Storage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LowRankAdapterTest {

  private static final String QUERY = "/encoder/layer.0/attention/self/query/MatMul";
  private static final String UP = "/encoder/layer.2/intermediate/dense/MatMul";

  @TempDir Path directory;

  /** Small random changes of two matrix products, rank 4. */
  private static LowRankAdapter adapter(long seed) {
    Random random = new Random(seed);
    return new LowRankAdapter(
        4,
        2f,
        List.of(
            LowRankPair.of(QUERY, 4, values(random, 4 * 512), values(random, 4 * 512)),
            LowRankPair.of(UP, 4, values(random, 4 * 512), values(random, 4 * 2048))));
  }

  private static float[] values(Random random, int count) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = .05f * (float) random.nextGaussian();
    }
    return values;
  }

  @Test
  void meanChangesByTheMeanOfTheChanges() {
    LowRankAdapter one = adapter(1);
    LowRankAdapter two = new LowRankAdapter(4, 3f, adapter(2).pairs());
    LowRankAdapter mean = LowRankAdapter.mean(List.of(one, two));
    assertThat(mean.rank()).isEqualTo(8);
    for (int i = 0; i < 2; i++) {
      float[] first = one.pairs().get(i).change(one.scale());
      float[] second = two.pairs().get(i).change(two.scale());
      float[] both = mean.pairs().get(i).change(mean.scale());
      for (int k = 0; k < both.length; k += 997) {
        assertThat(both[k]).isCloseTo((first[k] + second[k]) / 2, within(1e-5f));
      }
    }
  }

  @Test
  void thereIsNoMeanOfAdaptersForOtherProducts() {
    LowRankAdapter one = adapter(1);
    LowRankAdapter fewer = new LowRankAdapter(4, 2f, one.pairs().subList(0, 1));
    LowRankAdapter turned = new LowRankAdapter(4, 2f, one.pairs().reversed());
    assertThatIllegalArgumentException().isThrownBy(() -> LowRankAdapter.mean(List.of(one, fewer)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LowRankAdapter.mean(List.of(one, turned)));
  }

  @Test
  void addsScaleTimesBATransposed() {
    LowRankAdapter adapter = adapter(1);
    byte[] model = Precision.FP32.model().bytes();
    OnnxWeights before = OnnxWeights.read(model);
    OnnxWeights after = OnnxWeights.read(adapter.mergedInto(model));
    for (LowRankPair pair : adapter.pairs()) {
      String name = before.matMulWeight(pair.node());
      float[] old = before.tensor(name);
      float[] merged = after.tensor(name);
      for (int in = 0; in < 512; in += 73) {
        for (int out = 0; out < pair.outputs(); out += 97) {
          double sum = 0;
          for (int r = 0; r < 4; r++) {
            sum += pair.b()[out * 4 + r] * pair.a()[r * 512 + in];
          }
          int at = in * pair.outputs() + out;
          assertThat((double) merged[at]).isCloseTo(old[at] + 2 * sum, within(1e-6));
        }
      }
    }
  }

  @Test
  void changesVectorsAndTheIdentityOfTheEmbedder() {
    try (BgeEmbedder plain = BgeEmbedder.open();
        BgeEmbedder adapted = BgeEmbedder.builder().adapter(adapter(1)).open();
        BgeEmbedder other = BgeEmbedder.builder().adapter(adapter(2)).open()) {
      Embedding before = plain.embed("装载机换挡费劲");
      assertThat(adapted.embed("装载机换挡费劲").cosine(before)).isBetween(.1, .9999);
      assertThat(adapted.identity()).isNotEqualTo(plain.identity());
      assertThat(adapted.identity().name()).startsWith("bge-small-zh-v1.5/fp32+");
      assertThat(other.identity()).isNotEqualTo(adapted.identity());
    }
  }

  @Test
  void readsTheFilesOnceForTheIdentityAndTheEmbedder() {
    BgeEmbedderBuilder builder = BgeEmbedder.builder().adapter(adapter(1));
    ModelIdentity told = builder.identity();
    ModelFiles read = builder.files();
    assertThat(builder.files()).isSameAs(read);
    try (BgeEmbedder first = builder.open();
        BgeEmbedder second = builder.open()) {
      assertThat(builder.files()).as("merged files are not opened again").isNotSameAs(read);
      assertThat(first.identity()).isEqualTo(told).isEqualTo(second.identity());
      assertThat(second.embed("泵体密封圈").cosine(first.embed("泵体密封圈"))).isGreaterThan(.999999);
    }
    assertThat(builder.maxPieces(64).identity()).as("of what is chosen now").isNotEqualTo(told);
  }

  @Test
  void doesNotChangeVectorsWhereBIsZero() {
    LowRankPair idle = LowRankPair.of(QUERY, 1, values(new Random(3), 512), new float[512]);
    LowRankAdapter adapter = new LowRankAdapter(1, 2f, List.of(idle));
    try (BgeEmbedder plain = BgeEmbedder.open();
        BgeEmbedder adapted = BgeEmbedder.builder().adapter(adapter).open()) {
      assertThat(adapted.embed("泵体密封圈").cosine(plain.embed("泵体密封圈"))).isGreaterThan(.999999);
    }
  }

  @Test
  void readsTheReferenceAdapter() {
    LowRankAdapter reference = ReferenceAdapter.read();
    assertThat(reference.rank()).isEqualTo(16);
    assertThat(reference.pairs()).hasSize(24);
    Path file = directory.resolve("lora.adapter");
    reference.write(file, Storage.FP32);
    assertThat(file).hasSize(AdapterFile.bytes(reference, Storage.FP32).length);
    assertThat(file.toFile().length()).isLessThan(2_400_000);
    assertThat(LowRankAdapter.read(file)).isEqualTo(reference);
    assertThat(AdapterFile.bytes(reference, Storage.FP16)).hasSizeLessThan(1_200_000);
  }

  @ParameterizedTest
  @EnumSource
  void comesBackFromItsFile(Storage storage) {
    LowRankAdapter adapter = adapter(4);
    Path file = directory.resolve("a.adapter");
    adapter.write(file, storage);
    LowRankAdapter back = LowRankAdapter.read(file);
    double exactness = storage == Storage.FP32 ? 0 : 1e-3;
    for (int i = 0; i < adapter.pairs().size(); i++) {
      float[] expected = adapter.pairs().get(i).a();
      float[] found = back.pairs().get(i).a();
      for (int j = 0; j < expected.length; j++) {
        double tolerance = exactness * Math.max(1e-3, Math.abs(expected[j]));
        assertThat((double) found[j]).isCloseTo(expected[j], within(tolerance));
      }
    }
    back.write(file, storage);
    assertThat(LowRankAdapter.read(file).digest()).isEqualTo(back.digest());
    assertThat(directory).isDirectoryContaining("glob:**a.adapter");
    assertThat(directory.toFile().list()).hasSize(1);
  }

  @Test
  void noticesEveryChangedByteAndEveryMissingEnd() throws IOException {
    byte[] bytes = AdapterFile.bytes(adapter(5), Storage.FP16);
    Random random = new Random(5);
    for (int i = 0; i < 200; i++) {
      byte[] damaged = bytes.clone();
      int at = i < 30 ? i : random.nextInt(bytes.length);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      Path file = Files.write(directory.resolve("damaged"), damaged);
      assertThatThrownBy(() -> LowRankAdapter.read(file))
          .as("byte %d", at)
          .isInstanceOf(OnnxModelException.class)
          .hasMessageContaining("damaged");
    }
    Path cut = Files.write(directory.resolve("cut"), Arrays.copyOf(bytes, 1000));
    assertThatThrownBy(() -> LowRankAdapter.read(cut)).isInstanceOf(OnnxModelException.class);
    Path empty = Files.write(directory.resolve("empty"), new byte[0]);
    assertThatThrownBy(() -> LowRankAdapter.read(empty))
        .isInstanceOf(OnnxModelException.class)
        .hasMessageContaining("is not an adapter file");
    assertThatThrownBy(() -> LowRankAdapter.read(directory.resolve("missing")))
        .isInstanceOf(OnnxModelException.class)
        .hasMessageContaining("missing");
  }

  @Test
  void refusesAHeadThatLiesAboutItsSizes() {
    byte[] bytes = AdapterFile.bytes(adapter(6), Storage.FP32);
    ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    buffer.putInt(9, Integer.MAX_VALUE);
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, bytes.length - 4);
    buffer.putInt(bytes.length - 4, (int) crc.getValue());
    assertThatThrownBy(() -> AdapterFile.read(bytes, "liar"))
        .isInstanceOf(OnnxModelException.class)
        .hasMessageContaining("liar");
  }

  @Test
  void refusesWhatDoesNotFit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LowRankPair.of(QUERY, 3, new float[512], new float[512]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LowRankPair.of(QUERY, 1, new float[] {Float.NaN}, new float[1]))
        .withMessageContaining("NaN");
    LowRankPair narrow = LowRankPair.of(QUERY, 1, new float[256], new float[512]);
    LowRankAdapter adapter = new LowRankAdapter(1, 1f, List.of(narrow));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BgeEmbedder.builder().adapter(adapter).open())
        .withMessageContaining("does not fit");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BgeEmbedder.builder().adapter(adapter).precision(Precision.INT8).open())
        .withMessageContaining("INT8");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LowRankAdapter(1, 1f, List.of(narrow, narrow)));
    assertThatIllegalArgumentException().isThrownBy(() -> new LowRankAdapter(1, 1f, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LowRankAdapter(2, 1f, List.of(narrow)));
  }
}
