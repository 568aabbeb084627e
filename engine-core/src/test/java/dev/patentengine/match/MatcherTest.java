package dev.patentengine.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.patentengine.index.Filter;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.PatentStopWords;
import dev.patentengine.nlp.Span;
import dev.patentengine.nlp.quantity.PatternQuantities;
import dev.patentengine.testing.BigramSegmenter;
import dev.patentengine.testing.HashedEmbedder;
import dev.patentengine.testing.InMemoryIndex;
import dev.patentengine.testing.RandomPatents;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatcherTest {

  private final HashedEmbedder embedder = new HashedEmbedder(64);
  private final BigramSegmenter segmenter = new BigramSegmenter();
  private final InMemoryIndex index = new InMemoryIndex(segmenter, 64);
  private final DemandAnalyzer analyzer =
      new DemandAnalyzer(segmenter, PatentStopWords.standard(), embedder);
  private final Matcher matcher =
      new Matcher(
          index,
          new Pipelines(index, MatchModel.untrained()).learnt(),
          segmenter,
          new PatternQuantities(),
          WordBridge.NONE,
          Matcher.Surroundings.none());

  private void put(Patent patent) {
    index.put(List.of(IndexEntry.of(patent).with(embedder.embed(patent.text()))));
    index.refresh();
  }

  private static Patent patent(String id, String title, String summary) {
    return Patent.builder(id).title(title).summary(summary).build();
  }

  private List<Match> match(String demand, int top) {
    return matcher.match(analyzer.analyze(demand), Filter.ALL, top);
  }

  @Test
  void foldsAnInventionAndItsTwinIntoOneMatch() {
    put(patent("a", "装载机换挡机构", "操纵杆带自锁弹簧，防止脱档。"));
    put(patent("b", "装载机换挡机构", "操纵杆带自锁弹簧，防止脱档。"));
    put(patent("c", "一种花生摘果机", "滚筒转速可调。"));
    List<Match> matches = match("装载机换挡机构容易脱档", 2);
    assertThat(matches).extracting(m -> m.patent().id()).containsExactly("a", "c");
    assertThat(matches.getFirst().variants()).containsExactly("b");
    assertThat(matches).extracting(Match::rank).containsExactly(1, 2);
  }

  @Test
  void foldsAFamilyWhateverItsTexts() {
    put(Patent.builder("a").title("换挡机构").summary("自锁弹簧").family("F7").build());
    put(Patent.builder("b").title("变速操纵装置").summary("换挡时自锁").family("F7").build());
    assertThat(match("换挡自锁", 5)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void thePartsAddUpToTheScoreAndScoresFall(long seed) {
    RandomPatents patents = new RandomPatents(new Random(seed), embedder);
    for (int i = 0; i < 60; i++) {
      index.put(List.of(patents.next("p" + i)));
    }
    index.refresh();
    double last = Double.POSITIVE_INFINITY;
    for (Match match : match("装载机变速箱换挡拨叉磨损，避免跳挡", 10)) {
      double sum = match.parts().values().stream().mapToDouble(Double::doubleValue).sum();
      double odds = Math.log(match.score() / (1 - match.score()));
      assertThat(odds).as("seed %d", seed).isCloseTo(sum, within(1e-9));
      assertThat(match.score()).isLessThanOrEqualTo(last);
      last = match.score();
    }
  }

  @Test
  void withoutTheSharedWordsThatAReasonNamesTheScoreFalls() {
    Patent whole = patent("a", "装载机换挡机构", "操纵杆带自锁弹簧，防止脱档。");
    put(whole);
    put(patent("b", "装载机铲斗", "铲斗底部设耐磨板，减少磨损。"));
    put(patent("c", "拖拉机换挡机构", "换挡杆设防尘罩。"));
    String demand = "装载机换挡时脱档，想要带自锁的换挡机构";
    Match before = match(demand, 3).getFirst();
    assertThat(before.patent().id()).isEqualTo("a");
    Reason.SharedWords reason = reason(before, Reason.SharedWords.class);
    String title = whole.title();
    String summary = whole.summary();
    for (Reason.SharedWord word : reason.terms()) {
      title = title.replace(word.text(), "");
      summary = summary.replace(word.text(), "");
    }
    put(patent("a", title, summary));
    double after =
        match(demand, 3).stream()
            .filter(match -> match.patent().id().equals("a"))
            .mapToDouble(Match::score)
            .findFirst()
            .orElse(0);
    assertThat(after).isLessThan(before.score() * 0.8);
  }

  @Test
  void thePlacesOfSharedWordsPointIntoThePatent() {
    put(patent("a", "装载机换挡机构", "操纵杆带自锁弹簧，防止脱档。"));
    put(patent("c", "拖拉机座椅", "座椅高度可调。"));
    Match match = match("换挡时脱档，需要自锁", 1).getFirst();
    Reason.SharedWords shared = reason(match, Reason.SharedWords.class);
    assertThat(shared.terms()).isNotEmpty();
    for (Reason.SharedWord word : shared.terms()) {
      for (Reason.Place place : word.places()) {
        Span span = place.span();
        String text =
            switch (place.field()) {
              case TITLE -> match.patent().title();
              case ABSTRACT -> match.patent().summary();
              default -> throw new AssertionError("unexpected field " + place.field());
            };
        assertThat(span.in(text)).isEqualTo(word.text());
      }
    }
  }

  @Test
  void pairsFiguresThatMeasureTheSame() {
    put(patent("a", "混凝土预制桩", "所得桩的抗压强度达到80MPa。"));
    Match match = match("预制桩抗压强度不低于60MPa", 1).getFirst();
    assertThat(reason(match, Reason.SharedQuantity.class).toString()).contains("80MPa", "60MPa");
  }

  @Test
  void findsNothingInAnEmptyIndex() {
    assertThat(match("装载机换挡费劲", 5)).isEmpty();
  }

  private static <R extends Reason> R reason(Match match, Class<R> type) {
    Optional<R> found =
        match.reasons().stream().filter(type::isInstance).map(type::cast).findFirst();
    return found.orElseThrow(() -> new AssertionError("no " + type + " in " + match.reasons()));
  }
}
