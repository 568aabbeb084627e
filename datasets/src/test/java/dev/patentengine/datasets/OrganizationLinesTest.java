package dev.patentengine.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.model.Organization;
import dev.patentengine.model.OrganizationType;
import dev.patentengine.model.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of organizations in all forms. */
class OrganizationLinesTest {

  @TempDir Path folder;

  private final SortedMap<String, Organization> stored = new TreeMap<>();

  private ImportReport read(Path file) {
    return Importer.organizations(this::keep).run(List.of(file));
  }

  private RecordSink.Stored keep(List<Organization> batch) {
    batch.forEach(each -> stored.put(each.id(), each));
    return new RecordSink.Stored(batch.size(), 0);
  }

  @Test
  void readsATableWithChineseHeaders() throws IOException {
    Path file =
        XlsxFile.write(
            folder.resolve("单位.xlsx"),
            List.of(
                List.of(
                    "编号", "单位名称", "单位类型", "别名", "所在地区", "企业资质", "企业规模", "注册资本（万元）", "优势学科", "金融产品"),
                List.of(
                    "1",
                    "某某股份有限公司",
                    "",
                    "某某机械厂；老厂",
                    "湖北省武汉市",
                    "高新技术企业、专精特新",
                    "中型",
                    "5,000万",
                    "",
                    ""),
                List.of("2", "某某大学", "高校", "", "420000", "", "", "", "机械工程;光学工程", ""),
                List.of("3", "某某银行", "金融服务", "", "", "", "", "", "", "质押贷款；知识产权贷")));
    assertThat(read(file).total().rejected()).isZero();
    Organization firm = stored.get("1");
    assertThat(firm.type()).isEqualTo(OrganizationType.ENTERPRISE);
    assertThat(firm.aliases()).containsExactly("某某机械厂", "老厂");
    assertThat(firm.region()).contains(new Region("420100"));
    assertThat(firm.facts())
        .isEqualTo(
            "{\"types\":[\"high-tech\",\"specialised\"],\"size\":\"medium\",\"capitalWanYuan\":5000.0}");
    assertThat(stored.get("2").type()).isEqualTo(OrganizationType.UNIVERSITY);
    assertThat(stored.get("2").facts()).isEqualTo("{\"disciplines\":[\"机械工程\",\"光学工程\"]}");
    assertThat(stored.get("3").facts())
        .isEqualTo("{\"products\":[{\"name\":\"质押贷款\"},{\"name\":\"知识产权贷\"}]}");
  }

  @Test
  void readsATableWithEnglishHeaders() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("organizations.csv"),
            "id,name,type,creditCode,parent\nO1,某研究所,institute,12420000441626842D,某部\n");
    assertThat(read(file).total().accepted()).isEqualTo(1);
    assertThat(stored.get("O1").type()).isEqualTo(OrganizationType.INSTITUTE);
    assertThat(stored.get("O1").creditCode()).contains("12420000441626842D");
    assertThat(stored.get("O1").facts()).isEqualTo("{\"parent\":\"某部\"}");
  }

  @Test
  void refusesWhatTheStandardDoesNotTakeAndLeavesOutWhatIsDoubtful() throws IOException {
    Path file =
        Files.write(
            folder.resolve("organizations.jsonl"),
            List.of(
                "{\"name\":\"没有编号公司\"}",
                "{\"id\":\"2\",\"name\":\"某社\",\"type\":\"club\"}",
                "{\"id\":\"3\",\"name\":\"某代理所\",\"type\":\"agency\"}",
                "{\"id\":\"4\",\"name\":\"某公司\",\"types\":[\"listed\"]}",
                "{\"id\":\"5\",\"name\":\"某公司\",\"size\":\"巨型\",\"phone\":\"13900000000\"}",
                "{\"id\":\"6\",\"name\":\"某公司\",\"contact\":{\"name\":\"赵某\",\"phone\":\"x13900000000\"}}",
                "{\"id\":\"7\",\"name\":\"某某大学\"}"));
    ImportReport report = read(file);
    String told = report.table();
    assertThat(report.total().rejected()).isEqualTo(4);
    assertThat(told)
        .contains(
            "id", "club", "university", "agencyCode", "stockCode", "size", "巨型", "contact.phone")
        .contains("没有写单位类型")
        .doesNotContain("1390000", "赵某");
    assertThat(stored.keySet()).containsExactly("5", "6", "7");
    assertThat(stored.get("5").facts()).isEqualTo("{}");
    assertThat(stored.get("6").contact()).isEmpty();
  }

  /** The words of the shipped list stand for codes that the schemas know. */
  @Test
  void wordsStandForCodesOfTheStandard() {
    List<String> schemas =
        List.of(
            RecordType.ENTERPRISE.schemaText(),
            RecordType.INSTITUTION.schemaText(),
            RecordType.SERVICE_ORGANIZATION.schemaText());
    for (List<String> row : CodeFile.rows("codes/organization-words.tsv")) {
      assertThat(schemas)
          .as(row.toString())
          .anyMatch(text -> text.contains('"' + row.get(1) + '"'));
    }
  }
}
