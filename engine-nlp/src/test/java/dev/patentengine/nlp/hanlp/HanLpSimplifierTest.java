package dev.patentengine.nlp.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.nlp.RandomTexts;
import dev.patentengine.nlp.TextNormalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HanLpSimplifierTest {

  private final HanLpSimplifier simplifier = new HanLpSimplifier();

  @Test
  void simplifiesATitle() {
    TextNormalizer normalizer = TextNormalizer.standard().withSimplifier(simplifier);
    assertThat(normalizer.normalize("一種齒輪箱體的乾燥裝置").text()).isEqualTo("一种齿轮箱体的干燥装置");
  }

  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53})
  void keepsTheLengthOfAnyText(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 300; round++) {
      String given = RandomTexts.next(random);
      assertThat(simplifier.simplify(given))
          .as("seed %d round %d", seed, round)
          .hasSameSizeAs(given);
    }
  }

  @Test
  void keepsTheLengthOfAHugeText() {
    String huge = "齒輪箱體".repeat(50_000);
    assertThat(simplifier.simplify(huge)).isEqualTo("齿轮箱体".repeat(50_000));
  }
}
