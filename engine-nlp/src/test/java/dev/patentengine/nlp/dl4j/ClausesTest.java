package dev.patentengine.nlp.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.nlp.onnx.BgeParts;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class ClausesTest {

  private static final int OPEN = 101;
  private static final int CLOSE = 102;
  private static final int COMMA = 7;

  private final Clauses clauses = new Clauses(Set.of(COMMA));

  @Test
  void keepsSomeWholeClausesInOrder() {
    int[] text = {OPEN, 1, 2, COMMA, 3, COMMA, 4, 5, CLOSE};
    Set<String> seen = new TreeSet<>();
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 200; i++) {
      seen.add(Arrays.toString(clauses.vary(text, 1, random)));
    }
    assertThat(seen)
        .containsExactlyInAnyOrder(
            "[101, 1, 2, 7, 3, 7, 4, 5, 102]",
            "[101, 1, 2, 7, 3, 7, 102]",
            "[101, 1, 2, 7, 4, 5, 102]",
            "[101, 3, 7, 4, 5, 102]",
            "[101, 1, 2, 7, 102]",
            "[101, 3, 7, 102]",
            "[101, 4, 5, 102]");
  }

  @Test
  void leavesTheOthersWhole() {
    int[] text = {OPEN, 1, COMMA, 2, CLOSE};
    int[] single = {OPEN, 1, 2, CLOSE};
    SplittableRandom random = new SplittableRandom(1);
    assertThat(clauses.vary(text, 0, random)).isSameAs(text);
    assertThat(clauses.vary(single, 1, random)).isSameAs(single);
  }

  @Test
  void knowsTheMarksOfTheEncoder() {
    int[] text = BgeParts.pieces(List.of("井下漏水，要能自动排"), 64).getFirst();
    int[] shortened = text;
    for (int seed = 0; seed < 50 && shortened.length == text.length; seed++) {
      shortened = Clauses.ofEncoder().vary(text, 1, new SplittableRandom(seed));
    }
    assertThat(shortened).hasSizeLessThan(text.length);
  }
}
