package dev.patentengine.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Repeats among demands. */
class KnownDemandsTest {

  private static final String DEMAND = "花生摘果机摘不净，一亩地落地里三四十斤，想少落点，机器是前年买的半喂入式";

  @Test
  void findsARepeatWithSmallChanges() {
    KnownDemands known = KnownDemands.of(Map.of("A1", DEMAND));
    assertThat(known.repeated("B", DEMAND + "！")).contains("A1");
    assertThat(known.repeated("B", DEMAND.replace("三四十斤", "四十斤"))).contains("A1");
  }

  @Test
  void isNoRepeatOfItselfOrOfSomethingElse() {
    KnownDemands known = KnownDemands.of(Map.of("A1", DEMAND));
    assertThat(known.repeated("A1", DEMAND)).isEmpty();
    assertThat(known.repeated("B", "喷气织机开车痕消不掉，浅色薄布一停车就是一道横杠")).isEmpty();
    assertThat(known.repeated("B", "")).isEmpty();
    assertThat(KnownDemands.none().repeated("B", DEMAND)).isEmpty();
  }

  @Test
  void findsEachOfManyAgainWhenOneCharacterInThirtyIsChanged() {
    long seed = 20260511;
    Random random = new Random(seed);
    Map<String, String> texts = new LinkedHashMap<>();
    for (int i = 0; i < 300; i++) {
      texts.put("T" + i, text(random, 120));
    }
    KnownDemands known = KnownDemands.of(texts);
    texts.forEach((id, text) -> {
      StringBuilder changed = new StringBuilder(text);
      for (int at = 15; at < changed.length(); at += 30) {
        changed.setCharAt(at, '某');
      }
      assertThat(known.repeated("", changed.toString())).as("seed " + seed).contains(id);
    });
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append((char) ('一' + random.nextInt(3000)));
    }
    return text.toString();
  }
}
