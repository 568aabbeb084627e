package dev.patentengine.cli;

import dev.patentengine.PatentEngine;
import dev.patentengine.datasets.PatentReader;
import dev.patentengine.datasets.Remark;
import dev.patentengine.datasets.Row;
import dev.patentengine.model.Patent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings files of patents into an index. */
@Command(
    name = "import",
    header = "导入：把专利文件（JSON Lines，可为 .gz）存入索引",
    description = {
      "先全部入库（可按文字检索），再逐批计算向量；中断后重复同一命令即可续作。",
      "有误的行不入库，逐行报告文件、行、字段与原因，此时退出码为 2。"
    },
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  private static final int BATCH = 500;

  private final Terminal terminal;

  @Mixin private IndexOption index = new IndexOption();

  @Parameters(paramLabel = "文件", arity = "1..*", description = "要导入的文件")
  private List<Path> files = List.of();

  @Option(names = "--no-embed", description = "暂不计算向量")
  private boolean withoutEmbedding;

  private long added;
  private long updated;
  private long rejected;
  private long remarks;

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    for (Path file : files) {
      if (!Files.isReadable(file)) {
        throw new IllegalArgumentException("找不到或不能读取文件 " + file);
      }
    }
    try (PatentEngine engine = index.openOrCreate()) {
      files.forEach(file -> store(engine, file));
      if (!withoutEmbedding) {
        engine.embedPending(new ProgressBar("向量化", terminal));
      }
      terminal
          .out()
          .printf(
              "新增 %d，更新 %d，拒绝 %d，存疑字段 %d；索引共 %d 件专利。%n",
              added, updated, rejected, remarks, engine.size());
    }
    return rejected == 0 ? 0 : Faults.INPUT;
  }

  private void store(PatentEngine engine, Path file) {
    List<Patent> batch = new ArrayList<>();
    try (Stream<Row<Patent>> rows = PatentReader.rows(file)) {
      rows.forEach(row -> take(engine, file, row, batch));
    }
    flush(engine, batch);
  }

  private void take(PatentEngine engine, Path file, Row<Patent> row, List<Patent> batch) {
    switch (row) {
      case Row.Accepted<Patent> good -> {
        batch.add(good.value());
        for (Remark remark : good.remarks()) {
          remarks++;
          say(file, good.line(), remark.field(), remark.value(), remark.reason() + "（已略去该字段）");
        }
      }
      case Row.Rejected<Patent> bad -> {
        rejected++;
        say(file, bad.line(), bad.field(), bad.value(), bad.reason());
      }
    }
    if (batch.size() == BATCH) {
      flush(engine, batch);
    }
  }

  private void say(Path file, long line, String field, String value, String reason) {
    terminal
        .err()
        .printf("%s 第 %d 行 %s：%s%s%n", file, line, field, reason, value.isEmpty() ? "" : "，实际为 \"" + value + "\"");
  }

  private void flush(PatentEngine engine, List<Patent> batch) {
    int fresh = engine.store(batch);
    added += fresh;
    updated += batch.size() - fresh;
    batch.clear();
  }
}
