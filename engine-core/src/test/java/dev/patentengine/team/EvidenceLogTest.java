package dev.patentengine.team;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.model.Contact;
import dev.patentengine.model.Expert;
import dev.patentengine.model.Patent;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EvidenceLogTest {

  @Test
  void sameNameElsewhereIsAnotherPerson() {
    Evidence evidence =
        new Evidence()
            .patent("A", "变速箱换挡机构", "江城大学", 2018, "李明", "王芳")
            .patent("B", "变速箱壳体", "东湖机械有限公司", 2019, "李明");
    EvidenceBase base = evidence.log.base();
    assertThat(base.people()).isEqualTo(3);
    assertThat(base.knows("李明@江城大学")).isTrue();
    assertThat(base.knows("李明@东湖机械有限公司")).isTrue();
  }

  @Test
  void spellingOfWidthAndSpaceDoesNotMakeAnotherPerson() {
    Evidence evidence =
        new Evidence()
            .patent("A", "滤膜", "ＡＢＣ 科技有限公司", 2018, "李 明")
            .patent("B", "滤膜", "abc科技有限公司", 2018, "李明");
    assertThat(evidence.log.base().people()).isEqualTo(1);
  }

  @Test
  void namesNobodyWhereTheInventorIsNotPublished() {
    Evidence evidence = new Evidence().patent("A", "滤膜", "江城大学", 2018, "不公告发明人", " ");
    assertThat(evidence.log.base().people()).isZero();
  }

  @Test
  void aNewVersionReplacesTheOldAndRemovalForgets() {
    Evidence evidence =
        new Evidence().patent("A", "滤膜", "江城大学", 2018, "李明").patent("A", "滤膜", "江城大学", 2018, "王芳");
    assertThat(evidence.log.base().knows("李明@江城大学")).isFalse();
    assertThat(evidence.log.base().knows("王芳@江城大学")).isTrue();
    evidence.log.removePatent("A");
    assertThat(evidence.log.base().knows("王芳@江城大学")).isFalse();
    assertThat(evidence.log.base().works()).isZero();
  }

  @Test
  void theOrderOfArrivalDoesNotMatterForTheAnswer() {
    Evidence forth = new Evidence();
    Evidence back = new Evidence();
    forth.patent("A", "滤膜组件", "江城大学", 2018, "李明").patent("B", "滤膜", "江城大学", 2017, "王芳");
    back.patent("B", "滤膜", "江城大学", 2017, "王芳").patent("A", "滤膜组件", "江城大学", 2018, "李明");
    ExpertQuery query = Evidence.query("滤膜", "A", "B");
    TeamRequest request = TeamRequest.of(5);
    assertThat(forth.finder().find(query, request.model(), request.conditions(), 5))
        .isEqualTo(back.finder().find(query, request.model(), request.conditions(), 5));
  }

  @Test
  void anExpertRecordJoinsTheInventorAndIsFoundByItsWords() {
    Evidence evidence = new Evidence().patent("A", "滤膜", "江城大学", 2018, "李明");
    evidence.log.add(expert("e1", "李明", "江城大学", "中空纤维膜的纺丝工艺"));
    evidence.log.add(expert("e2", "赵雪", "东湖研究院", "污水深度处理与膜污染控制"));
    assertThat(evidence.log.base().people()).isEqualTo(2);
    List<ScoredExpert> found =
        evidence
            .finder()
            .find(
                Evidence.query("膜污染控制"),
                ExpertModel.only(Signal.COMB_SUM),
                TeamConditions.none(),
                5);
    assertThat(found).extracting(expert -> expert.person().name()).first().isEqualTo("赵雪");
    assertThat(found.getFirst().evidence().getFirst().id()).isEqualTo("expert:e2");
  }

  private static Expert expert(String id, String name, String organization, String profile) {
    return new Expert(
        id,
        name,
        organization,
        "",
        "",
        Optional.empty(),
        List.of(),
        profile,
        List.of(),
        Optional.of(new Contact(name, "13900001234", "")));
  }

  @Test
  void takesPatentsWithoutTitleApplicantOrDay() {
    Evidence evidence = new Evidence();
    evidence.log.add(Patent.builder("X").inventors(List.of("欧阳\uD840\uDC00")).build());
    evidence.log.add(Patent.builder("Y").title("膜".repeat(5000)).build());
    ExpertFinder finder = evidence.finder();
    assertThat(finder.base().people()).isEqualTo(1);
    assertThat(
            finder.find(
                Evidence.query("膜", "X", "Y", "unknown"),
                ExpertModel.shipped(),
                TeamConditions.none(),
                9))
        .hasSize(1);
  }
}
