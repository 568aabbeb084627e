package dev.patentengine.plan;

import dev.patentengine.plan.Document.Block;
import dev.patentengine.plan.Document.Grid;
import dev.patentengine.plan.Document.Heading;
import dev.patentengine.plan.Document.Items;
import dev.patentengine.plan.Document.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts a plan into words. */
final class PlanDocument {

  private static final int SHOWN_OF_TITLE = 30;

  private PlanDocument() {}

  static Document of(Plan plan) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(head(plan)));
    blocks.addAll(plan.accepted() ? recommendation(plan) : refusal(plan));
    blocks.add(new Heading(1, "下一步"));
    blocks.add(new Items(true, plan.steps()));
    blocks.add(new Paragraph("本文由数据按固定规则生成，未载明的不作推断。得分为值得推送的概率估计；法律状态以国家知识产权局登记为准。"));
    return new Document(title(plan), blocks);
  }

  private static String title(Plan plan) {
    String what = plan.demand().title();
    if (what.isBlank()) {
      what = plan.diagnosis().structured().object();
    }
    if (what.isBlank()) {
      what = plan.demand().fullText();
    }
    String cut =
        what.codePointCount(0, what.length()) > SHOWN_OF_TITLE
            ? what.substring(0, what.offsetByCodePoints(0, SHOWN_OF_TITLE)) + "…"
            : what;
    return (plan.accepted() ? "匹配方案：" : "诊断意见：") + cut;
  }

  private static String head(Plan plan) {
    String id = plan.demand().id().isBlank() ? "" : "需求编号 " + plan.demand().id() + "；";
    String firm = plan.demand().organization().map(name -> "提出单位 " + name + "；").orElse("");
    return id + firm + "数据截至 " + plan.day() + "。";
  }

  private static List<Block> recommendation(Plan plan) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, "结论"));
    blocks.add(new Paragraph(summary(plan)));
    blocks.addAll(NeedSection.of(plan));
    if (!plan.industries().isEmpty()) {
      blocks.add(new Heading(1, "产业标签"));
      blocks.add(
          new Grid(
              List.of("代码", "战略性新兴产业", "置信度"),
              plan.industries().stream()
                  .map(each -> List.of(each.code(), each.name(), Words.score(each.confidence())))
                  .toList()));
    }
    blocks.addAll(PatentSection.of(plan));
    blocks.addAll(TeamSection.of(plan));
    blocks.add(new Heading(1, "缺口"));
    List<String> gaps = plan.gaps();
    blocks.add(gaps.isEmpty() ? new Paragraph("没有发现缺口。") : new Items(false, gaps));
    return blocks;
  }

  private static String summary(Plan plan) {
    long recommended =
        plan.matches().stream().filter(match -> match.score() >= Plan.RECOMMENDED).count();
    long free = plan.matches().stream().filter(match -> !Gaps.hindered(match)).count();
    String first =
        Steps.firstChoice(plan)
            .map(match ->
                "首选 "
                    + match.patent().displayNumber()
                    + "《"
                    + match.patent().title()
                    + "》（得分 "
                    + Words.score(match.score())
                    + "）。")
            .orElse("");
    return String.format(
        Locale.ROOT,
        "诊断为“%s”，%d 分。推荐专利 %d 件，备选 %d 件，其中 %d 件没有权利障碍与待核实事项；团队 %d 个。%s",
        plan.diagnosis().verdict().chineseName(),
        plan.diagnosis().score(),
        recommended,
        plan.matches().size() - recommended,
        free,
        plan.teams().size(),
        first);
  }

  private static List<Block> refusal(Plan plan) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, "结论"));
    blocks.add(
        new Paragraph(
            String.format(
                Locale.ROOT,
                "诊断为“%s”，%d 分（内容类别：%s）。本次不推荐专利与团队。",
                plan.diagnosis().verdict().chineseName(),
                plan.diagnosis().score(),
                plan.diagnosis().kind().chineseName())));
    blocks.addAll(NeedSection.refused(plan));
    return blocks;
  }
}
