package dev.patentengine.cli;

import dev.patentengine.Languages;
import dev.patentengine.PatentEngine;
import dev.patentengine.ShippedData;
import dev.patentengine.api.ClassificationAnswer;
import dev.patentengine.classify.Classification;
import dev.patentengine.classify.Hints;
import dev.patentengine.classify.IndustryClassifier;
import dev.patentengine.classify.IndustryGraph;
import dev.patentengine.model.Demand;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Embedder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Gives demands, texts or a stored patent their industries. */
@Command(
    name = "classify",
    header = "产业标签：文本、需求或库中专利属于哪个战略性新兴产业",
    description = {
      "9 个产业、40 个门类或“不属”；置信度低于 --confidence 则不下结论。另给可查的 IPC 小类。",
      "专利（--index 目录 --patent 号）另用官方参照关系表，依据为其中的行。"
    },
    mixinStandardHelpOptions = true)
final class ClassifyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private Demands demands = new Demands();
  @Mixin private FormatOption format = new FormatOption();

  @Option(names = "--index", paramLabel = "目录", description = "索引目录，与 --patent 同用")
  private Optional<Path> index = Optional.empty();

  @Option(names = "--patent", paramLabel = "号", description = "库中一件专利的编号")
  private Optional<String> patent = Optional.empty();

  @Option(names = "--all", description = "给 --index 库中全部专利打标签（文本、IPC、引证图谱）并存入库，其后可按 产业: 筛选")
  private boolean all;

  @Option(names = "--section", paramLabel = "A–T", description = "企业的行业门类（GB/T 4754），使标签更准")
  private Optional<String> section = Optional.empty();

  @Option(
      names = "--industry",
      paramLabel = "代码",
      split = ",",
      description = "企业自己所属的战略性新兴产业，如 2 或 2.1，可多个")
  private Set<String> industries = Set.of();

  @Option(
      names = "--confidence",
      paramLabel = "0–1",
      defaultValue = "0.5",
      description = "给出标签所需的置信度（默认 0.5）")
  private double confidence;

  ClassifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (index.isPresent() != (patent.isPresent() || all)) {
      throw new IllegalArgumentException("--index 须与 --patent 或 --all 同时给出");
    }
    if (all) {
      return label(index.orElseThrow());
    }
    if (patent.isPresent()) {
      return stored(index.orElseThrow(), patent.orElseThrow());
    }
    Hints hints = new Hints(section, industries);
    ShippedData data = ShippedData.onClassPath();
    try (Embedder embedder = Languages.embedder(data);
        Stream<Demand> asked = demands.read(terminal)) {
      IndustryClassifier classifier = IndustryClassifier.open(data).withKnownEmbedder(embedder);
      asked.forEach(demand -> print(demand.id(), classifier.classify(demand.fullText(), hints)));
    }
    return 0;
  }

  private int label(Path folder) {
    try (PatentEngine engine = PatentEngine.open(folder)) {
      IndustryGraph.Labels labels = engine.labelIndustries();
      long labelled = labels.groups().stream().filter(groups -> !groups.isEmpty()).count();
      terminal
          .out()
          .printf(
              Locale.ROOT,
              "%d 件专利中 %d 件有产业标签；参照关系表整条成立 %d 件，库内引证 %d 条，引证图谱%s%n",
              labels.groups().size(),
              labelled,
              labels.known(),
              labels.citations(),
              labels.trusted() ? "经隐藏标签检验可信，已计入" : "未能证明有益，未计入");
    }
    return 0;
  }

  private int stored(Path folder, String id) {
    try (PatentEngine engine = PatentEngine.open(folder)) {
      Patent found =
          engine.patent(id).orElseThrow(() -> new IllegalArgumentException("--patent 库中没有 " + id));
      print(id, engine.classify(found));
    }
    return 0;
  }

  private void print(String id, Classification answer) {
    switch (format.value()) {
      case TABLE -> ClassificationTable.print(terminal.out(), id, answer, confidence);
      case JSON -> terminal.out().println(ClassificationAnswer.of(id, answer, confidence));
    }
  }
}
