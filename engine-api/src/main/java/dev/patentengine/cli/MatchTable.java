package dev.patentengine.cli;

import dev.patentengine.match.IndicatorCheck;
import dev.patentengine.match.Match;
import dev.patentengine.match.Reason;
import dev.patentengine.model.Achievement;
import dev.patentengine.model.Demand;
import dev.patentengine.model.Patent;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Matches as a person reads them. */
final class MatchTable {

  private MatchTable() {}

  static void print(PrintWriter out, Demand demand, List<Match> matches) {
    out.println("需求 " + demand.id() + "：" + demand.fullText());
    if (matches.isEmpty()) {
      out.println("  没有找到相关专利。");
    }
    for (Match match : matches) {
      print(out, match);
    }
    out.println();
  }

  private static void print(PrintWriter out, Match match) {
    Patent patent = match.patent();
    out.printf(
        Locale.ROOT,
        "%3d. %.3f  %s  %s%n",
        match.rank(),
        match.score(),
        patent.displayNumber(),
        patent.title());
    out.println("     " + about(patent));
    match.cautions().forEach(caution -> out.println("     ⚠ " + caution.chineseText()));
    if (!match.variants().isEmpty()) {
      out.println("     同一技术的其他文献：" + String.join("、", match.variants()));
    }
    match.achievement().map(MatchTable::offer).ifPresent(offer -> out.println("     " + offer));
    out.println("     得分构成：" + parts(match));
    for (Reason reason : match.reasons()) {
      if (!(reason instanceof Reason.SharedQuantity)) {
        out.println("     · " + reason);
      }
    }
    match.preferences().forEach(preference -> out.println("     · " + preference));
    for (IndicatorCheck check : match.indicators()) {
      String offered = check.offered().map(each -> " — 专利“" + each.text() + "”").orElse("");
      out.println(
          "     指标 [" + check.chineseVerdict() + "] “" + check.demandedText() + "”" + offered);
    }
  }

  private static String offer(Achievement offered) {
    List<String> terms = new ArrayList<>();
    offered.stage().ifPresent(stage -> terms.add(stage.chineseName()));
    offered.transfer().ifPresent(way -> terms.add(way.chineseName()));
    offered.priceWanYuan().ifPresent(price -> terms.add(price + " 万元"));
    return "在册成果：" + offered.title() + "（" + String.join("，", terms) + "）";
  }

  private static String about(Patent patent) {
    String kind = patent.kind().map(k -> k.chineseName() + " ").orElse("");
    String owner = String.join("、", patent.applicants());
    String ipc = patent.ipc().isEmpty() ? "" : "  " + patent.ipc().getFirst();
    return kind + "（" + patent.status().chineseName() + "）" + owner + ipc;
  }

  private static String parts(Match match) {
    return match.parts().entrySet().stream()
        .map(part ->
            String.format(Locale.ROOT, "%s %.3f", part.getKey().chineseName(), part.getValue()))
        .collect(Collectors.joining(" + "));
  }
}
