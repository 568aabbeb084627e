package dev.patentengine.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.OrganizationProfile;
import dev.patentengine.OrganizationProfile.Group;
import dev.patentengine.PatentEngine;
import dev.patentengine.index.SearchResult.Count;
import dev.patentengine.model.IpcSymbol;
import dev.patentengine.model.Organization;
import dev.patentengine.model.OrganizationJson;
import dev.patentengine.model.Patent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Organizations under their many names, out of the index and as they are registered. */
class OrganizationTest {

  @TempDir static Path folder;

  private static PatentEngine engine;

  @BeforeAll
  static void stores() {
    engine = ServedSample.engine(folder);
    List<Patent> patents = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      patents.add(patent("A" + i, "华中科技大学", i < 3 ? "赵一" : "钱二", i < 3 ? "孙三" : "不公告发明人"));
    }
    patents.add(patent("B1", "华中理工大学", "赵一", "李四"));
    patents.add(patent("B2", "华中科技大学机械科学与工程学院", "周五", "吴六"));
    patents.add(patent("C1", "华中农业大学", "郑七", "王八"));
    patents.add(patent("D1", "陈九", "陈九", "陈九"));
    engine.add(patents.stream());
  }

  @AfterAll
  static void closes() {
    engine.close();
  }

  private static Patent patent(String id, String applicant, String first, String second) {
    return Patent.builder(id)
        .title("一种机构" + id)
        .applicants(List.of(applicant))
        .inventors(first.equals(second) ? List.of(first) : List.of(first, second))
        .ipc(List.of(IpcSymbol.parse(id.startsWith("A") ? "F16H 3/08" : "A01B 1/00").orElseThrow()))
        .build();
  }

  @ParameterizedTest
  @ValueSource(strings = {"华中科技大学", "华中理工大学", "华中科技大学机械科学与工程学院", " 华中科技 大学"})
  void isOneUnderItsFormerNameAndItsSchools(String name) {
    OrganizationProfile found = engine.organizationProfile(name).orElseThrow();
    assertThat(found.name()).isEqualTo("华中科技大学");
    assertThat(found.patents()).isEqualTo(122);
    assertThat(found.published())
        .containsExactly(
            new Count("华中科技大学", 120), new Count("华中理工大学", 1), new Count("华中科技大学机械科学与工程学院", 1));
  }

  @Test
  void countsInventorsAndFieldsAndWhoWorksTogether() {
    OrganizationProfile found = engine.organizationProfile("华中科技大学").orElseThrow();
    assertThat(found.inventors()).startsWith(new Count("钱二", 117), new Count("赵一", 4));
    assertThat(found.inventors()).extracting(Count::value).doesNotContain("不公告发明人", "郑七");
    assertThat(found.fields()).containsExactly(new Count("F16H", 120), new Count("A01B", 2));
    assertThat(found.groups())
        .as("李四 was beside once only")
        .containsExactly(new Group("赵一", 4, List.of(new Count("孙三", 3))));
  }

  @Test
  void isFoundByItsRecordsIdAndNames() {
    Organization record =
        OrganizationJson.read(
            ServedSample.JSON
                .createObjectNode()
                .put("id", "O1")
                .put("name", "华中农业大学")
                .put("type", "university")
                .put("aliases", "华农联合体"));
    assertThat(engine.organizations().store(List.of(record))).isEqualTo(1);
    for (String asked : List.of("O1", "华中农业大学", "华农 联合体")) {
      OrganizationProfile found = engine.organizationProfile(asked).orElseThrow();
      assertThat(found.record()).contains(record);
      assertThat(found.name()).isEqualTo("华中农业大学");
      assertThat(found.patents()).isEqualTo(1);
    }
    assertThat(engine.organizations().remove("O1")).isTrue();
    assertThat(engine.organizations().remove("O1")).isFalse();
    assertThat(engine.organizationProfile("O1")).isEmpty();
    assertThat(engine.organizationProfile("华中农业大学").orElseThrow().record()).isEmpty();
  }

  @Test
  void tellsARegisteredOneThatHasNoPatents() {
    Organization record =
        OrganizationJson.read(
            ServedSample.JSON.createObjectNode().put("id", "O2").put("name", "无专利股份有限公司"));
    engine.organizations().store(List.of(record));
    OrganizationProfile found = engine.organizationProfile("无专利股份有限公司").orElseThrow();
    assertThat(found.patents()).isZero();
    assertThat(found.published()).isEmpty();
    assertThat(found.groups()).isEmpty();
    engine.organizations().remove("O2");
  }

  @Test
  void isNoneForAPersonNorForWhomNoPatentIs() {
    assertThat(engine.organizationProfile("陈九")).isEmpty();
    assertThat(engine.organizationProfile("华中师范大学")).isEmpty();
  }
}
