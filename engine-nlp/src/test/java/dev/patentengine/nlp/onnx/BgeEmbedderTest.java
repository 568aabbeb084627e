package dev.patentengine.nlp.onnx;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.EmbedderContract;
import dev.patentengine.nlp.Embedding;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BgeEmbedderTest implements EmbedderContract {

  private static BgeEmbedder bge;

  @BeforeAll
  static void load() {
    bge = BgeEmbedder.open();
  }

  @AfterAll
  static void unload() {
    bge.close();
  }

  @Override
  public Embedder open() {
    return BgeEmbedder.open();
  }

  @Test
  void givesTheVectorsThatAnotherProgrammeFinds() {
    for (Golden golden : Golden.all()) {
      Embedding vector = bge.embed(golden.text());
      assertThat(vector.cosine(golden.embedding())).as(golden.text()).isGreaterThan(.99999);
      for (int i = 0; i < 8; i++) {
        assertThat(vector.toArray()[i])
            .as("%s [%d]", golden.text(), i)
            .isCloseTo(golden.vector()[i], within(1e-4f));
      }
    }
  }

  /** The mean over all positions has cosines of .83 to .95 to the golden vectors. */
  @Test
  void readsTheFirstPositionOfTheNetwork() {
    Golden longest = Golden.all().getLast();
    assertThat(longest.pieces()).hasSize(512);
    assertThat(bge.embed(longest.text()).cosine(longest.embedding())).isGreaterThan(.9999);
  }

  @Test
  void readsLatinLettersInAnyCaseAndWidth() {
    Embedding lamp = bge.embed("led灯");
    assertThat(bge.embed("LED灯").cosine(lamp)).isGreaterThan(.99999);
    assertThat(bge.embed("ＬＥＤ灯").cosine(lamp)).isGreaterThan(.99999);
    assertThat(bge.embed("XYZ灯").cosine(lamp)).isLessThan(.9);
  }

  @Test
  void findsTheNearerPatent() {
    Embedding demand = bge.embed("装载机换挡费劲，重载时自己跳空挡，希望更换操纵机构");
    List<Embedding> patents = bge.embedAll(List.of("一种装载机变速操纵装置", "一种中空纤维膜的制备方法"));
    assertThat(demand.cosine(patents.get(0))).isGreaterThan(demand.cosine(patents.get(1)) + .1);
  }

  @Test
  void readsOnlyTheFirstPieces() {
    String text = "螺旋输送机的减速装置".repeat(60);
    try (BgeEmbedder brief = BgeEmbedder.builder().maxPieces(32).threads(1).open()) {
      Embedding head = brief.embed(text.substring(0, 30));
      assertThat(brief.embed(text).cosine(head)).isGreaterThan(.99999);
      assertThat(brief.identity().digest()).isNotEqualTo(bge.identity().digest());
      assertThat(brief.passages(text))
          .allSatisfy(passage -> assertThat(passage.end() - passage.start()).isLessThan(31));
    }
  }

  @Test
  void unpacksNothingIntoTheUsersHome(@TempDir Path home) throws Exception {
    assertThat(System.getProperty("ENGINE_CACHE_DIR")).isNull();
    assertThat(System.getProperty("ai.djl.offline")).isNull();
    embedInAnotherProcess("-Duser.home=" + home);
    assertThat(home.resolve(".djl.ai")).doesNotExist();
  }

  /** A thread of the default size is too small for ONNX Runtime to start on, see DeepStack. */
  @Test
  void opensInAProcessWithSmallStacks() throws Exception {
    embedInAnotherProcess("-Xss512k");
  }

  private static void embedInAnotherProcess(String flag) throws Exception {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                flag,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                path,
                OneText.class.getName())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output).contains("512 dimensions");
  }

  /** The programme of that process. */
  static final class OneText {
    public static void main(String[] arguments) {
      try (BgeEmbedder embedder = BgeEmbedder.open()) {
        System.out.println(embedder.embed("泵".repeat(600)).dimensions() + " dimensions");
      }
    }
  }

  @Test
  void refusesChoicesOutOfRangeWithTheValue() {
    BgeEmbedderBuilder builder = BgeEmbedder.builder();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.maxPieces(513))
        .withMessageContaining("513");
    assertThatIllegalArgumentException().isThrownBy(() -> builder.maxPieces(31));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.threads(0));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.batchPieces(0));
  }
}
