package dev.patentengine.cli;

import dev.patentengine.Languages;
import dev.patentengine.ShippedData;
import dev.patentengine.api.DiagnosisAnswer;
import dev.patentengine.diagnose.Diagnoser;
import dev.patentengine.diagnose.Diagnosis;
import dev.patentengine.diagnose.KnownDemands;
import dev.patentengine.model.Demand;
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

  @Option(names = "--summary", description = "只给汇总：各结论、各原因、各地区的条数")
  private boolean summary;

  @Option(names = "--known", paramLabel = "文件", description = "已登记的需求，用于查重（JSON Lines 或一行一条）")
  private Optional<Path> known = Optional.empty();

  DiagnoseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Diagnoser diagnoser = Languages.diagnoser(ShippedData.onClassPath()).withKnown(known());
    DiagnosisSummary counts = new DiagnosisSummary();
    try (Stream<Demand> asked = demands.read(terminal)) {
      asked.forEach(demand -> {
        Diagnosis diagnosis = diagnoser.diagnose(demand);
        counts.add(diagnosis);
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
    return 0;
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
