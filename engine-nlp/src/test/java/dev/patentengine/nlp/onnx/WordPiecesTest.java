package dev.patentengine.nlp.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

  private static final long UNKNOWN = 100;
  private static final long CLS = 101;

  private static WordPieces pieces;

  @BeforeAll
  static void load() {
    pieces = WordPieces.open(Precision.FP32.tokenizer().bytes(), 512, Optional.empty());
  }

  @AfterAll
  static void unload() {
    pieces.close();
  }

  @Test
  void cutsAsTheReferenceTokenizerDoes() {
    for (Golden golden : Golden.all()) {
      assertThat(pieces.of(golden.text())).as(golden.text()).isEqualTo(golden.pieces());
    }
  }

  @Test
  void knowsAbbreviationsInCapitals() {
    for (String word : new String[] {"LED", "USB", "PVDF", "ＬＥＤ", "pH值", "IP67"}) {
      assertThat(pieces.of(word)).as(word).doesNotContain(UNKNOWN).hasSizeGreaterThan(2);
    }
  }

  @Test
  void dropsWhatNoEncoderCanCarry() {
    assertThat(pieces.of("泵\uD83D体\uDC00")).isEqualTo(pieces.of("泵体"));
    assertThat(pieces.of("泵\u0000体")).isEqualTo(pieces.of("泵体"));
    assertThat(pieces.of("👍")).hasSize(3).doesNotContain(UNKNOWN);
  }

  @Test
  void takesSpecialMarksInATextForOrdinaryOnes() {
    assertThat(pieces.of("泵[SEP]阀[CLS]")).hasSizeGreaterThan(8).containsOnlyOnce(CLS);
  }

  @Test
  void readsTheSameHeadOfAHugeTextAsOfItsBeginning() {
    String head = "一种多轴联动数控机床的主轴冷却装置。".repeat(40);
    assertThat(pieces.of(head.repeat(1500))).isEqualTo(pieces.of(head)).hasSize(512);
    String spaced = " ".repeat(100_000) + "主轴" + "　".repeat(100_000) + "冷却";
    assertThat(pieces.of(spaced)).isEqualTo(pieces.of("主轴冷却"));
    assertThat(pieces.of("a".repeat(100_000))).containsExactly(CLS, UNKNOWN, 102);
  }

  @Test
  void tellsWhatItReadsWhole() {
    assertThat(pieces.reads("")).isTrue();
    assertThat(pieces.reads("泵".repeat(510))).isTrue();
    assertThat(pieces.reads("泵".repeat(511))).isFalse();
    assertThat(pieces.reads("international".repeat(7) + " ".repeat(1000))).isTrue();
    assertThat(pieces.reads("\uFDFA".repeat(100))).isFalse();
  }
}
