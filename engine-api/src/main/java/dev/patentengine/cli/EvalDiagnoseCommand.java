package dev.patentengine.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.Languages;
import dev.patentengine.ShippedData;
import dev.patentengine.api.Answers;
import dev.patentengine.diagnose.Diagnoser;
import dev.patentengine.diagnose.DiagnosisLesson;
import dev.patentengine.diagnose.LabelledDemand;
import dev.patentengine.model.Demand;
import dev.patentengine.nlp.Embedder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the diagnosis against labelled demands, beside simple baselines. */
@Command(
    name = "diagnose",
    header = "评测诊断：与人工标注比较，并列仅看向量、仅看长度的基线",
    description = "refuse 指“未接受”（revise 或 reject）。基线在训练集上训练；two labellings 为两人独立标注的一致性。",
    mixinStandardHelpOptions = true)
final class EvalDiagnoseCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--test", paramLabel = "文件", description = "标注需求，JSON Lines；默认为随附的测试集")
  private Optional<Path> test = Optional.empty();

  @Option(names = "--train", paramLabel = "文件", description = "基线的训练集；默认为随附的训练集")
  private Optional<Path> train = Optional.empty();

  @Option(
      names = "--labels",
      paramLabel = "文件",
      arity = "2",
      description = "两人各自对测试集的标注，给出一致性；默认为随附的")
  private List<Path> labels = List.of();

  @Option(names = "--no-baselines", description = "不算基线")
  private boolean alone;

  @Mixin private FormatOption format = new FormatOption();

  EvalDiagnoseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ShippedData shipped = ShippedData.onClassPath();
    List<LabelledDemand> gold = LabelledDemands.read(test, "diagnosis/test.jsonl");
    Map<String, DiagnosisScores> scores = new LinkedHashMap<>();
    try (Embedder embedder = Languages.embedder(shipped)) {
      Diagnoser whole = Languages.diagnoser(shipped, embedder);
      if (whole.embeds()) {
        scores.put("diagnosis", scores(whole, gold));
      }
      scores.put("diagnosis-words-only", scores(Languages.diagnoser(shipped), gold));
      if (!alone) {
        scores.putAll(baselines(embedder, gold));
      }
    }
    scores.forEach(this::print);
    if (test.isEmpty() || !labels.isEmpty()) {
      print(LabelAgreement.of(labels(0), labels(1)));
    }
    return 0;
  }

  private List<LabelledDemand> labels(int number) throws IOException {
    return LabelledDemands.read(
        labels.stream().skip(number).findFirst(),
        "diagnosis/test-labels-" + (number + 2) + ".jsonl");
  }

  private static DiagnosisScores scores(Diagnoser diagnoser, List<LabelledDemand> gold) {
    return DiagnosisScores.of(
        gold,
        gold.stream().map(each -> diagnoser.diagnose(Demand.of(each.id(), each.text()))).toList());
  }

  private Map<String, DiagnosisScores> baselines(Embedder embedder, List<LabelledDemand> gold)
      throws IOException {
    List<LabelledDemand> taught = LabelledDemands.read(train, "diagnosis/train.jsonl");
    Map<String, DiagnosisScores> scores = new LinkedHashMap<>();
    scores.put("embedding-only", baseline(taught, gold, each -> vector(embedder, each)));
    scores.put(
        "length-only",
        baseline(taught, gold, each -> new double[] {Math.log1p(each.text().length())}));
    return scores;
  }

  private static DiagnosisScores baseline(
      List<LabelledDemand> taught,
      List<LabelledDemand> gold,
      Function<LabelledDemand, double[]> measure) {
    return DiagnosisScores.ofAcceptance(gold, DiagnosisLesson.acceptanceBy(measure, taught, gold));
  }

  private static double[] vector(Embedder embedder, LabelledDemand demand) {
    float[] values = embedder.embed(demand.text()).toArray();
    return IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
  }

  private void print(String system, DiagnosisScores scores) {
    switch (format.value()) {
      case TABLE -> scores.print(terminal.out(), system);
      case JSON -> terminal.out().println(scores.json(system));
    }
  }

  private void print(Map<String, Double> agreement) {
    switch (format.value()) {
      case TABLE -> new DiagnosisScores(agreement).print(terminal.out(), "两次标注的一致性 agreement");
      case JSON -> {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("system", "two labellings");
        agreement.forEach((name, value) -> json.put(name, Answers.rounded(value)));
        terminal.out().println(json);
      }
    }
  }
}
