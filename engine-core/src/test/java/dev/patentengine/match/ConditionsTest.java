package dev.patentengine.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.patentengine.index.Filter;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.model.Achievement;
import dev.patentengine.model.LegalEvent;
import dev.patentengine.model.Patent;
import dev.patentengine.model.PatentKind;
import dev.patentengine.model.Region;
import dev.patentengine.nlp.PatentStopWords;
import dev.patentengine.nlp.quantity.PatternQuantities;
import dev.patentengine.testing.BigramSegmenter;
import dev.patentengine.testing.HashedEmbedder;
import dev.patentengine.testing.InMemoryIndex;
import dev.patentengine.testing.RandomPatents;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionsTest {

  private static final String DEMAND = "装载机换挡时脱档，想要带自锁的换挡机构";
  private static final Achievement OFFER =
      new Achievement(
          "A1",
          "换挡机构",
          "江城大学",
          Optional.of(Achievement.Stage.PILOT),
          Optional.of(Achievement.Transfer.LICENCE),
          OptionalDouble.of(30),
          List.of("offered"));

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
          new Matcher.Surroundings(
              (patent, viewer) ->
                  Optional.of(OFFER).filter(offer -> offer.patents().contains(patent.id())),
              InstantSource.fixed(Instant.parse("2026-06-01T00:00:00Z"))));

  private void put(Patent patent) {
    index.put(List.of(IndexEntry.of(patent).with(embedder.embed(patent.text()))));
    index.refresh();
  }

  private static Patent.Builder patent(String id, String title) {
    return Patent.builder(id).title(title).summary("操纵杆带自锁弹簧，防止脱档。" + title);
  }

  private static LegalEvent event(String code, int year, String... details) {
    return new LegalEvent(
        code,
        LocalDate.of(year, 5, 1),
        details.length == 0 ? Map.of() : Map.of(details[0], details[1]));
  }

  private List<String> ids(MatchConditions conditions) {
    return matcher.match(analyzer.analyze(DEMAND), conditions, 10).stream()
        .map(match -> match.patent().id())
        .toList();
  }

  private Match only(MatchConditions conditions) {
    return matcher.match(analyzer.analyze(DEMAND), conditions, 10).getFirst();
  }

  @Test
  void whatCannotBeHadComesAfterWhatCan() {
    put(
        patent("a-ended", "装载机换挡机构一")
            .events(List.of(event("GR01", 2015), event("CF01", 2020)))
            .build());
    put(
        patent("b-sole", "装载机换挡机构二")
            .events(List.of(event("GR01", 2015), event("EE01", 2020, "type", "sole")))
            .build());
    put(patent("c-free", "装载机换挡机构三").events(List.of(event("GR01", 2015))).build());
    MatchConditions plain = MatchConditions.plain(Filter.ALL);
    assertThat(ids(plain.legal(LegalPolicy.LOWER))).first().isEqualTo("c-free");
    assertThat(ids(plain.legal(LegalPolicy.HIDE))).containsExactly("c-free");
    assertThat(ids(plain)).hasSize(3);
    for (LegalPolicy policy : LegalPolicy.values()) {
      for (Match match : matcher.match(analyzer.analyze(DEMAND), plain.legal(policy), 10)) {
        assertThat(match.cautions().isEmpty())
            .as("%s under %s", match.patent().id(), policy)
            .isEqualTo(match.patent().id().equals("c-free"));
      }
    }
  }

  @Test
  void ofTwoDocumentsOnOneMatterTheOneThatCanBeHadStandsForIt() {
    put(
        Patent.builder("a")
            .title("换挡机构")
            .summary("自锁弹簧")
            .events(List.of(event("GR01", 2015), event("CF01", 2020)))
            .build());
    put(
        Patent.builder("b")
            .title("换挡机构")
            .summary("自锁弹簧")
            .events(List.of(event("GR01", 2016)))
            .build());
    Match match = only(MatchConditions.standard());
    assertThat(match.patent().id()).isEqualTo("b");
    assertThat(match.variants()).containsExactly("a");
  }

  @Test
  void aFigureThatIsMetRaisesTheScoreAndOneThatIsMissedLowersIt() {
    for (String figure : List.of("80", "40")) {
      put(
          Patent.builder("p" + figure)
              .title("装载机换挡机构" + figure)
              .summary("操纵杆带自锁弹簧，防止脱档，弹簧的抗拉强度为" + figure + "MPa。")
              .build());
    }
    DemandQuery query = analyzer.analyze("装载机换挡机构脱档，想要自锁弹簧，抗拉强度不低于60MPa");
    List<Match> matches = matcher.match(query, MatchConditions.standard().diverse(false), 2);
    assertThat(matches).extracting(match -> match.patent().id()).containsExactly("p80", "p40");
    assertThat(matches.getFirst().parts()).containsEntry(Candidate.Part.INDICATORS, 0.5);
    assertThat(matches.getLast().parts()).containsEntry(Candidate.Part.INDICATORS, -0.5);
    assertThat(matches.getLast().reasons().toString()).contains("指标不满足");
  }

  @Test
  void saysWhenATermIsOverThoughTheRegisterDoesNot() {
    put(
        patent("old", "装载机换挡机构")
            .kind(PatentKind.UTILITY)
            .filed(LocalDate.of(2010, 1, 1))
            .events(List.of(event("GR01", 2011)))
            .build());
    assertThat(only(MatchConditions.standard()).cautions()).containsExactly(Caution.TERM_OVER);
  }

  @Test
  void aFirmIsNotShownItsOwnPatents() {
    put(patent("own", "装载机换挡机构").applicants(List.of("临沂动力机械（集团）有限公司")).build());
    put(
        patent("sold", "装载机换挡机构二")
            .applicants(List.of("江城大学"))
            .events(List.of(event("TR01", 2020, "to", "临沂动力机械有限公司")))
            .build());
    put(patent("other", "装载机换挡机构三").applicants(List.of("江城大学")).build());
    assertThat(ids(MatchConditions.standard().askedBy(Optional.of("临沂动力机械有限公司"))))
        .containsExactly("other");
  }

  @Test
  void preferencesMoveTheOrderAndSayHow() {
    put(patent("a", "装载机换挡机构一").region(new Region("110101")).build());
    put(patent("b", "装载机换挡机构二").region(new Region("420100")).build());
    MatchConditions near =
        MatchConditions.plain(Filter.ALL).prefer(ConditionSyntax.preferences("地区:湖北^2").getFirst());
    Match first = only(near);
    assertThat(first.patent().id()).isEqualTo("b");
    assertThat(first.parts()).containsEntry(Candidate.Part.PREFERENCES, 2.0);
    assertThat(first.preferences().getFirst().toString()).contains("地区 湖北", "100%", "+2.00");
    double odds = Math.log(first.score() / (1 - first.score()));
    assertThat(first.parts().values().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(odds, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "阶段:中试, offered",
    "阶段:产业化, ",
    "方式:许可, offered",
    "价格:50, offered",
    "价格:20, ",
    "权利人:高校, university",
    "剩余年限:5, university",
    "许可:开放, open",
    "状态:有效, open",
  })
  void requiredConditionsLeaveOutWhatDoesNotMeetThemOrIsNotKnownTo(String typed, String expected) {
    put(patent("offered", "装载机换挡机构一").build());
    put(
        patent("university", "装载机换挡机构二")
            .applicants(List.of("江城大学"))
            .kind(PatentKind.GRANT)
            .filed(LocalDate.of(2020, 1, 1))
            .build());
    put(
        patent("open", "装载机换挡机构三")
            .events(List.of(event("GR01", 2015), event("EE01", 2020, "type", "open")))
            .build());
    MatchConditions conditions = MatchConditions.plain(Filter.ALL);
    for (Condition condition : ConditionSyntax.conditions(typed)) {
      conditions = conditions.require(condition);
    }
    assertThat(ids(conditions)).isEqualTo(expected == null ? List.of() : List.of(expected));
  }

  @ParameterizedTest
  @ValueSource(strings = {"颜色:红", "地区", "地区:火星", "权利人:猫", "价格:多", "价格:-1", "剩余年限:0", "状态:好"})
  void refusesWhatItCannotRead(String typed) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ConditionSyntax.conditions(typed))
        .withMessageMatching("(?s).*\\p{IsHan}.*");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void scoresNeverRiseAndDiversityRepeatsNoMoreThanThePlainOrder(long seed) {
    RandomPatents patents = new RandomPatents(new Random(seed), embedder);
    for (int i = 0; i < 80; i++) {
      index.put(List.of(patents.next("p" + i)));
    }
    index.refresh();
    DemandQuery query = analyzer.analyze("装载机变速箱换挡拨叉磨损，避免跳挡");
    List<Match> diverse = matcher.match(query, MatchConditions.standard(), 8);
    List<Match> plain = matcher.match(query, MatchConditions.standard().diverse(false), 8);
    for (int i = 1; i < diverse.size(); i++) {
      assertThat(diverse.get(i).score()).isLessThanOrEqualTo(diverse.get(i - 1).score());
    }
    assertThat(likeness(diverse)).as("seed %d", seed).isLessThanOrEqualTo(likeness(plain) + 1e-9);
    assertThat(diverse.getFirst().patent().id()).isEqualTo(plain.getFirst().patent().id());
  }

  private double likeness(List<Match> matches) {
    double sum = 0;
    for (Match one : matches) {
      for (Match other : matches) {
        sum += embedder.embed(one.patent().text()).cosine(embedder.embed(other.patent().text()));
      }
    }
    return sum / matches.size() / matches.size();
  }
}
