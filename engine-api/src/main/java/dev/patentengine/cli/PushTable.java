package dev.patentengine.cli;

import dev.patentengine.PatentEngine;
import dev.patentengine.model.Demand;
import dev.patentengine.model.Patent;
import dev.patentengine.push.Push;
import java.io.PrintWriter;
import java.util.Locale;

/** Pushes as a person reads them. */
final class PushTable {

  private PushTable() {}

  static void print(PrintWriter out, PatentEngine engine, Push push) {
    out.printf(
        Locale.ROOT,
        "%.3f  需求 %s（%s） ← 专利 %s %s%n",
        push.score(),
        push.demand(),
        engine.demands().find(push.demand()).map(PushTable::about).orElse("已删除"),
        push.patent(),
        engine.patent(push.patent()).map(Patent::title).orElse("已删除"));
    push.cautions().forEach(caution -> out.println("       ⚠ " + caution));
    push.reasons().forEach(reason -> out.println("       · " + reason));
  }

  private static String about(Demand demand) {
    String firm = demand.organization().map(name -> name + "：").orElse("");
    return firm + (demand.title().isEmpty() ? demand.fullText() : demand.title());
  }
}
