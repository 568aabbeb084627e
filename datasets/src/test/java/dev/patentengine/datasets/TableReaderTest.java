package dev.patentengine.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patentengine.model.Demand;
import dev.patentengine.model.Expert;
import dev.patentengine.model.IpcSymbol;
import dev.patentengine.model.LegalStatus;
import dev.patentengine.model.Patent;
import dev.patentengine.model.PatentKind;
import dev.patentengine.model.Region;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

  @TempDir Path folder;

  private Path csv(String text) throws IOException {
    return Files.writeString(folder.resolve("list.csv"), text);
  }

  private static Patent only(Path file) {
    return only(file, Map.of());
  }

  private static Patent only(Path file, Map<String, String> overrides) {
    try (ImportFile<Patent> rows = ImportFile.patents(file, overrides, 0)) {
      List<Row<Patent>> all = rows.rows().toList();
      assertThat(all).hasSize(1);
      assertThat(all.getFirst()).isInstanceOf(Row.Accepted.class);
      return ((Row.Accepted<Patent>) all.getFirst()).value();
    }
  }

  @Test
  void readsIncopatExport() throws IOException {
    Patent patent =
        only(
            csv(
                "序号,标题,摘要,申请人,公开（公告）号,公开（公告）日,申请号,申请日,专利类型,IPC主分类,IPC,发明人,专利有效性,被引证次数,中国申请人地市,简单同族ID\n"
                    + "1,一种激光熔覆方法,本发明涉及增材制造。,华中科技大学;"
                    + " 武汉华工激光工程有限责任公司,CN108765432B,20190709,CN201810123456.5,20180207,授权发明,C23C24/10,C23C24/10;"
                    + " B22F3/105,曾晓雁; 胡乾午,失效,12,湖北;武汉,8877\n"));
    assertThat(patent.id()).isEqualTo("CN108765432B");
    assertThat(patent.applicants()).containsExactly("华中科技大学", "武汉华工激光工程有限责任公司");
    assertThat(patent.inventors()).containsExactly("曾晓雁", "胡乾午");
    assertThat(patent.ipc()).containsExactly(IpcSymbol.of("C23C24/10"), IpcSymbol.of("B22F3/105"));
    assertThat(patent.filed()).contains(LocalDate.of(2018, 2, 7));
    assertThat(patent.published()).contains(LocalDate.of(2019, 7, 9));
    assertThat(patent.kind()).contains(PatentKind.GRANT);
    assertThat(patent.status()).isEqualTo(LegalStatus.ENDED);
    assertThat(patent.citedBy()).hasValue(12);
    assertThat(patent.region()).contains(new Region("420100"));
    assertThat(patent.family()).contains("8877");
  }

  @Test
  void readsPatSnapExportWithBarsAndTranslatedTitles() throws IOException {
    Patent patent =
        only(
            csv(
                "公开(公告)号,标题,标题(译)(简体中文),[标]当前申请(专利权)人,发明人,申请日,简单法律状态,IPC分类号\n"
                    + "US10123456B2,Laser cladding,激光熔覆,\"General Electric Co., Ltd. | Smith,"
                    + " John\",\"Smith, John | 田中太郎\",2016/8/31,有效,B23K26/34 | B33Y10/00\n"));
    assertThat(patent.title()).isEqualTo("Laser cladding");
    assertThat(patent.applicants()).containsExactly("General Electric Co., Ltd.", "Smith, John");
    assertThat(patent.inventors()).containsExactly("Smith, John", "田中太郎");
    assertThat(patent.status()).isEqualTo(LegalStatus.IN_FORCE);
  }

  @Test
  void findsHeaderBelowTitleAndReadsTabsInUtf16() throws IOException {
    Path file = folder.resolve("list.csv");
    Files.write(
        file,
        ("\uFEFF某某公司专利清单\t\t\n\t\t\n专 利 名 称\t申请（专利）号\t发明（设计）人\n一种阀门\tZL201110123456."
                + dev.patentengine.model.ApplicationNumber.checkDigitOf("201110123456")
                + "\t张三、李四\n")
            .getBytes(StandardCharsets.UTF_16LE));
    Patent patent = only(file);
    assertThat(patent.id()).startsWith("CN201110123456.");
    assertThat(patent.inventors()).containsExactly("张三", "李四");
  }

  @Test
  void readsCellsWithLineBreaksQuotesAndSeparators() throws IOException {
    Patent patent =
        only(
            csv(
                "公开号,名称,申请人,权利要求书\r\nCN108765432A,\"一种\"\"双桥\"\"驱动装置\",\"甲公司\n乙大学\","
                    + "\"1. 一种装置，其特征在于，宽度1.5毫米。\n2. 如权利要求1所述的装置。\"\r\n"));
    assertThat(patent.title()).isEqualTo("一种\"双桥\"驱动装置");
    assertThat(patent.applicants()).containsExactly("甲公司", "乙大学");
    assertThat(patent.claims()).containsExactly("一种装置，其特征在于，宽度1.5毫米。", "如权利要求1所述的装置。");
  }

  @Test
  void mappingFileOverridesHeaders() throws IOException {
    Path mapping =
        Files.writeString(
            folder.resolve("mapping.json"), "{\"文献\":\"number\",\"标题\":\"-\",\"项目\":\"title\"}");
    Patent patent = only(csv("文献,标题,项目\nCN108765432A,甲,乙\n"), HeaderMapping.overrides(mapping));
    assertThat(patent.title()).isEqualTo("乙");
    assertThatThrownBy(() -> only(csv("文献\nCN1\n"), Map.of("文献", "nummer")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nummer");
  }

  @Test
  void showsWhatWasFoundWhereNoColumnIsANumber() throws IOException {
    Path file = csv("名称,备注\n一种阀门,无\n");
    assertThatThrownBy(() -> only(file))
        .isInstanceOf(DatasetException.class)
        .hasMessageContaining("名称 → title")
        .hasMessageContaining("备注 → （不使用）");
  }

  @Test
  void lostQuoteIsAFaultOfItsRow() throws IOException {
    Path file = csv("公开号,名称\nCN108765432A,\"一种阀门\nCN108765433A,另一种\n");
    try (ImportFile<Patent> rows = ImportFile.patents(file)) {
      assertThat(rows.rows().toList())
          .singleElement()
          .satisfies(row -> assertThat(row.toString()).contains("引号没有闭合").contains("line=2"));
    }
  }

  @Test
  void readsDatesAndNumbersOfWorkbook() throws IOException {
    Path file =
        XlsxFile.write(
            folder.resolve("list.xlsx"),
            List.of(
                List.of("公开号", "申请号", "申请日", "被引证次数"),
                List.of("CN108765432A", "#n201810123456.5", "#d43138", "#n7")));
    Patent patent = only(file);
    assertThat(patent.filed()).contains(LocalDate.of(2018, 2, 7));
    assertThat(patent.citedBy()).hasValue(7);
  }

  @Test
  void readsAWorkbookThatHasNoStyles() throws IOException {
    Path file =
        XlsxFile.write(
            folder.resolve("bare.xlsx"),
            List.of(List.of("公开号", "名称", "被引证次数"), List.of("CN108765432A", "一种阀门", "#n7")));
    try (FileSystem parts = FileSystems.newFileSystem(file)) {
      Path types = parts.getPath("[Content_Types].xml");
      Files.writeString(
          types, Files.readString(types).replaceFirst("<Override[^>]*styles.xml[^>]*>", ""));
      Files.delete(parts.getPath("xl/styles.xml"));
    }
    Patent patent = only(file);
    assertThat(patent.title()).isEqualTo("一种阀门");
    assertThat(patent.citedBy()).hasValue(7);
  }

  @Test
  void saysThatAZipIsNoWorkbook() throws IOException {
    Path file = XlsxFile.write(folder.resolve("zip.xlsx"), List.of());
    try (FileSystem parts = FileSystems.newFileSystem(file)) {
      Files.delete(parts.getPath("[Content_Types].xml"));
    }
    assertThatThrownBy(() -> ImportFile.patents(file)).hasMessageContaining("不是 XLSX 文件");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019.07.09",
        "2019/7/9",
        "20190709",
        "2019年7月9日",
        "2019-07-09 00:00:00",
        "２０１９－７－９"
      })
  void readsDaysAsExportsWriteThem(String text) {
    assertThat(Days.of(text)).isEqualTo(LocalDate.of(2019, 7, 9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "华中科技大学、武汉大学#2",
        "武汉光迅科技股份有限公司,烽火通信科技股份有限公司#2",
        "Samsung Electronics Co., Ltd.#1",
        "北京、上海研究中心#1",
        "甲公司；乙公司|丙公司#3"
      })
  void splitsApplicantsOnlyWhereBothSidesAreWhole(String cell, int count) {
    assertThat(MultiValue.organizations(cell)).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {"张三、李四#2", "Smith, John#1", "罗伊·沙夫维，王强#2", "A.尚穆加孙达拉姆#1", "欧阳娜娜#1"})
  void splitsInventorsOnlyWhereBothSidesAreNames(String cell, int count) {
    assertThat(MultiValue.persons(cell)).hasSize(count);
  }

  @Test
  void readsDemandsAndExpertsFromTables() throws IOException {
    Path demands =
        Files.write(
            folder.resolve("demands.csv"),
            "序号,需求名称,需求描述,关键词,截止日期,拟投入资金（万元）,联系电话\n1,废液治理,造纸废液又黑又碱,废液；造纸,2026年12月31日,300,13800000000\n"
                .getBytes(Charset.forName("GB18030")));
    try (ImportFile<Demand> rows = ImportFile.demands(demands, Map.of())) {
      Demand demand = ((Row.Accepted<Demand>) rows.rows().toList().getFirst()).value();
      assertThat(demand.keywords()).containsExactly("废液", "造纸");
      assertThat(demand.fundsWanYuan()).hasValue(300);
    }
    Path experts =
        Files.writeString(
            folder.resolve("experts.csv"), "工号,姓名,工作单位,研究方向\n07,曾晓雁,华中科技大学,激光加工；增材制造\n");
    try (ImportFile<Expert> rows = ImportFile.experts(experts, Map.of())) {
      Expert expert = ((Row.Accepted<Expert>) rows.rows().toList().getFirst()).value();
      assertThat(expert.fields()).containsExactly("激光加工", "增材制造");
    }
    Path lines = Files.writeString(folder.resolve("demands.txt"), "求购废液治理设备\n");
    try (ImportFile<Demand> rows = ImportFile.demands(lines, Map.of())) {
      assertThat(rows.rows()).hasSize(1);
    }
  }

  @Test
  void refusesOldWorkbook() throws IOException {
    Path file = folder.resolve("list.xls");
    Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
    assertThatThrownBy(() -> ImportFile.patents(file)).hasMessageContaining("另存为 .xlsx");
  }
}
