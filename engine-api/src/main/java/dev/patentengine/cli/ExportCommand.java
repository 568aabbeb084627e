package dev.patentengine.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.datasets.Exporter;
import dev.patentengine.datasets.Exporter.Contacts;
import dev.patentengine.datasets.JsonLinesFile;
import dev.patentengine.model.JsonText;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives out what an index folder keeps, everything or what changed. */
@Command(
    name = "export",
    header = "导出：按数据标准写出专利、需求、专家、成果或单位（JSON Lines），全部或自某游标以来的变化",
    description = {
      "下一个游标写到标准错误：“游标 cursor: N”。下次以 --since N 只取其后的变化；",
      "已删除的记录写作 {\"id\":…,\"removed\":true}。补上向量、重复存入相同内容都不算变化。"
    },
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private IndexOption index = new IndexOption();
  @Mixin private TypeOption type = new TypeOption();

  @Option(names = "--since", paramLabel = "游标", description = "只取此游标之后的变化；游标来自上一次导出")
  private Optional<Long> since = Optional.empty();

  @Option(names = "--out", paramLabel = "文件", description = "写入此文件（.gz 则压缩），写完才出现；默认写到标准输出")
  private Optional<Path> out = Optional.empty();

  @Option(names = "--with-contacts", description = "连同联系人一并写出（默认略去）")
  private boolean withContacts;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (PatentEngine engine = index.openExisting()) {
      long next = out.map(file -> toFile(engine, file)).orElseGet(() -> toTerminal(engine));
      terminal.err().println("游标 cursor: " + next);
    }
    return 0;
  }

  private long toFile(PatentEngine engine, Path file) {
    try (JsonLinesFile lines = JsonLinesFile.create(file)) {
      long next = run(engine, lines::line);
      lines.commit();
      return next;
    }
  }

  private long toTerminal(PatentEngine engine) {
    long next = run(engine, json -> terminal.out().println(JsonText.of(json)));
    terminal.out().flush();
    return next;
  }

  private long run(PatentEngine engine, Consumer<JsonNode> lines) {
    Contacts contacts = withContacts ? Contacts.INCLUDED : Contacts.LEFT_OUT;
    Exporter exporter =
        switch (type.value()) {
          case PATENTS -> Exporter.patents(engine);
          case DEMANDS -> Exporter.demands(engine, contacts);
          case EXPERTS -> Exporter.experts(engine, contacts);
          case ACHIEVEMENTS -> Exporter.achievements(engine);
          case ORGANIZATIONS -> Exporter.organizations(engine, contacts);
        };
    return since.map(cursor -> exporter.since(cursor, lines)).orElseGet(() -> exporter.all(lines));
  }
}
