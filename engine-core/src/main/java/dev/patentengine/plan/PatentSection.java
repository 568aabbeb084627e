package dev.patentengine.plan;

import dev.patentengine.match.Caution;
import dev.patentengine.match.IndicatorCheck;
import dev.patentengine.match.Match;
import dev.patentengine.match.Reason;
import dev.patentengine.model.Patent;
import dev.patentengine.plan.Document.Block;
import dev.patentengine.plan.Document.Grid;
import dev.patentengine.plan.Document.Heading;
import dev.patentengine.plan.Document.Items;
import dev.patentengine.plan.Document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The patents of a plan: which, why, whether they reach the figures, how they could be had. */
final class PatentSection {

  private PatentSection() {}

  static List<Block> of(Plan plan) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, "推荐专利"));
    if (plan.matches().isEmpty()) {
      blocks.add(new Paragraph("库中没有找到相关专利。"));
      return blocks;
    }
    blocks.add(overview(plan));
    blocks.add(new Paragraph("得分不低于 0.5 者为推荐，其余为备选；低于 0.1 者除首件外不列。"));
    for (Match match : plan.matches()) {
      blocks.add(
          new Heading(
              2,
              match.rank() + "　" + match.patent().displayNumber() + "　" + match.patent().title()));
      blocks.add(new Items(false, reasons(match)));
    }
    blocks.add(new Heading(1, "指标对照"));
    blocks.add(indicators(plan));
    blocks.add(new Heading(1, "权利状态与转化方式"));
    blocks.add(transfers(plan));
    return blocks;
  }

  private static Grid overview(Plan plan) {
    List<List<String>> rows = new ArrayList<>();
    for (Match match : plan.matches()) {
      Patent patent = match.patent();
      rows.add(
          List.of(
              String.valueOf(match.rank()),
              match.score() >= Plan.RECOMMENDED ? "推荐" : "备选",
              patent.displayNumber(),
              Words.orUnknown(patent.title()),
              Transfers.owners(patent),
              Words.score(match.score()),
              patent.status().chineseName(),
              match.cautions().isEmpty()
                  ? "—"
                  : match.cautions().stream()
                      .map(Caution::chineseText)
                      .collect(Collectors.joining("；"))));
    }
    return new Grid(List.of("次序", "档次", "公开号", "名称", "权利人", "得分", "法律状态", "提示"), rows);
  }

  private static List<String> reasons(Match match) {
    List<String> reasons = new ArrayList<>();
    match.reasons().stream()
        .filter(reason -> !(reason instanceof Reason.SharedQuantity))
        .map(Reason::toString)
        .forEach(reasons::add);
    match.preferences().forEach(preference -> reasons.add(preference.toString()));
    if (!match.variants().isEmpty()) {
      reasons.add("同一技术的其他文献：" + String.join("、", match.variants()));
    }
    return reasons.isEmpty() ? List.of("没有可列出的理由") : reasons;
  }

  private static Block indicators(Plan plan) {
    List<IndicatorCheck> asked = plan.matches().getFirst().indicators();
    if (asked.isEmpty()) {
      return new Paragraph("需求没有给出可比对的数值指标。");
    }
    List<String> header = new ArrayList<>(List.of("需求指标"));
    plan.matches().forEach(match -> header.add(match.patent().displayNumber()));
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      List<String> row = new ArrayList<>(List.of(asked.get(i).demandedText()));
      for (Match match : plan.matches()) {
        row.add(cell(match.indicators().get(i)));
      }
      rows.add(row);
    }
    return new Grid(header, rows);
  }

  private static String cell(IndicatorCheck check) {
    return check.chineseVerdict()
        + check.offered().map(offered -> "：“" + offered.text() + "”").orElse("");
  }

  private static Grid transfers(Plan plan) {
    List<List<String>> rows = new ArrayList<>();
    for (Match match : plan.matches()) {
      Patent patent = match.patent();
      rows.add(
          List.of(
              patent.displayNumber(),
              patent.status().chineseName(),
              Transfers.termEnd(patent),
              Transfers.register(patent),
              Transfers.way(match, plan.day())));
    }
    return new Grid(List.of("公开号", "法律状态", "保护期", "登记事项", "建议方式"), rows);
  }
}
