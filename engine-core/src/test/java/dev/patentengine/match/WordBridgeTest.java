package dev.patentengine.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.patentengine.index.TermSet;
import dev.patentengine.learn.BridgeLesson;
import dev.patentengine.testing.HashedEmbedder;
import dev.patentengine.testing.RandomPatents;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WordBridgeTest {

  /** The bridge of a table's lines. */
  static WordBridge read(List<String> lines) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return WordBridge.read(bytes.toByteArray());
  }

  /** A bridge between random texts. */
  static WordBridge random(DemandAnalyzer analyzer) {
    RandomPatents texts = new RandomPatents(new Random(99), new HashedEmbedder(16));
    List<BridgeLesson.Words> pairs = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      pairs.add(
          new BridgeLesson.Words(
              analyzer.words(texts.next("d").patent().text()).keySet(),
              analyzer.words(texts.next("p").patent().text()).keySet()));
    }
    return read(BridgeLesson.learn(pairs));
  }

  private static double reached(WordBridge bridge, String word, String... patent) {
    TermSet words = TermSet.of(List.of(word, "不在桥上"));
    return WeighedTerms.of(Map.of(TermSet.hash(word), 1.0))
        .in(bridge.to(words).reached(TermSet.of(List.of(patent))));
  }

  @Test
  void reachesWordsThatThePatentLacks() {
    WordBridge bridge = read(List.of("费劲\t0.1\t操纵\t0.4\t变速\t0.2", "跳挡\t0.01\t脱档\t0.5"));
    assertThat(reached(bridge, "费劲", "操纵", "变速", "装置"))
        .isCloseTo(Math.log1p(100 * .6 / 4 / .1), within(1e-9));
    assertThat(reached(bridge, "费劲", "操纵", "费劲")).isZero();
    assertThat(reached(bridge, "费劲", "脱档")).isZero();
    assertThat(reached(bridge, "无此词", "操纵")).isZero();
    assertThat(reached(WordBridge.NONE, "费劲", "操纵")).isZero();
  }

  @Test
  void namesTheWordThatSpeaksMost() {
    WordBridge bridge =
        read(List.of("费劲\t0.1\t操纵\t0.4\t变速\t0.2", "跳挡\t0.01\t脱档\t0.5", "希望\t0.5\t操纵\t0.1"));
    assertThat(bridge.strongest(List.of("希望", "费劲", "跳挡", "装置"), List.of("操纵", "变速", "脱档", "希望")))
        .containsExactly(new Reason.BridgedWord("跳挡", "脱档"), new Reason.BridgedWord("费劲", "操纵"));
    assertThat(WordBridge.NONE.strongest(List.of("费劲"), List.of("操纵"))).isEmpty();
  }

  @Test
  void ofEquallyLikelyWordsNamesTheFirstInOrder() {
    WordBridge bridge = read(List.of("费劲\t0.1\t变速\t0.1\t拨叉\t0.4\t操纵\t0.4\t换挡\t0.4"));
    assertThat(bridge.strongest(List.of("费劲"), List.of("变速", "操纵", "拨叉", "装置")))
        .containsExactly(new Reason.BridgedWord("费劲", "拨叉"));
  }

  @Test
  void namesTheLineThatIsWrong() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(List.of("费劲\t0.1\t操纵\t0.4", "跳挡\t0.1\t脱档\t1.5")))
        .withMessageContaining("第 2 行")
        .withMessageContaining("1.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(List.of("费劲\t0.1\t操纵")))
        .withMessageContaining("第 1 行");
  }

  /** A word of patents that always stands beside one of demands, among words that say nothing. */
  @Test
  void learnsWhatBelongsTogether() {
    List<BridgeLesson.Words> pairs = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      boolean gears = i % 2 == 0;
      pairs.add(
          new BridgeLesson.Words(
              List.of(gears ? "换挡" : "漏水", "希望", "想" + i % 5),
              List.of(gears ? "变速" : "密封", "装置", "部" + i % 7)));
    }
    List<String> table = BridgeLesson.learn(pairs);
    WordBridge bridge = read(table);
    double right = reached(bridge, "换挡", "变速", "装置");
    assertThat(right).isGreaterThan(1.5);
    assertThat(reached(bridge, "换挡", "密封", "装置")).isLessThan(right / 2);
    assertThat(BridgeLesson.learn(pairs)).isEqualTo(table);
    assertThatIllegalArgumentException().isThrownBy(() -> BridgeLesson.learn(List.of()));
  }
}
