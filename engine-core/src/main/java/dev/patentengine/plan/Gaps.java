package dev.patentengine.plan;

import dev.patentengine.match.IndicatorCheck;
import dev.patentengine.match.Match;
import dev.patentengine.nlp.Quantity.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a plan leaves open, in words. */
final class Gaps {

  private Gaps() {}

  static List<String> of(Plan plan) {
    List<String> gaps = new ArrayList<>();
    plan.demand()
        .deadline()
        .filter(deadline -> deadline.isBefore(plan.day()))
        .ifPresent(deadline -> gaps.add("需求的期限 " + deadline + " 已过：请先确认是否仍有需要。"));
    if (plan.matches().isEmpty()) {
      gaps.add("库中没有找到相关专利。");
    } else if (plan.matches().getFirst().score() < Plan.RECOMMENDED) {
      gaps.add(
          "首件专利的得分为 " + Words.score(plan.matches().getFirst().score()) + "，低于 0.5：库中可能没有现成的答案。");
    }
    indicators(plan, gaps);
    if (!plan.matches().isEmpty() && plan.matches().stream().allMatch(Gaps::hindered)) {
      gaps.add("所列专利都有权利障碍或法律状态待核实，没有可直接转让或许可的。");
    }
    if (plan.teams().isEmpty()) {
      gaps.add("库中没有找到合适的研发团队。");
    } else {
      Set<String> open = new LinkedHashSet<>(plan.teams().getFirst().open());
      plan.teams().forEach(team -> open.removeAll(team.covers()));
      if (!open.isEmpty()) {
        gaps.add("所列团队的已知成果都没有涉及：" + String.join("、", open) + "。");
      }
    }
    return gaps;
  }

  private static void indicators(Plan plan, List<String> gaps) {
    if (plan.matches().isEmpty()) {
      return;
    }
    List<String> unanswered = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    List<IndicatorCheck> asked = plan.matches().getFirst().indicators();
    for (int i = 0; i < asked.size(); i++) {
      int number = i;
      List<Verdict> verdicts =
          plan.matches().stream().map(match -> match.indicators().get(number).verdict()).toList();
      if (verdicts.stream().noneMatch(Verdict.SATISFIED::equals)) {
        (verdicts.contains(Verdict.VIOLATED) ? missed : unanswered)
            .add("“" + asked.get(i).demandedText() + "”");
      }
    }
    if (!missed.isEmpty()) {
      gaps.add("没有专利载明达到、且有专利载明达不到的指标：" + String.join("、", missed) + "。");
    }
    if (!unanswered.isEmpty()) {
      gaps.add("所列专利都没有载明是否达到的指标：" + String.join("、", unanswered) + "。");
    }
  }

  /** Whether something is to be cleared before this patent can be had. */
  static boolean hindered(Match match) {
    return !match.cautions().isEmpty();
  }
}
