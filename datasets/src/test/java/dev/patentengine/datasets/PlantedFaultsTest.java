package dev.patentengine.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list as an office hands it over, with two dozen faults in it: each is told, none is stored. */
class PlantedFaultsTest {

  private static final List<String> HEADER =
      List.of(
          "公开（公告）号", "申请号", "标题 (中文)", "摘要(中文)", "IPC分类号", "IPC主分类号", "申请人", "发明人", "申请日",
          "公开(公告)日", "专利类型", "当前法律状态", "被引证次数", "申请人地址");

  private static final List<String> GOOD =
      List.of(
          "CN112345678B",
          "CN202011000001." + check("202011000001"),
          "一种装载机换挡操纵机构",
          "本发明公开了一种机构。",
          "B60K20/00; F16H59/02",
          "B60K20/02",
          "武汉理工大学",
          "王建国;李红梅",
          "2020.09.22",
          "2021-02-09",
          "发明授权",
          "授权",
          "3",
          "湖北省武汉市洪山区珞狮路122号");

  private static char check(String serial) {
    return dev.patentengine.model.ApplicationNumber.checkDigitOf(serial);
  }

  @TempDir Path folder;

  private final List<List<String>> rows = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();

  /** Plants a fault: a good row with one cell changed. */
  private void plant(String header, String cell, boolean rejected, String reason) {
    List<String> row = numbered();
    row.set(HEADER.indexOf(header), cell);
    add(row, header, rejected, reason);
  }

  private void add(List<String> row, String header, boolean rejected, String reason) {
    rows.add(row);
    expected.add((rows.size()) + (rejected ? " 拒收 " : " 提示 ") + header + " " + reason);
  }

  private List<String> numbered() {
    List<String> row = new ArrayList<>(GOOD);
    row.set(0, "CN1123%05dB".formatted(10000 + rows.size()));
    return row;
  }

  @BeforeEach
  void plantFaults() {
    rows.add(HEADER);
    rows.add(numbered());
    plant("公开（公告）号", "2.02E+12", true, "科学计数法");
    plant("公开（公告）号", "", false, "");
    expected.removeLast(); // the application number stands in: no fault
    plant("公开（公告）号", "无", true, "不是公开（公告）号");
    plant("公开（公告）号", "#REF!", true, "公式错误");
    plant("公开（公告）号", "########", true, "井号");
    plant("申请号", "2.02011E+11", true, "科学计数法");
    plant("申请号", "CN202011000001.X", false, "校验位不对");
    plant("标题 (中文)", "一种锟斤拷装置", true, "乱码");
    plant("摘要(中文)", "本发明\uFFFD公开", true, "乱码");
    plant("标题 (中文)", "#NAME?", true, "公式错误");
    plant("IPC分类号", "B60K20/00; 21-01", false, "不是 IPC 分类号");
    plant("IPC分类号", "X99Z1/00", false, "不是 IPC 分类号");
    plant("申请日", "44096", true, "日期序列号（可能是 2020-09-22）");
    plant("申请日", "2020-02-30", false, "日历上没有这一天");
    plant("申请日", "去年九月", false, "不是日期");
    plant("申请日", "1980.01.01", false, "早于中国专利法施行日");
    expected.add((rows.size()) + " 提示 申请日 年份不符");
    plant("申请日", "2019-09-22", false, "年份不符");
    plant("公开(公告)日", "2020-01-07", false, "公开日早于申请日");
    plant("公开(公告)日", "44236.0", true, "日期序列号（可能是 2021-02-09）");
    plant("专利类型", "商标", false, "不认识的专利类型");
    plant("专利类型", "实用新型", false, "文献种类代码不符");
    plant("当前法律状态", "不详", false, "不认识的法律状态");
    plant("被引证次数", "三次", false, "整数");
    plant("被引证次数", "-1", false, "整数");
    plant("申请人地址", "某地", false, "看不出省市");
    List<String> shifted = numbered();
    shifted.add("多出的一格");
    add(shifted, "$", true, "内容可能错位");
    List<String> nothing = numbered();
    nothing.set(0, "");
    nothing.set(1, "");
    add(nothing, "公开（公告）号", true, "缺少公开（公告）号");
    rows.add(numbered());
  }

  private static String quoted(List<String> row) {
    return row.stream()
        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
        .collect(Collectors.joining(","));
  }

  private Path csv(Charset charset, String mark) throws IOException {
    String text = rows.stream().map(PlantedFaultsTest::quoted).collect(Collectors.joining("\r\n"));
    Path file = folder.resolve("检索结果.csv");
    return Files.write(file, (mark + text + "\r\n").getBytes(charset));
  }

  private void reportsFaultForFault(Path file) {
    MemorySink sink = new MemorySink();
    ImportReport report = Importer.into(sink).batchSize(7).run(List.of(file));
    List<ImportReport.Fault> faults = report.files().getFirst().faults();
    assertThat(expected).hasSizeGreaterThanOrEqualTo(24);
    assertThat(faults).as(report.table()).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      String[] parts = expected.get(i).split(" (?=拒收|提示)| (?=\\S+$)", -1);
      ImportReport.Fault fault = faults.get(i);
      String told = fault.line() + (fault.rejected() ? " 拒收 " : " 提示 ") + fault.remark().field();
      assertThat(expected.get(i)).as(report.table()).startsWith(told + " ");
      assertThat(fault.remark().reason())
          .contains(parts[parts.length - 1].replaceFirst("^.*? ", ""));
    }
    long refused = expected.stream().filter(line -> line.contains(" 拒收 ")).count();
    assertThat(report.total().rows()).isEqualTo(rows.size() - 1);
    assertThat(report.total().rejected()).isEqualTo(refused);
    assertThat(sink.stored).hasSize((int) (rows.size() - 1 - refused));
  }

  @Test
  void reportsEveryFaultOfCsvInUtf8WithMark() throws IOException {
    reportsFaultForFault(csv(StandardCharsets.UTF_8, "\uFEFF"));
  }

  @Test
  void reportsEveryFaultOfCsvInGb18030() throws IOException {
    reportsFaultForFault(csv(Charset.forName("GB18030"), ""));
  }

  @Test
  void reportsEveryFaultOfWorkbook() throws IOException {
    rows.replaceAll(row ->
        row.stream().map(cell -> cell.matches("44\\d{3}(\\.0)?") ? "#n" + cell : cell).toList());
    reportsFaultForFault(XlsxFile.write(folder.resolve("检索结果.xlsx"), rows));
  }

  @Test
  void strictImportRefusesWhatWouldBeRemarkedOn() throws IOException {
    MemorySink sink = new MemorySink();
    ImportReport report =
        Importer.into(sink).strict().run(List.of(csv(StandardCharsets.UTF_8, "")));
    assertThat(report.total().remarks()).isZero();
    assertThat(sink.stored).hasSize(3);
    assertThat(report.json().path("rejected").asInt()).isEqualTo(rows.size() - 4);
    assertThat(Arrays.asList(report.table().split("\n"))).hasSizeGreaterThan(expected.size());
  }
}
