package dev.patentengine.cli;

import dev.patentengine.DiagnosisLabels;
import dev.patentengine.Languages;
import dev.patentengine.ShippedData;
import dev.patentengine.api.DiagnosisAnswer;
import dev.patentengine.api.FormFindings;
import dev.patentengine.classify.IndustryClassifier;
import dev.patentengine.datasets.DemandForm;
import dev.patentengine.diagnose.DemandBatch;
import dev.patentengine.diagnose.Diagnoser;
import dev.patentengine.diagnose.Diagnosis;
import dev.patentengine.diagnose.KnownDemands;
import dev.patentengine.model.Demand;
import dev.patentengine.nlp.Embedder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says of demands whether they can be passed on, why, and what to mend. */
@Command(
    name = "diagnose",
    header = "诊断：需求可否对接，问题何在，怎样改写",
    description = "结论为 accept（可以对接）、revise（退回修改）或 reject（不予受理），附依据和给企业的修改建议。",
    mixinStandardHelpOptions = true)
final class DiagnoseCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private Demands demands = new Demands();
  @Mixin private FormatOption format = new FormatOption();

  @Option(names = "--summary", description = "只给汇总：各结论、各类别、各原因、各地区、各行业的条数")
  private boolean summary;

  @Option(
      names = "--known",
      paramLabel = "文件",
      description = "已登记的需求，用于查重（JSON Lines 或一行一条）；同一批之内的重复也会指出")
  private Optional<Path> known = Optional.empty();

  @Option(names = "--words-only", description = "只看词句，不算句向量：快得多，略欠准确")
  private boolean wordsOnly;

  DiagnoseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ShippedData shipped = ShippedData.onClassPath();
    if (wordsOnly) {
      diagnose(Languages.diagnoser(shipped), IndustryClassifier.open(shipped));
    } else {
      try (Embedder embedder = Languages.embedder(shipped)) {
        diagnose(
            Languages.diagnoser(shipped, embedder),
            IndustryClassifier.open(shipped).withKnownEmbedder(embedder));
      }
    }
    return 0;
  }

  private void diagnose(Diagnoser diagnoser, IndustryClassifier classifier) throws IOException {
    DemandBatch batch = diagnoser.withKnown(known()).batch();
    FormFindings rules = new FormFindings();
    DiagnosisLabels labels = new DiagnosisLabels(classifier);
    DiagnosisSummary counts = new DiagnosisSummary();
    try (Stream<DemandForm> asked = demands.forms(terminal)) {
      asked.forEach(form -> {
        Demand demand = form.demand();
        Diagnosis diagnosis = labels.label(demand, batch.diagnose(demand)).withForm(rules.of(form));
        counts.add(diagnosis, form.industry());
        if (!summary) {
          print(diagnosis);
        }
      });
    }
    if (summary) {
      switch (format.value()) {
        case TABLE -> counts.print(terminal.out());
        case JSON -> terminal.out().println(counts.json());
      }
    }
  }

  private KnownDemands known() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    if (known.isPresent()) {
      try (Stream<Demand> rows = dev.patentengine.datasets.DemandReader.read(known.get())) {
        rows.forEach(demand -> texts.put(demand.id(), demand.fullText()));
      }
    }
    return KnownDemands.of(texts);
  }

  private void print(Diagnosis diagnosis) {
    switch (format.value()) {
      case TABLE -> DiagnosisTable.print(terminal.out(), diagnosis);
      case JSON -> terminal.out().println(DiagnosisAnswer.of(diagnosis));
    }
  }
}
