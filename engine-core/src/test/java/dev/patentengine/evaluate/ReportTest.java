package dev.patentengine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class ReportTest {

  private static Report report() {
    Map<String, Double> fused = values(.9, .4, .7);
    Map<String, Double> words = values(.5, .6, .7);
    Map<String, Map<String, Double>> items = new LinkedHashMap<>();
    items.put("ndcg@10", fused);
    items.put("mrr", Map.of("需求<1>", 1.0));
    Calibration calibration =
        Calibration.of(List.of(new Forecast(.85, true), new Forecast(.3, false)), 10);
    return new Report(
        "匹配评测 & \"对比\"",
        List.of(
            new Report.Note("说明", "50 条需求 <开发集>"),
            new Report.Table(
                "指标",
                "系统",
                List.of("ndcg@10", "条数"),
                List.of(
                    new Report.Row("BM25 词", List.of(.374, 50.0)),
                    new Report.Row("融合", List.of(.54, 50.0)))),
            new Report.Items("逐条", items),
            new Report.Difference("差值", "ndcg@10", "融合", "词", Comparison.of(fused, words)),
            new Report.Reliability("校准", calibration),
            new Report.Slices(
                "按长度", "ndcg@10", List.of(new Slice("长", 2, .6), new Slice("短", 1, .7)))));
  }

  private static Map<String, Double> values(double... values) {
    Map<String, Double> byItem = new LinkedHashMap<>();
    for (double value : values) {
      byItem.put("需求<" + (byItem.size() + 1) + ">", value);
    }
    return byItem;
  }

  @Test
  void textColumnsLineUpWithChinese() {
    assertThat(TextReport.render(report()))
        .contains(
            """
            指标
            系统     ndcg@10  条数
            ----------------------
            BM25 词   0.3740    50
            融合      0.5400    50
            """);
  }

  @Test
  void widthsAreThoseOfATerminal() {
    assertThat(DisplayWidth.of("BM25 词")).isEqualTo(7);
    assertThat(DisplayWidth.of("ＡＢ（）。")).isEqualTo(10);
    assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
    assertThat(DisplayWidth.of("\uD840\uDC00")).isEqualTo(2);
    assertThat(DisplayWidth.of("")).isZero();
    assertThat(DisplayWidth.of("\uD840")).isEqualTo(1);
  }

  @Test
  void jsonHasStableNamesAndUnroundedNumbers() {
    JsonNode json = JsonReport.render(report());
    assertThat(json.path("sections").findValuesAsText("kind"))
        .containsExactly("note", "table", "items", "difference", "reliability", "slices");
    assertThat(json.at("/sections/1/rows/1/values/ndcg@10").doubleValue()).isEqualTo(.54);
    assertThat(json.at("/sections/2/values/mrr").size()).isEqualTo(1);
    assertThat(json.at("/sections/3/difference").doubleValue()).isBetween(.06, .07);
    assertThat(json.at("/sections/3/interval/level").doubleValue()).isEqualTo(.95);
    assertThat(json.at("/sections/4/bins").size()).isEqualTo(10);
    assertThat(json.at("/sections/5/slices/0/name").textValue()).isEqualTo("长");
    assertThat(JsonReport.render(report()).toString()).isEqualTo(json.toString());
  }

  @Test
  void thePageNeedsNothingElseAndEscapesWhatItShows() {
    String page = HtmlReport.render(report());
    assertThat(page)
        .startsWith("<!DOCTYPE html>")
        .contains("prefers-color-scheme:dark", "lang=\"zh-CN\"", "匹配评测 &amp; &quot;对比&quot;")
        .contains("需求&lt;1&gt;：+0.4000")
        .doesNotContain("<script", "http://", "https://", "src=", "href=", "url(", "需求<1>");
    assertThat(page.split("<svg", -1)).hasSize(4);
  }

  @Test
  void thePicturesAreWellFormed() throws Exception {
    String page = HtmlReport.render(report());
    for (int from = page.indexOf("<svg"); from >= 0; from = page.indexOf("<svg", from + 1)) {
      String svg = page.substring(from, page.indexOf("</svg>", from) + 6);
      assertThat(
              DocumentBuilderFactory.newInstance()
                  .newDocumentBuilder()
                  .parse(new InputSource(new StringReader(svg)))
                  .getDocumentElement()
                  .getTagName())
          .isEqualTo("svg");
      assertThat(svg).doesNotContain("NaN", "Infinity");
    }
  }

  @Test
  void emptySectionsAreDrawnToo() {
    Report empty =
        new Report(
            "空",
            List.of(
                new Report.Table("表", "系统", List.of(), List.of()),
                new Report.Items("逐条", Map.of()),
                new Report.Reliability("校准", Calibration.of(List.of(), 10)),
                new Report.Slices("分组", "mrr", List.of()),
                new Report.Difference(
                    "差", "mrr", "a", "b", Comparison.of(Map.of("q", 0.0), Map.of("q", 0.0)))));
    assertThat(HtmlReport.render(empty)).doesNotContain("NaN", "Infinity");
    assertThat(TextReport.render(empty)).contains("空", "期望校准误差");
    assertThat(JsonReport.render(empty).path("sections")).hasSize(5);
  }

  @Test
  void aTableOfScoresHasARowForEachSystem() {
    Qrels qrels = Qrels.of(Map.of("q", Map.of("a", 3)));
    Scores scores =
        RankingEvaluation.of(qrels)
            .evaluate(Run.ofDocuments(Map.of("q", List.of("b", "a"))), Metric.standard());
    Report.Table table = Report.Table.of("结果", Map.of("融合", scores));
    assertThat(table.columns()).hasSize(6);
    assertThat(table.rows().getFirst().values().get(1)).isEqualTo(.5);
    assertThatThrownBy(
            () -> new Report.Table("t", "c", List.of("x"), List.of(new Report.Row("r", List.of()))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Report.Row("r", List.of(Double.NaN)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
