package dev.patentengine.plan;

import dev.patentengine.diagnose.Finding;
import dev.patentengine.diagnose.StructuredDemand;
import dev.patentengine.model.Demand;
import dev.patentengine.plan.Document.Block;
import dev.patentengine.plan.Document.Grid;
import dev.patentengine.plan.Document.Heading;
import dev.patentengine.plan.Document.Paragraph;
import dev.patentengine.plan.Document.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the firm says, and what its diagnosis found. */
final class NeedSection {

  private NeedSection() {}

  static List<Block> of(Plan plan) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, "需求"));
    blocks.add(new Quote(plan.demand().fullText()));
    blocks.add(new Grid(List.of("要素", "内容（原文）"), elements(plan)));
    List<Finding> findings = plan.diagnosis().findings();
    if (!findings.isEmpty()) {
      blocks.add(new Heading(2, "诊断意见"));
      blocks.add(findings(plan));
    }
    return blocks;
  }

  static List<Block> refused(Plan plan) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, "需求原文"));
    blocks.add(new Quote(plan.demand().fullText()));
    blocks.add(new Heading(1, "依据与意见"));
    blocks.add(
        plan.diagnosis().findings().isEmpty() ? new Paragraph("没有更多可指出的地方。") : findings(plan));
    if (!plan.diagnosis().rewritten().isBlank()) {
      blocks.add(new Heading(1, "可以这样改写"));
      blocks.add(new Quote(plan.diagnosis().rewritten()));
    }
    return blocks;
  }

  private static Grid findings(Plan plan) {
    List<List<String>> rows = new ArrayList<>();
    for (Finding finding : plan.diagnosis().findings()) {
      String evidence =
          finding.evidence().stream()
              .map(span -> "“" + span.in(plan.diagnosis().text()) + "”")
              .collect(Collectors.joining("、"));
      rows.add(
          List.of(
              finding.severity().chineseName(),
              finding.advice(),
              evidence.isEmpty() ? "—" : evidence));
    }
    return new Grid(List.of("程度", "意见", "原文依据"), rows);
  }

  private static List<List<String>> elements(Plan plan) {
    StructuredDemand said = plan.diagnosis().structured();
    Demand demand = plan.demand();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("对象", Words.orUnknown(said.object())));
    rows.add(List.of("问题", Words.list(said.problems())));
    rows.add(List.of("期望效果", Words.list(said.effects())));
    rows.add(List.of("指标", Words.list(said.indicators())));
    rows.add(List.of("限制条件", Words.list(said.constraints())));
    rows.add(List.of("现状", Words.list(said.presentState())));
    rows.add(List.of("关键词", Words.list(said.keywords())));
    demand
        .fundsWanYuan()
        .ifPresent(funds -> rows.add(List.of("拟投入经费", Words.number(funds) + " 万元")));
    demand.deadline().ifPresent(day -> rows.add(List.of("期限", day.toString())));
    demand.cooperation().ifPresent(way -> rows.add(List.of("合作方式", Words.cooperation(way))));
    return rows;
  }
}
