package dev.patentengine.plan;

import dev.patentengine.diagnose.Finding;
import dev.patentengine.match.IndicatorCheck;
import dev.patentengine.match.Match;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Quantity.Verdict;
import dev.patentengine.team.ContactDesk;
import dev.patentengine.team.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What to do next, by fixed rules. */
final class Steps {

  private static final int QUESTIONS = 3;

  private Steps() {}

  static List<String> of(Plan plan) {
    return plan.accepted() ? accepted(plan) : refused(plan);
  }

  private static List<String> refused(Plan plan) {
    List<String> steps = new ArrayList<>();
    plan.diagnosis().findings().stream().map(Finding::advice).forEach(steps::add);
    switch (plan.diagnosis().verdict()) {
      case REVISE -> steps.add("按上述意见修改后重新提交；通过诊断后再推荐专利与团队。");
      case REJECT -> steps.add("若确有技术需求，请写明具体产品或工序、现在的问题和希望的效果，另行提交。");
      case ACCEPT -> {}
    }
    return steps;
  }

  private static List<String> accepted(Plan plan) {
    List<String> steps = new ArrayList<>();
    String questions =
        plan.diagnosis().findings().stream()
            .map(Finding::advice)
            .limit(QUESTIONS)
            .collect(Collectors.joining(" "));
    if (!questions.isEmpty()) {
      steps.add("请企业补充：" + questions);
    }
    String unclear =
        plan.matches().stream()
            .filter(Gaps::hindered)
            .map(Match::patent)
            .map(Patent::displayNumber)
            .collect(Collectors.joining("、"));
    if (!unclear.isEmpty()) {
      steps.add("在国家知识产权局核实法律状态与登记事项：" + unclear + "。");
    }
    firstChoice(plan).ifPresent(match -> steps.addAll(withOwner(match, plan)));
    plan.teams().stream().findFirst().map(Steps::withTeam).ifPresent(steps::add);
    if (plan.matches().isEmpty() && plan.teams().isEmpty()) {
      steps.add("库中暂无可推荐者：可将本需求留作常设需求，新专利入库时自动比对推送。");
    }
    return steps;
  }

  /** The best patent that nothing stands in the way of, else the best one at all. */
  static Optional<Match> firstChoice(Plan plan) {
    return plan.matches().stream()
        .filter(match -> !Gaps.hindered(match))
        .findFirst()
        .or(() -> plan.matches().stream().findFirst());
  }

  private static List<String> withOwner(Match match, Plan plan) {
    Patent patent = match.patent();
    List<String> steps = new ArrayList<>();
    steps.add(
        "就 "
            + patent.displayNumber()
            + "《"
            + patent.title()
            + "》联系权利人（"
            + Transfers.owners(patent)
            + "）："
            + Transfers.way(match, plan.day())
            + "。");
    String open =
        match.indicators().stream()
            .filter(check -> check.verdict() != Verdict.SATISFIED)
            .map(IndicatorCheck::demandedText)
            .collect(Collectors.joining("、", "“", "”"));
    if (open.length() > 2) {
      steps.add("请权利人就专利未载明达到的指标提供试验数据：" + open + "。");
    }
    return steps;
  }

  private static String withTeam(Team team) {
    return "就技术方案与首选团队商谈，负责人为"
        + team.members().getFirst().expert().person().name()
        + "。"
        + ContactDesk.referral(team.members().getFirst().expert().person())
        + "。";
  }
}
