package dev.patentengine.cli;

import dev.patentengine.PatentEngine;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes searches of a large index faster. */
@Command(
    name = "compact",
    header = "整理：大批导入之后把索引合并为一段，检索与匹配更快（百万件需数分钟）",
    description = "中途停止不影响索引；需要约两倍于索引的磁盘空间。",
    mixinStandardHelpOptions = true)
final class CompactCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private IndexOption index = new IndexOption();

  CompactCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (PatentEngine engine = index.openExisting()) {
      terminal.err().println("正在整理 " + engine.size() + " 件专利的索引…");
      engine.compact();
    }
    terminal.out().println("整理完毕");
    return 0;
  }
}
