package dev.patentengine.cli;

import dev.patentengine.PatentEngine;
import dev.patentengine.team.PersonDecision;
import java.util.LinkedHashSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** An operator's word on who is who among inventors and experts. */
@Command(
    name = "people",
    header = "人员：合并、拆分同名者，专利证据一件不失",
    description = "人的编号为 teams --format json 中的 person（姓名@单位）。",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "操作")
final class PeopleCommand {

  private final Terminal terminal;

  PeopleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Command(name = "merge", header = "两个编号实为一人：证据并入前者", mixinStandardHelpOptions = true)
  int merge(
      @Mixin IndexOption index,
      @Parameters(paramLabel = "保留", description = "保留的编号") String kept,
      @Parameters(paramLabel = "并入", description = "并入其中的编号") String other) {
    decide(index, new PersonDecision.Merge(kept, other));
    terminal.out().println("已合并：" + other + " → " + kept);
    return 0;
  }

  @Command(name = "split", header = "这些专利属于另一个同名者", mixinStandardHelpOptions = true)
  int split(
      @Mixin IndexOption index,
      @Parameters(paramLabel = "编号", description = "要拆分的人") String person,
      @Parameters(paramLabel = "专利", arity = "1..*", description = "属于另一人的公开号")
          List<String> works) {
    PersonDecision.Split split = new PersonDecision.Split(person, new LinkedHashSet<>(works));
    decide(index, split);
    terminal.out().println("已拆分，另一人的编号：" + split.other());
    return 0;
  }

  private static void decide(IndexOption index, PersonDecision decision) {
    try (PatentEngine engine = index.openExisting()) {
      engine.decide(decision);
    }
  }
}
