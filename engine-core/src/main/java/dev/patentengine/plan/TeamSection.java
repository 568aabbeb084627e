package dev.patentengine.plan;

import dev.patentengine.plan.Document.Block;
import dev.patentengine.plan.Document.Grid;
import dev.patentengine.plan.Document.Heading;
import dev.patentengine.plan.Document.Paragraph;
import dev.patentengine.team.ContactDesk;
import dev.patentengine.team.EvidencePatent;
import dev.patentengine.team.Person;
import dev.patentengine.team.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The people of a plan; never a contact, only the institution to ask through. */
final class TeamSection {

  private static final int EVIDENCE = 2;

  private TeamSection() {}

  static List<Block> of(Plan plan) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(1, "研发团队"));
    if (plan.teams().isEmpty()) {
      blocks.add(new Paragraph("库中没有找到合适的研发团队。"));
    }
    for (Team team : plan.teams()) {
      blocks.add(new Heading(2, "团队 " + team.rank() + "（得分 " + Words.score(team.score()) + "）"));
      blocks.add(new Paragraph(about(team)));
      blocks.add(new Grid(List.of("成员", "单位", "分工", "代表成果"), members(plan, team)));
    }
    return blocks;
  }

  private static String about(Team team) {
    String covers = team.covers().isEmpty() ? "" : "涉及：" + String.join("、", team.covers()) + "。";
    String open = team.open().isEmpty() ? "" : "未涉及：" + String.join("、", team.open()) + "。";
    String composed = team.composed() ? "由不同团队的人组合，成员未全部合作过。" : "";
    return covers
        + open
        + composed
        + ContactDesk.referral(team.members().getFirst().expert().person())
        + "。";
  }

  private static List<List<String>> members(Plan plan, Team team) {
    List<List<String>> rows = new ArrayList<>();
    for (Team.Member member : team.members()) {
      Person person = member.expert().person();
      rows.add(
          List.of(
              person.name(),
              Words.orUnknown(person.organization()),
              member.role().chineseName(),
              member.expert().evidence().stream()
                  .limit(EVIDENCE)
                  .map(work -> evidence(plan, work))
                  .collect(Collectors.joining("；"))));
    }
    return rows;
  }

  private static String evidence(Plan plan, EvidencePatent work) {
    String title = plan.titles().getOrDefault(work.id(), "");
    return (work.id() + " " + title).strip()
        + work.date().map(day -> "（" + day.getYear() + "）").orElse("");
  }
}
