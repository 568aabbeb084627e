package dev.patentengine.cli;

import dev.patentengine.PatentEngine;
import dev.patentengine.datasets.PatentReader;
import dev.patentengine.datasets.Row;
import dev.patentengine.model.Patent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures expert finding and teams on patents whose inventors are known. */
@Command(
    name = "teams",
    header = "评测团队：以较晚专利的名称为需求，其发明人为答案",
    description = "按日期切分：前 60% 建索引，其后 20% 学习融合权重，最后 20% 测试（此时索引含前 80%）。" + "只计此前出现过的发明人。",
    mixinStandardHelpOptions = true)
final class EvalTeamsCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(names = "--inventors", paramLabel = "文件", required = true, description = "专利，JSON Lines")
  private Path inventors = Path.of("");

  @Option(names = "--weights", paramLabel = "文件", description = "把学得的权重写入文件")
  private Optional<Path> weights = Optional.empty();

  @Mixin private FormatOption format = new FormatOption();

  EvalTeamsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (Workspace workspace = Workspace.of(Optional.empty());
        PatentEngine engine = PatentEngine.open(workspace.folder())) {
      TeamTrial trial = new TeamTrial(engine, new ProgressBar("向量化", terminal));
      TeamTrial.Result result = trial.run(patents());
      weights.ifPresent(file -> TeamScores.writeWeights(file, result));
      switch (format.value()) {
        case TABLE -> TeamScores.print(terminal.out(), result);
        case JSON -> TeamScores.json(result).forEach(terminal.out()::println);
      }
    }
    return 0;
  }

  private List<Patent> patents() {
    try (Stream<Row<Patent>> rows = PatentReader.rows(inventors)) {
      return rows.map(this::value).toList();
    }
  }

  private Patent value(Row<Patent> row) {
    return switch (row) {
      case Row.Accepted<Patent> good -> good.value();
      case Row.Rejected<Patent> bad ->
          throw new IllegalArgumentException(
              inventors + " 第 " + bad.line() + " 行 " + bad.field() + "：" + bad.reason());
    };
  }
}
