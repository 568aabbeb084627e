package dev.patentengine.cli;

import dev.patentengine.PatentEngine;
import dev.patentengine.push.Push;
import dev.patentengine.push.PushJson;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lets new patents and demands meet the other side. */
@Command(
    name = "push",
    header = "推送：新专利与常设需求、新需求与在库专利自动比对",
    description = {
      "只比对上次之后存入或改动的；每对需求与技术只推送一次，不推给权利人自己，过期需求不再推送。",
      "import 结束时自动执行一次（--no-push 除外）。"
    },
    mixinStandardHelpOptions = true)
final class PushCommand implements Callable<Integer> {

  /** A push is more likely worth showing than not. */
  static final double LEAST = 0.5;

  static final int MOST = 10;

  private final Terminal terminal;

  @Mixin private IndexOption index = new IndexOption();
  @Mixin private FormatOption format = new FormatOption();

  @Option(
      names = "--least",
      paramLabel = "得分",
      defaultValue = "0.5",
      description = "得分下限（值得推送的概率），默认 0.5")
  private double least = LEAST;

  @Option(
      names = "--top",
      paramLabel = "个数",
      defaultValue = "10",
      description = "一件新专利（或一条新需求）最多推送几条，默认 10")
  private int top = MOST;

  @Option(names = "--list", description = "列出全部已有推送，不比对")
  private boolean list;

  @Option(names = "--skip", description = "现有的都不比对，只推送此后存入的")
  private boolean skip;

  PushCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!(least >= 0 && least <= 1) || top < 1) {
      throw new IllegalArgumentException("--least 应在 0 与 1 之间，--top 至少为 1");
    }
    try (PatentEngine engine = index.openExisting()) {
      if (skip) {
        engine.skipPushes();
        terminal.out().println("此后存入的专利与需求才会推送。");
      } else if (list) {
        try (Stream<Push> all = engine.pushes()) {
          all.forEach(push -> print(engine, push));
        }
      } else {
        print(engine, engine.push(least, top));
      }
    }
    return 0;
  }

  private void print(PatentEngine engine, List<Push> pushes) {
    pushes.forEach(push -> print(engine, push));
    if (format.value() == FormatOption.Format.TABLE) {
      terminal.out().println("新增推送 " + pushes.size() + " 条。");
    }
  }

  private void print(PatentEngine engine, Push push) {
    switch (format.value()) {
      case TABLE -> PushTable.print(terminal.out(), engine, push);
      case JSON -> terminal.out().println(PushJson.write(push));
    }
  }
}
