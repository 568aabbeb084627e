package dev.patentengine.nlp.onnx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OnnxWeightsTest {

  private static final String QUERY = "/encoder/layer.0/attention/self/query/MatMul";
  private static final String BIAS = "encoder.layer.3.output.dense.bias";

  private static byte[] model = new byte[0];

  @BeforeAll
  static void load() {
    model = Precision.FP32.model().bytes();
  }

  @AfterAll
  static void forget() {
    model = new byte[0];
  }

  @Test
  void findsAllWeightsOfTheEncoder() {
    OnnxWeights weights = OnnxWeights.read(model);
    assertThat(weights.names()).hasSize(5 + 4 * 16);
    assertThat(weights.shape("embeddings.word_embeddings.weight")).containsExactly(21128, 512);
    assertThat(weights.shape(BIAS)).containsExactly(512);
    int parameters = 0;
    for (String name : weights.names()) {
      parameters += weights.tensor(name).length;
    }
    int embeddings = (21128 + 512 + 2) * 512 + 2 * 512;
    int attention = 4 * (512 * 512 + 512) + 2 * 512;
    int forward = 512 * 2048 + 2048 + 2048 * 512 + 512 + 2 * 512;
    assertThat(parameters).isEqualTo(embeddings + 4 * (attention + forward));
  }

  @Test
  void findsTheWeightOfEveryMatrixProductThroughItsNode() {
    OnnxWeights weights = OnnxWeights.read(model);
    for (int layer = 0; layer < 4; layer++) {
      String at = "/encoder/layer." + layer + "/";
      for (String node : new String[] {"query", "key", "value"}) {
        String name = weights.matMulWeight(at + "attention/self/" + node + "/MatMul");
        assertThat(weights.shape(name)).containsExactly(512, 512);
      }
      String up = weights.matMulWeight(at + "intermediate/dense/MatMul");
      assertThat(weights.shape(up)).containsExactly(512, 2048);
      String down = weights.matMulWeight(at + "output/dense/MatMul");
      assertThat(weights.shape(down)).containsExactly(2048, 512);
    }
    assertThat(weights.matMulWeight(QUERY)).isEqualTo("onnx::MatMul_541");
  }

  /** A weight in training has a standard deviation of about .02 to .05 and no value near 10. */
  @Test
  void readsValuesThatLookLikeWeights() {
    float[] values = OnnxWeights.read(model).tensor("onnx::MatMul_541");
    double square = 0;
    for (float value : values) {
      assertThat(Math.abs(value)).isLessThan(10);
      square += value * value;
    }
    assertThat(Math.sqrt(square / values.length)).isBetween(.01, .2);
  }

  @Test
  void addsToOneWeightInACopyAndChangesNoOtherByte() {
    OnnxWeights weights = OnnxWeights.read(model);
    float[] before = weights.tensor(BIAS);
    float[] change = new float[512];
    change[3] = .5f;
    byte[] changed = weights.withAdded(Map.of(BIAS, change));
    float[] after = OnnxWeights.read(changed).tensor(BIAS);
    assertThat(after[3]).isEqualTo(before[3] + .5f);
    before[3] = after[3];
    assertThat(after).isEqualTo(before);
    assertThat(Arrays.mismatch(model, changed)).isNotNegative();
    assertThat(OnnxWeights.read(changed).withAdded(Map.of())).isEqualTo(changed);
    int different = 0;
    for (int i = 0; i < model.length; i++) {
      different += model[i] == changed[i] ? 0 : 1;
    }
    assertThat(different).isBetween(1, 4);
  }

  @Test
  void refusesWhatTheModelDoesNotHave() {
    OnnxWeights weights = OnnxWeights.read(model);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> weights.tensor("encoder.layer.9.bias"))
        .withMessageContaining("encoder.layer.9.bias");
    assertThatIllegalArgumentException().isThrownBy(() -> weights.matMulWeight("/nowhere/MatMul"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> weights.matMulWeight("/encoder/layer.0/attention/self/MatMul"))
        .withMessageContaining("no weight of its own");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> weights.withAdded(Map.of(BIAS, new float[511])))
        .withMessageContaining("511");
  }

  @Test
  void readsAQuantisedModelButNotItsIntegersAsFloats() {
    OnnxWeights weights = OnnxWeights.read(Precision.INT8.model().bytes());
    assertThat(weights.names()).isNotEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> weights.tensor("embeddings.word_embeddings.weight_quantized"))
        .withMessageContaining("data type");
  }

  @Test
  void refusesWhatIsNoModel() {
    assertThatThrownBy(() -> OnnxWeights.read(new byte[0])).isInstanceOf(OnnxModelException.class);
    byte[] text = "{\"model\": \"bge\"}".repeat(20).getBytes(UTF_8);
    assertThatThrownBy(() -> OnnxWeights.read(text)).isInstanceOf(OnnxModelException.class);
    byte[] half = Arrays.copyOf(model, model.length / 2);
    assertThatThrownBy(() -> OnnxWeights.read(half))
        .isInstanceOf(OnnxModelException.class)
        .hasMessageContaining("malformed");
  }

  @Test
  void meetsRandomBytesWithAClearErrorOnly() {
    for (long seed = 0; seed < 2000; seed++) {
      byte[] bytes = new byte[200];
      new Random(seed).nextBytes(bytes);
      bytes[0] = 7 << 3 | 2;
      bytes[1] = (byte) 0xC5;
      bytes[2] = 1;
      assertThatThrownBy(() -> OnnxWeights.read(bytes))
          .as("seed %d", seed)
          .isInstanceOf(OnnxModelException.class);
    }
  }
}
