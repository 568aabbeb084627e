package dev.patentengine.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.nlp.Embedding;
import dev.patentengine.testing.HashedEmbedder;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemandMeaningTest {

  private final HashedEmbedder embedder = new HashedEmbedder(64);
  private final DemandMeaning meaning = new DemandMeaning(embedder);

  private static final String NOW = "我厂的装载机每天在料场作业，司机换人很勤，车龄都在八年以上。";
  private static final String WANTED = "希望更换操纵机构。";

  @Test
  void hasTheVectorOfASingleSentence() {
    for (String text : List.of("换挡费劲，求操纵机构", "换挡费劲。", "", "。；")) {
      assertThat(meaning.of(text)).isEqualTo(embedder.embed(text));
    }
  }

  @Test
  void comesNearerToWhatIsWantedThanTheWholeText() {
    Embedding wanted = embedder.embed(WANTED);
    assertThat(meaning.of(NOW + WANTED).cosine(wanted))
        .isGreaterThan(embedder.embed(NOW + WANTED).cosine(wanted) + 0.05);
  }

  @Test
  void doesNotDependOnTheDemandsBesideIt() {
    List<String> texts = List.of(NOW + WANTED, WANTED, NOW + "要求年内完成！" + WANTED);
    assertThat(meaning.of(texts)).isEqualTo(texts.stream().map(meaning::of).toList());
  }

  @Test
  void readsTheWholeTextAndABoundedNumberOfItsSentences() {
    assertThat(DemandMeaning.views("换挡费劲；\n好。\n求操纵机构"))
        .containsExactly("换挡费劲；\n好。\n求操纵机构", "换挡费劲；", "求操纵机构");
    assertThat(DemandMeaning.views(WANTED.repeat(500))).hasSize(1 + DemandMeaning.MOST);
  }
}
