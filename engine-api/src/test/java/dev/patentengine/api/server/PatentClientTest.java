package dev.patentengine.api.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import dev.patentengine.api.client.BulkReport;
import dev.patentengine.api.client.DemandIndustries;
import dev.patentengine.api.client.FoundOrganization;
import dev.patentengine.api.client.FoundPatent;
import dev.patentengine.api.client.JobClient.JobStand;
import dev.patentengine.api.client.PatentClient;
import dev.patentengine.api.client.RefusedException;
import dev.patentengine.api.client.SearchPage;
import dev.patentengine.classify.Classification;
import dev.patentengine.classify.IndustryLabel;
import dev.patentengine.model.Contact;
import dev.patentengine.model.Demand;
import dev.patentengine.model.Expert;
import dev.patentengine.model.Organization;
import dev.patentengine.model.OrganizationJson;
import dev.patentengine.model.OrganizationType;
import dev.patentengine.model.Patent;
import dev.patentengine.model.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as Java code calls it. */
class PatentClientTest {

  @TempDir static Path folder;

  private static ServedSample served;
  private static PatentClient client;

  @BeforeAll
  static void serves() {
    served = ServedSample.open(folder);
    client = PatentClient.at(served.at("/"));
  }

  @AfterAll
  static void stops() {
    client.close();
    served.close();
  }

  @Test
  void tellsAnOrganization() {
    FoundOrganization found = client.organization("楚江理工大学").orElseThrow();
    assertThat(found.patents())
        .isEqualTo(served.engine().organizationProfile("楚江理工大学").orElseThrow().patents())
        .isPositive();
    assertThat(found.inventors()).isNotEmpty();
    assertThat(found.ipc()).isNotEmpty();
    assertThat(client.organization("无此大学")).isEmpty();
  }

  @Test
  void registersAnOrganization() {
    Organization registered =
        new Organization(
            "O1",
            "某某担保有限公司",
            OrganizationType.FINANCE,
            Optional.empty(),
            List.of(),
            Optional.of(new Region("420100")),
            "{\"products\":[{\"name\":\"专利质押贷款\",\"maxWanYuan\":500}]}",
            Optional.of(new Contact("赵某", "13900000000", "")));
    assertThat(client.organizations().store(registered)).isTrue();
    assertThat(client.organizations().store(registered)).isFalse();
    Organization given = client.organizations().get("O1").orElseThrow();
    assertThat(client.organization("某某担保有限公司").orElseThrow().record()).contains(given);
    assertThat(given.contact()).isEmpty();
    assertThat(OrganizationJson.write(given)).isEqualTo(OrganizationJson.write(registered));
    assertThat(served.engine().organizations().find("O1")).contains(registered);
    assertThat(client.organizations().remove("O1")).isTrue();
    assertThat(client.organizations().remove("O1")).isFalse();
    assertThat(client.organization("某某担保有限公司")).isEmpty();
  }

  @Test
  void keepsWhatStandsBesideThePatents() {
    Demand demand = Demand.of("R1", "膜丝容易断");
    assertThat(client.demands().store(demand)).isTrue();
    assertThat(client.demands().get("R1")).contains(demand);
    assertThat(client.demands().remove("R1")).isTrue();
    assertThat(client.demands().get("R1")).isEmpty();
    Expert expert = served.engine().experts().find("E1101").orElseThrow();
    assertThat(expert.contact()).isPresent();
    assertThat(client.experts().get("E1101").orElseThrow().contact()).isEmpty();
    assertThat(client.experts().store(expert)).isFalse();
    assertThat(served.engine().experts().find("E1101")).contains(expert);
    assertThat(client.achievements().remove("无此成果")).isFalse();
  }

  @Test
  void saysWhatTheEngineSays() {
    Demand demand = Demand.of("D1", "发射芯片的工作点跟着温度跑，误码多");
    assertThat(client.match(demand, 3))
        .extracting(FoundPatent::number)
        .containsExactlyElementsOf(
            served.engine().match(demand, 3).stream().map(match -> match.patent().id()).toList());
    assertThat(client.match(demand, 1).getFirst().reasons()).isNotEmpty();
    assertThat(client.diagnose(demand).verdict())
        .isEqualTo(served.engine().diagnose(demand).verdict().code());
    assertThat(client.teams(demand, 2)).hasSize(served.engine().teams(demand, 2).size());
    assertThat(client.teams(demand, 2).getFirst().members().getFirst().contact()).contains("通过");
  }

  @Test
  void labelsDemandsInTheirOrder() {
    List<Demand> demands =
        List.of(Demand.of("D1", "动力电池包低温充电慢，求热管理方案"), Demand.of("D2", "花生摘果机摘不净"));
    List<DemandIndustries> answers = client.classify(demands);
    assertThat(answers).extracting(DemandIndustries::id).containsExactly("D1", "D2");
    for (int i = 0; i < demands.size(); i++) {
      Classification said = served.engine().classify(demands.get(i));
      assertThat(answers.get(i).labels())
          .extracting(DemandIndustries.Label::code)
          .containsExactlyElementsOf(
              said.labels(Classification.SURE).stream().map(IndustryLabel::code).toList());
      assertThat(answers.get(i).none()).isCloseTo(said.none(), within(1e-6));
    }
    assertThatThrownBy(() -> client.classify(List.of()))
        .isInstanceOf(RefusedException.class)
        .extracting(refused -> ((RefusedException) refused).field())
        .isEqualTo("demands");
  }

  @Test
  void watchesAnImportToItsEnd() throws IOException, InterruptedException {
    Path table = Files.writeString(folder.resolve("新.csv"), "公开号,名称\nCN299200001B,一种装置\n");
    JobStand job = client.jobs().importFile(table, "patents");
    while (!job.ended()) {
      Thread.sleep(20);
      job = client.jobs().job(job.id()).orElseThrow();
    }
    assertThat(job.state()).as(job.message()).isEqualTo("done");
    assertThat(job.result().orElseThrow()).contains("\"accepted\":1");
    assertThat(served.engine().remove("CN299200001B")).isTrue();
    assertThat(client.jobs().cancel("00000000-0000-0000-0000-000000000000")).isFalse();
  }

  @Test
  void searchesPageByPage() {
    SearchPage first = client.search("", 0, 5, List.of("kind"));
    SearchPage second = client.search("", 5, 5, List.of());
    assertThat(first.total()).isGreaterThanOrEqualTo(187);
    assertThat(first.facets().get("kind").values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(first.total());
    assertThat(second.hits().getFirst().rank()).isEqualTo(6);
    assertThat(second.hits()).doesNotContainAnyElementsOf(first.hits());
  }

  @Test
  void storesAndRemoves() {
    Patent patent = Patent.builder("CN299400001B").title("一种装置").build();
    assertThat(client.store(patent)).isTrue();
    assertThat(client.store(patent)).isFalse();
    assertThat(client.patent(patent.id())).contains(patent);
    assertThat(client.remove(patent.id())).isTrue();
    assertThat(client.remove(patent.id())).isFalse();
    assertThat(client.patent(patent.id())).isEmpty();
  }

  @Test
  void storesManyOnce() {
    List<Patent> patents =
        java.util.stream.IntStream.range(0, 500)
            .mapToObj(i -> Patent.builder("CN2993%05dB".formatted(i)).title("装置 " + i).build())
            .toList();
    BulkReport report = client.storeAll(patents, "many");
    assertThat(report).isEqualTo(new BulkReport(true, 500, 0, List.of()));
    assertThat(client.storeAll(patents, "many")).isEqualTo(report);
  }

  @Test
  void readsWordsAndVectors() {
    assertThat(client.texts().segment(List.of("中空纤维膜", ""))).hasSize(2);
    assertThat(client.texts().embed(List.of("膜")).getFirst()).hasSize(512);
  }

  @Test
  void namesTheFieldThatIsRefused() {
    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> client.match(Demand.of("膜"), "颜色:红", 3));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.field()).isEqualTo("where");
    assertThat(refused.requestId()).isNotBlank();
  }
}
