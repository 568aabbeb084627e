package dev.patentengine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.patentengine.match.DemandMatch;
import dev.patentengine.match.Enterprise;
import dev.patentengine.match.MatchConditions;
import dev.patentengine.meeting.MeetingRules;
import dev.patentengine.model.Demand;
import dev.patentengine.model.DemandJson;
import dev.patentengine.model.LegalEvent;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.KeywordExtractor;
import dev.patentengine.nlp.PatentStopWords;
import dev.patentengine.nlp.quantity.PatternQuantities;
import dev.patentengine.push.Digest;
import dev.patentengine.push.Push;
import dev.patentengine.push.Subscription;
import dev.patentengine.testing.BigramSegmenter;
import dev.patentengine.testing.HashedEmbedder;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Patents and demands that meet at ingest, on a real index folder. */
class PushTest {

  private static final double LEAST = 0.4;

  @TempDir Path folder;

  private PatentEngine engine;

  @BeforeEach
  void open() {
    KeywordExtractor none = (text, limit) -> List.of();
    engine =
        PatentEngine.builder()
            .language(
                new Language(
                    new BigramSegmenter(),
                    PatentStopWords.standard(),
                    none,
                    new PatternQuantities(),
                    new HashedEmbedder(64)))
            .clock(InstantSource.fixed(Instant.parse("2026-06-01T00:00:00Z")))
            .open(folder);
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private void reopen() {
    engine.close();
    open();
  }

  private static Demand demand(String id, String text, String organization, String deadline) {
    var json = DemandJson.write(Demand.of(id, text)).put("organization", organization);
    return DemandJson.read(deadline.isEmpty() ? json : json.put("deadline", deadline));
  }

  private static Patent.Builder gear(String id, String owner) {
    return Patent.builder(id)
        .title("装载机换挡机构" + id)
        .summary("装载机换挡机构的操纵杆带自锁弹簧，换挡时防止脱档。")
        .applicants(List.of(owner));
  }

  private void standing() {
    engine
        .demands()
        .store(
            List.of(
                demand("gear", "装载机换挡机构换挡时脱档，想要带自锁弹簧的操纵杆", "临沂动力机械有限公司", ""),
                demand("nuts", "花生摘果机摘不净，落地果多", "莒南农机有限公司", "")));
  }

  private List<String> pairs() {
    return engine.push(LEAST, 5).stream().map(push -> push.demand() + "<" + push.patent()).toList();
  }

  @Test
  void aNewPatentMeetsTheDemandsThatStandOnceForEver() {
    standing();
    assertThat(pairs()).isEmpty();
    engine.add(Stream.of(gear("p1", "江城大学").build()));
    List<Push> pushes = engine.push(LEAST, 5);
    assertThat(pushes).extracting(Push::demand).containsExactly("gear");
    assertThat(pushes.getFirst().reasons()).anySatisfy(r -> assertThat(r).contains("共有词"));
    assertThat(pairs()).isEmpty();
    engine.add(Stream.of(gear("p1", "江城大学").claims(List.of("一种换挡机构")).build()));
    assertThat(pairs()).as("the same patent with other content").isEmpty();
    reopen();
    assertThat(pairs()).as("after the process").isEmpty();
    try (Stream<Push> kept = engine.pushes()) {
      assertThat(kept).hasSize(1);
    }
  }

  @Test
  void aNewDemandMeetsThePatentsThatAreThere() {
    engine.add(Stream.of(gear("p1", "江城大学").build()));
    assertThat(pairs()).isEmpty();
    standing();
    assertThat(pairs()).containsExactly("gear<p1");
  }

  @Test
  void neverReachesTheOwnerNorALateDemandNorTheSameMatterTwice() {
    standing();
    engine.demands().store(List.of(demand("late", "装载机换挡机构换挡时脱档，想要带自锁弹簧的操纵杆", "某厂", "2026-05-31")));
    engine.add(
        Stream.of(
            gear("own", "临沂动力机械集团有限公司").build(),
            Patent.builder("sold")
                .title("装载机换挡自锁机构")
                .summary("装载机换挡机构的操纵杆带自锁弹簧，防止脱档。")
                .applicants(List.of("江城大学"))
                .events(
                    List.of(
                        new LegalEvent(
                            "TR01", LocalDate.of(2020, 1, 1), Map.of("to", "临沂动力机械有限公司"))))
                .build()));
    assertThat(pairs()).isEmpty();
    engine.add(Stream.of(gear("a", "江城大学").family("F1").build()));
    assertThat(pairs()).containsExactly("gear<a");
    engine.add(Stream.of(gear("b", "江城大学").family("F1").build()));
    assertThat(pairs()).isEmpty();
  }

  @Test
  void patentsWithoutAVectorAreEmbeddedBeforeTheyMeetAnything() {
    standing();
    engine.store(List.of(gear("p1", "江城大学").build()));
    assertThat(pairs()).containsExactly("gear<p1");
  }

  @Test
  void skippingLeavesOnlyWhatComesLater() {
    standing();
    engine.add(Stream.of(gear("p1", "江城大学").build()));
    engine.skipPushes();
    engine.add(Stream.of(gear("p2", "江城大学").summary("换挡操纵杆带自锁弹簧，装载机换挡机构防脱档。").build()));
    assertThat(pairs()).containsExactly("gear<p2");
  }

  @Test
  void aDigestHoldsWhatWasSubscribedToAndIsGivenOnce() {
    standing();
    engine.subscribe(Subscription.of("all", Optional.empty(), Optional.empty(), "", 0));
    engine.subscribe(Subscription.of("grain", Optional.of("nuts"), Optional.empty(), "", 0));
    engine.subscribe(Subscription.of("uni", Optional.empty(), Optional.empty(), "申请人:江城大学", 0));
    engine.subscribe(Subscription.of("sure", Optional.empty(), Optional.empty(), "", 1));
    engine.subscribe(Subscription.of("firm", Optional.empty(), Optional.of("临沂动力机械有限公司"), "", 0));
    engine.add(
        Stream.of(
            gear("p1", "江城大学").build(),
            gear("p2", "某研究院").summary("换挡操纵杆带自锁弹簧，装载机换挡机构防脱档。").build()));
    assertThat(pairs()).hasSize(2);
    assertThat(patents("all")).containsExactlyInAnyOrder("p1", "p2");
    assertThat(patents("all")).isEmpty();
    reopen();
    assertThat(patents("all")).isEmpty();
    assertThat(patents("grain")).isEmpty();
    assertThat(patents("uni")).containsExactly("p1");
    assertThat(patents("sure")).isEmpty();
    assertThat(patents("firm")).hasSize(2);
    assertThat(engine.unsubscribe("firm")).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> engine.digest("firm"));
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            engine.subscribe(
                Subscription.of("bad", Optional.empty(), Optional.empty(), "颜色:红", 0)));
  }

  private List<String> patents(String subscription) {
    Digest digest = engine.digest(subscription);
    return digest.pushes().stream().map(Push::patent).toList();
  }

  @Test
  void findsWhoCouldUseAPatent() {
    standing();
    engine.add(
        Stream.of(
            gear("p1", "江城大学").build(),
            gear("p2", "徐州重工有限公司").summary("换挡操纵杆带自锁弹簧，装载机换挡机构防脱档。").build()));
    List<DemandMatch> demands = engine.demandsFor("p1", 2);
    assertThat(demands).extracting(DemandMatch::demand).containsExactly("gear", "nuts");
    List<Enterprise> firms = engine.enterprisesFor("p1", 5);
    assertThat(firms).extracting(Enterprise::name).contains("临沂动力机械有限公司", "徐州重工有限公司");
    assertThat(engine.enterprisesFor("p2", 5))
        .extracting(Enterprise::name)
        .doesNotContain("徐州重工有限公司");
    assertThatIllegalArgumentException().isThrownBy(() -> engine.demandsFor("p9", 2));
  }

  @Test
  void plansMeetingsOfDemandsAndOwners() {
    engine.add(
        Stream.of(
            gear("p1", "江城大学").build(),
            gear("p2", "某研究院").summary("换挡操纵杆带自锁弹簧，装载机换挡机构防脱档。").build()));
    List<Demand> demands =
        List.of(
            demand("d1", "装载机换挡机构换挡时脱档，想要带自锁弹簧的操纵杆", "甲厂机械有限公司", ""),
            demand("d2", "装载机换挡机构换挡时脱档，操纵杆想带自锁弹簧", "乙厂机械有限公司", ""));
    Agenda agenda =
        engine.meetings(
            demands,
            MatchConditions.standard(),
            Agenda.Offers.OWNERS,
            5,
            new MeetingRules(2, 2, 1, 0.2));
    assertThat(agenda.without()).isEmpty();
    assertThat(agenda.meetings())
        .extracting(item -> item.meeting().offer())
        .hasSize(2)
        .doesNotHaveDuplicates();
    assertThat(agenda.meetings().getFirst().patents()).isNotEmpty();
  }
}
