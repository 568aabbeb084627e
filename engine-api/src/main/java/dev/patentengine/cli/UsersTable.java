package dev.patentengine.cli;

import dev.patentengine.PatentEngine;
import dev.patentengine.match.DemandMatch;
import dev.patentengine.match.Enterprise;
import dev.patentengine.match.Reason;
import dev.patentengine.model.Demand;
import dev.patentengine.model.Patent;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Who could use a patent, as a person reads it. */
final class UsersTable {

  private UsersTable() {}

  static void print(
      PrintWriter out,
      PatentEngine engine,
      String number,
      List<DemandMatch> demands,
      List<Enterprise> enterprises) {
    out.println("专利 " + number + "：" + engine.patent(number).map(Patent::title).orElse(""));
    out.println("  能满足的常设需求：");
    if (demands.isEmpty()) {
      out.println("    没有；先用 import --type demands 存入需求。");
    }
    for (DemandMatch match : demands) {
      out.printf(
          Locale.ROOT,
          "%5d. %.3f  %s  %s%n",
          match.rank(),
          match.score(),
          match.demand(),
          engine.demands().find(match.demand()).map(UsersTable::about).orElse(""));
      match.cautions().forEach(caution -> out.println("       ⚠ " + caution.chineseText()));
      for (Reason reason : match.reasons()) {
        out.println("       · " + reason);
      }
    }
    out.println("  可能用得上的企业：");
    for (Enterprise enterprise : enterprises) {
      out.printf(
          Locale.ROOT, "%5d. %.3f  %s%n", enterprise.rank(), enterprise.score(), enterprise.name());
      evidence(out, "其需求", enterprise.demands());
      evidence(out, "其同类专利", enterprise.patents());
    }
    out.println();
  }

  private static String about(Demand demand) {
    return demand.title().isEmpty() ? demand.fullText() : demand.title();
  }

  private static void evidence(PrintWriter out, String name, List<String> ids) {
    if (!ids.isEmpty()) {
      out.println("       " + name + "：" + String.join("、", ids));
    }
  }
}
