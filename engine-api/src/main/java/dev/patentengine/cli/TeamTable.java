package dev.patentengine.cli;

import dev.patentengine.model.Demand;
import dev.patentengine.team.ContactDesk;
import dev.patentengine.team.EvidencePatent;
import dev.patentengine.team.Team;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Teams as a person reads them. */
final class TeamTable {

  private static final int EVIDENCE_SHOWN = 2;

  private TeamTable() {}

  static void print(
      PrintWriter out, Demand demand, List<Team> teams, UnaryOperator<String> titles) {
    out.println("需求 " + demand.id() + "：" + demand.fullText());
    if (teams.isEmpty()) {
      out.println("  没有找到合适的团队。");
    }
    teams.forEach(team -> print(out, team, titles));
    out.println();
  }

  private static void print(PrintWriter out, Team team, UnaryOperator<String> titles) {
    String kind = team.composed() ? "  （跨单位组合，成员未全部合作过）" : "";
    out.printf(Locale.ROOT, "%3d. %.3f%s%n", team.rank(), team.score(), kind);
    out.println("     得分构成：" + parts(team));
    out.println("     覆盖：" + String.join("、", team.covers()) + open(team));
    for (Team.Member member : team.members()) {
      print(out, member, titles);
    }
  }

  private static String open(Team team) {
    return team.open().isEmpty() ? "" : "；未覆盖：" + String.join("、", team.open());
  }

  private static String parts(Team team) {
    return team.parts().entrySet().stream()
        .map(part ->
            String.format(Locale.ROOT, "%s %.3f", part.getKey().chineseName(), part.getValue()))
        .collect(Collectors.joining(" + "));
  }

  private static void print(PrintWriter out, Team.Member member, UnaryOperator<String> titles) {
    out.printf(
        Locale.ROOT,
        "     · %s（%s）%s %.3f%n",
        member.expert().person().name(),
        member.expert().person().organization(),
        member.role().chineseName(),
        member.expert().score());
    for (EvidencePatent work : member.expert().evidence().stream().limit(EVIDENCE_SHOWN).toList()) {
      String date = work.date().map(Object::toString).orElse("日期不详");
      out.println("         " + work.id() + " " + date + " " + titles.apply(work.id()));
    }
    out.println("         " + ContactDesk.referral(member.expert().person()));
  }
}
