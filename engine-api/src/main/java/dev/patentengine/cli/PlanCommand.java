package dev.patentengine.cli;

import dev.patentengine.PatentEngine;
import dev.patentengine.PlanRequest;
import dev.patentengine.api.PlanAnswers;
import dev.patentengine.model.Demand;
import dev.patentengine.plan.Plan;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the recommendation plans of demands. */
@Command(
    name = "plan",
    header = "方案：一条需求的匹配方案（诊断、专利、指标、权利状态、团队、缺口、下一步）",
    description = "未通过诊断的需求得到诊断意见：为何不推荐、怎样修改。",
    mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

  enum Format {
    MD,
    HTML,
    JSON
  }

  private final Terminal terminal;

  @Mixin private IndexOption index = new IndexOption();
  @Mixin private Demands demands = new Demands();
  @Mixin private ConditionOptions conditions = new ConditionOptions();

  @Option(names = "--top", paramLabel = "个数", defaultValue = "5", description = "最多几件专利，默认 5")
  private int top = PlanRequest.PATENTS;

  @Option(names = "--teams", paramLabel = "个数", defaultValue = "3", description = "最多几个团队，默认 3")
  private int teams = PlanRequest.TEAMS;

  @Option(
      names = "--format",
      paramLabel = "md|html|json",
      defaultValue = "md",
      description = "md（Markdown，默认）、html（可打印的网页，每条需求一页）或 json（一条需求一行）")
  private Format format = Format.MD;

  PlanCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (PatentEngine engine = index.openExisting();
        Stream<Demand> asked = demands.read(terminal)) {
      asked.forEach(demand -> print(plan(engine, demand)));
    }
    return 0;
  }

  private Plan plan(PatentEngine engine, Demand demand) {
    return engine.plan(demand, new PlanRequest(conditions.conditions(demand), top, teams));
  }

  private void print(Plan plan) {
    PrintWriter out = terminal.out();
    switch (format) {
      case MD -> out.println(plan.document().markdown());
      case HTML -> out.print(plan.document().html());
      case JSON -> out.println(PlanAnswers.of(plan));
    }
    out.flush();
  }
}
