package dev.patentengine.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.model.ApplicationNumber;
import dev.patentengine.model.LegalStatus;
import dev.patentengine.model.Patent;
import dev.patentengine.model.PatentJson;
import dev.patentengine.model.Region;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataStandardTest {

  private static List<Fault> faults(RecordType type, String json) {
    return RecordValidator.of(type).check(JsonLines.json(json));
  }

  private static List<String> told(RecordType type, String json) {
    return faults(type, json).stream().map(fault -> fault.path() + " " + fault.rule()).toList();
  }

  @ParameterizedTest
  @EnumSource(RecordType.class)
  void everyPropertyHasChineseTitleAndEnglishDescription(RecordType type) {
    assertThat(type.schema().path("$id").asText()).isEqualTo(type.schemaId());
    assertThat(type.schema().path("$schema").asText()).contains("2020-12");
    titled(type.schema(), type.code());
  }

  private static void titled(JsonNode schema, String path) {
    for (Map.Entry<String, JsonNode> entry : schema.path("properties").properties()) {
      String name = path + "." + entry.getKey();
      JsonNode field = entry.getValue();
      assertThat(field.path("title").asText()).as(name).matches(".*\\p{IsHan}.*");
      assertThat(field.path("description").asText()).as(name).matches("(?s).*[A-Za-z]{2,}.*");
      titled(field, name);
      titled(field.path("items"), name + "[]");
    }
  }

  @Test
  void whatTheModelWritesIsInTheStandard() {
    Patent patent =
        PatentJson.read(
            JsonLines.json(
                """
                {"number":"CN112345678B","applicationNumber":"CN202011000001.8","kind":"grant",
                 "title":"一种换挡操纵机构","abstract":"摘要","claims":["一种机构。"],"ipc":["B60K20/02"],
                 "applicants":["武汉理工大学"],"inventors":["王建国"],"filed":"2020-09-22",
                 "published":"2021-02-09","region":"420100","family":"f1","citations":["CN108765432A"],
                 "citedBy":3,"status":"in-force","events":[{"code":"GR01","date":"2021-02-09"},
                 {"code":"TR01","date":"2022-03-01","from":"武汉理工大学","to":"东风汽车集团有限公司"}]}
                """));
    JsonNode json = PatentJson.write(patent);
    assertThat(RecordValidator.of(RecordType.PATENT).check(json)).isEmpty();
    assertThat(PatentJson.read(json)).isEqualTo(patent);
  }

  @Test
  void tellsEveryFaultOfPatentWithPathValueRuleAndAdvice() {
    List<Fault> faults =
        faults(
            RecordType.PATENT,
            """
            {"number":"CN112345678B","applicationNumber":"CN202011000001.3","kind":"utility",
             "title":"一种机构","ipc":["B60K20/02","21-01"],"filed":"2021-09-22","published":"2021-02-09",
             "region":"990000","colour":"red","status":"alive",
             "events":[{"code":"CF01","date":"2022-01-01"},{"code":"TR01","date":"2023-01-01","from":"甲"}]}
            """);
    assertThat(faults)
        .extracting(fault -> fault.path() + " " + fault.rule())
        .containsExactlyInAnyOrder(
            "applicationNumber check-digit",
            "kind kind-agrees-with-number",
            "ipc[1] pattern",
            "published published-after-filed",
            "filed filed-in-year-of-number",
            "region known-region",
            "colour additionalProperties",
            "status enum",
            "events[1].to required",
            "events[1].code events-in-order");
    assertThat(faults).allMatch(fault -> !fault.reason().isEmpty() && !fault.advice().isEmpty());
    assertThat(faults)
        .filteredOn(f -> f.path().equals("ipc[1]"))
        .allMatch(f -> f.value().equals("21-01"));
    assertThat(RecordValidator.accepts(faults, RecordValidator.Mode.STRICT)).isFalse();
    assertThat(RecordValidator.accepts(faults, RecordValidator.Mode.LENIENT)).isTrue();
    List<Fault> grave = faults(RecordType.PATENT, "{\"title\":3}");
    assertThat(RecordValidator.accepts(grave, RecordValidator.Mode.LENIENT)).isFalse();
  }

  @Test
  void demandOfLicenceAsksForItsOwnFields() {
    String form = "{\"title\":\"求购阀门专利\",\"problem\":\"泄漏\",\"activityType\":\"patent-licence\"%s}";
    assertThat(told(RecordType.DEMAND, form.formatted(""))).containsExactly("licenceType required");
    assertThat(told(RecordType.DEMAND, form.formatted(",\"licenceType\":\"ordinary\""))).isEmpty();
    assertThat(
            told(
                RecordType.DEMAND,
                form.formatted(",\"licenceType\":\"ordinary\",\"termMonths\":12")))
        .singleElement()
        .asString()
        .startsWith("termMonths ");
    assertThat(told(RecordType.DEMAND, "{\"title\":\"空\"}")).isNotEmpty();
    assertThat(
            told(
                RecordType.DEMAND,
                "{\"text\":\"a\",\"keywords\":[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\"]}"))
        .containsExactly("keywords maxItems");
  }

  @Test
  void secondReviewNeedsPassedFirst() {
    String form =
        """
        {"text":"求购阀门","review":{"first":{"organization":"武汉市知识产权局","date":"2025-03-01","result":"%s"%s},
         "second":{"organization":"湖北省知识产权局","date":"2025-03-09","result":"pass"}}}
        """;
    assertThat(told(RecordType.DEMAND, form.formatted("pass", ""))).isEmpty();
    assertThat(told(RecordType.DEMAND, form.formatted("reject", ",\"opinion\":\"重复\"")))
        .containsExactly("review.first.result const");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "EXPERT#{\"id\":\"e1\",\"name\":\"曾晓雁\",\"projects\":[{\"title\":\"重点研发\",\"from\":2019}]}#0",
        "ACHIEVEMENT#{\"id\":\"a1\",\"title\":\"激光熔覆\",\"organization\":\"华中科技大学\",\"maturity\":12}#1",
        "ENTERPRISE#{\"id\":\"f1\",\"name\":\"某某股份有限公司\",\"types\":[\"listed\"]}#1",
        "INSTITUTION#{\"id\":\"i1\",\"name\":\"武汉大学\",\"type\":\"university\"}#0",
        "SERVICE_ORGANIZATION#{\"id\":\"s1\",\"name\":\"某代理所\",\"type\":\"agency\",\"agencyCode\":\"4210\"}#1",
        "POLICY#{\"id\":\"p1\",\"title\":\"专利转化政策\",\"issuer\":\"湖北省政府\",\"level\":\"province\"}#1",
        "PATENT_PRODUCT#{\"id\":\"p1\",\"product\":\"阀门\",\"organization\":\"某厂有限公司\",\"patents\":[],\"year\":2024}#1",
        "LEGAL_EVENT#{\"code\":\"ZZ99\",\"date\":\"2024-01-01\"}#1"
      })
  void checksOtherRecords(RecordType type, String json, int count) {
    assertThat(faults(type, json)).hasSize(count);
  }

  @Test
  void tablesOfCodesAreComplete() {
    Map<String, String> industries = CodeTable.emergingIndustries().names();
    assertThat(industries.keySet()).filteredOn(code -> code.length() == 1).hasSize(9);
    assertThat(industries.keySet()).filteredOn(code -> code.length() > 1).hasSize(40);
    assertThat(CodeTable.economySections().names()).hasSize(20);
    assertThat(CodeTable.regions().names().keySet())
        .filteredOn(c -> c.endsWith("0000"))
        .hasSize(34);
    assertThat(CodeTable.regions().names().keySet())
        .filteredOn(c -> c.startsWith("42"))
        .hasSize(18);
    assertThat(CodeTable.ipcClasses().names().keySet()).filteredOn(c -> c.length() == 1).hasSize(8);
    for (CodeTable table :
        List.of(CodeTable.economySections(), CodeTable.ipcClasses(), CodeTable.legalEvents())) {
      assertThat(table.source() + table.version()).isNotBlank();
    }
    assertThat(LegalEventCatalog.load().find("CF01").orElseThrow().effect())
        .contains(LegalStatus.LAPSED);
  }

  @Test
  void everyClassOfRealPatentsHasTitle() {
    Map<String, String> titles = CodeTable.ipcClasses().names();
    try (Stream<Patent> patents =
        PatentReader.read(SharedData.file("data/patents/gazette.jsonl.gz"))) {
      assertThat(
              patents.flatMap(p -> p.ipc().stream()).map(s -> s.value().substring(0, 3)).distinct())
          .allMatch(titles::containsKey);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "湖北省武汉市洪山区珞喻路1037号,420100",
    "430074 湖北武汉,420100",
    "广东省深圳市,440000",
    "42,420000",
    "420106,420106",
    "襄阳市高新区,420600",
    "湖北;42,420000",
    "内蒙古自治区包头市,150000",
    "北京市海淀区,110000"
  })
  void findsRegionByCodeNameOrAddress(String text, String code) {
    assertThat(RegionCatalog.load().find(text)).contains(new Region(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"85100001", "201510123456", "200910000001"})
  void checkDigitIsAFunctionOfSerial(String serial) {
    ApplicationNumber number = ApplicationNumber.ofSerial(serial);
    assertThat(number.valid()).isTrue();
    for (int i = 0; i < serial.length(); i++) {
      char other = serial.charAt(i) == '9' ? '0' : (char) (serial.charAt(i) + 1);
      String wrong = serial.substring(0, i) + other + serial.substring(i + 1);
      assertThat(new ApplicationNumber(wrong, number.checkDigit()).valid())
          .as("a single wrong digit is found: " + wrong)
          .isFalse();
    }
  }

  @Test
  void checkDigitsOfRealNumbersAreRight() {
    try (Stream<Row<Patent>> rows =
        PatentReader.rows(SharedData.file("data/matching/corpus.jsonl"))) {
      assertThat(
              rows.map(row -> ((Row.Accepted<Patent>) row).value())
                  .flatMap(patent -> patent.applicationNumber().stream())
                  .map(ApplicationNumber::of)
                  .filter(ApplicationNumber::valid))
          .hasSize(7216);
    }
  }

  @Test
  void exportReadsBackEqual(@TempDir Path folder) {
    List<Patent> patents;
    try (Stream<Row<Patent>> rows =
        PatentReader.rows(SharedData.file("data/matching/corpus.jsonl"))) {
      patents = rows.map(row -> ((Row.Accepted<Patent>) row).value()).toList();
    }
    Path file = folder.resolve("export.jsonl.gz");
    assertThat(PatentWriter.write(file, patents.stream())).isEqualTo(7632);
    try (Stream<Patent> again = PatentReader.read(file)) {
      assertThat(again.toList()).isEqualTo(patents);
    }
  }

  /** Run with {@code -Dpatentengine.update=true} to write the page anew. */
  @Test
  void dictionaryPageIsUpToDate() throws IOException {
    Path page = Path.of("..", "docs", "data-dictionary.md");
    if (Boolean.getBoolean("patentengine.update")) {
      Files.createDirectories(page.getParent());
      Files.writeString(page, DataDictionary.markdown());
    }
    assertThat(page).hasContent(DataDictionary.markdown());
  }
}
