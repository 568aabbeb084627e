package dev.patentengine.cli;

import dev.patentengine.PatentEngine;
import dev.patentengine.datasets.HeaderMapping;
import dev.patentengine.datasets.ImportProgress;
import dev.patentengine.datasets.ImportReport;
import dev.patentengine.datasets.Importer;
import dev.patentengine.datasets.RecordSink;
import dev.patentengine.model.Demand;
import dev.patentengine.model.Patent;
import dev.patentengine.store.Records;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings files of patents or of what stands beside them into an index folder. */
@Command(
    name = "import",
    header = "导入：把专利、需求、专家、成果或单位文件（JSON Lines、CSV、XLSX，中英文表头）存入索引",
    description = {
      "专利先全部入库（可按文字检索），再逐批计算向量；中断后重复同一命令即可续作。",
      "有误的行不入库，逐行报告文件、行、字段与原因，此时退出码为 2。",
      "export --since 写出的变化可直接导入：{\"id\":…,\"removed\":true} 一行删除该记录。"
    },
    mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private IndexOption index = new IndexOption();
  @Mixin private TypeOption type = new TypeOption();
  @Mixin private FormatOption format = new FormatOption();

  @Parameters(paramLabel = "文件", arity = "1..*", description = "要导入的文件")
  private List<Path> files = List.of();

  @Option(names = "--mapping", paramLabel = "文件", description = "表头对应关系（JSON：表头 → 字段）")
  private Optional<Path> mapping = Optional.empty();

  @Option(names = "--strict", description = "存疑的行也拒收")
  private boolean strict;

  @Option(names = "--no-embed", description = "暂不计算向量")
  private boolean withoutEmbedding;

  @Option(names = "--sketch", description = "入库时先给速写向量，大批专利随即可按语义检索（略粗）；句向量仍随后逐批补上")
  private boolean sketched;

  @Option(names = "--no-push", description = "新入库的专利或需求暂不与另一方比对推送")
  private boolean withoutPush;

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    for (Path file : files) {
      if (!Files.isReadable(file)) {
        throw new IllegalArgumentException("找不到或不能读取文件 " + file);
      }
    }
    try (PatentEngine engine = index.openOrCreate()) {
      ImportReport report =
          switch (type.value()) {
            case PATENTS -> patents(engine);
            case DEMANDS -> into(engine.demands(), Importer::demands);
            case EXPERTS -> into(engine.experts(), Importer::experts);
            case ACHIEVEMENTS -> into(engine.achievements(), Importer::achievements);
            case ORGANIZATIONS -> into(engine.organizations(), Importer::organizations);
          };
      push(engine);
      print(report);
      return report.total().rejected() == 0 ? 0 : Faults.INPUT;
    }
  }

  private void push(PatentEngine engine) {
    boolean met =
        type.value() == TypeOption.Type.PATENTS || type.value() == TypeOption.Type.DEMANDS;
    if (!met || withoutPush || withoutEmbedding) {
      return;
    }
    try (Stream<Demand> standing = engine.demands().stream()) {
      if (standing.findAny().isEmpty() || engine.size() == 0) {
        return;
      }
    }
    int found = engine.push(PushCommand.LEAST, PushCommand.MOST).size();
    terminal
        .err()
        .println("推送：新增 " + found + " 条（./engine push --index " + index.folder() + " --list 查看）");
  }

  private ImportReport patents(PatentEngine engine) {
    ToIntFunction<List<Patent>> store = sketched ? engine::storeSketched : engine::store;
    ImportReport report = run(Importer.into(RecordSink.of(store)).removals(engine::remove));
    if (!withoutEmbedding) {
      engine.embedPending(new ProgressBar("向量化", terminal));
    }
    return report;
  }

  private <T> ImportReport into(Records<T> records, Function<RecordSink<T>, Importer<T>> importer) {
    return run(importer.apply(RecordSink.of(records::store)).removals(records::remove));
  }

  private <T> ImportReport run(Importer<T> importer) {
    importer.checkpoints(index.folder()).onMapping(this::say).onProgress(this::say);
    mapping.ifPresent(file -> importer.mapping(HeaderMapping.overrides(file)));
    if (strict) {
      importer.strict();
    }
    return importer.run(files);
  }

  private void say(HeaderMapping columns) {
    terminal.err().println(columns);
  }

  private void say(ImportProgress progress) {
    if (terminal.interactive()) {
      terminal
          .err()
          .print("\r入库 " + progress.file().getFileName() + " 第 " + progress.line() + " 行");
      terminal.err().flush();
    }
  }

  private void print(ImportReport report) {
    switch (format.value()) {
      case TABLE -> terminal.out().print(report.table());
      case JSON -> terminal.out().println(report.json());
    }
    terminal.out().flush();
  }
}
