package dev.patentengine.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.Languages;
import dev.patentengine.ShippedData;
import dev.patentengine.diagnose.DiagnosisLesson;
import dev.patentengine.diagnose.LabelledDemand;
import dev.patentengine.file.WholeFile;
import dev.patentengine.nlp.Embedder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains the diagnosis on labelled demands. */
@Command(
    name = "diagnose",
    header = "需求诊断模型：用标注需求训练（随附模型即由默认参数得到）",
    description = {
      "先在训练集内交叉验证并打印指标，再用全部训练集训练；写出模型和同名 .manifest.json。",
      "随附模型：./engine tune diagnose --out"
          + " datasets/src/main/resources/dev/patentengine/datasets/diagnosis/model.json.gz"
    },
    mixinStandardHelpOptions = true)
final class TuneDiagnoseCommand implements Callable<Integer> {

  private static final String TRAIN = "diagnosis/train.jsonl";

  private final Terminal terminal;

  @Option(names = "--train", paramLabel = "文件", description = "标注需求，JSON Lines；默认为随附的训练集")
  private Optional<Path> train = Optional.empty();

  @Option(names = "--out", paramLabel = "文件", required = true, description = "写出的模型")
  private Path out = Path.of("");

  @Option(names = "--words-only", description = "只学词句，不学句向量")
  private boolean wordsOnly;

  @Mixin private FormatOption format = new FormatOption();

  TuneDiagnoseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ShippedData shipped = ShippedData.onClassPath();
    Optional<Embedder> embedder =
        wordsOnly ? Optional.empty() : Optional.of(Languages.embedder(shipped));
    List<LabelledDemand> demands = LabelledDemands.read(train, TRAIN);
    DiagnosisLesson lesson =
        DiagnosisLesson.of(shipped, Languages.diagnoserParts(shipped), embedder);
    DiagnosisScores scores = DiagnosisScores.of(demands, lesson.crossValidate(demands));
    byte[] model = lesson.learn(demands);
    WholeFile.write(out, model);
    ObjectMapper json = new ObjectMapper();
    ObjectNode manifest = json.createObjectNode();
    manifest.put("training", train.map(Path::toString).orElse(TRAIN));
    manifest.put("demands", demands.size());
    manifest.put("trainingSha256", Checksums.sha256(LabelledDemands.bytes(train, TRAIN)));
    manifest.put("modelSha256", Checksums.sha256(model));
    embedder.ifPresent(e -> manifest.put("embedder", e.identity().toString()));
    manifest.set("crossValidation", scores.json("cross-validation"));
    WholeFile.write(
        out.resolveSibling(out.getFileName() + ".manifest.json"),
        json.writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n");
    embedder.ifPresent(Embedder::close);
    switch (format.value()) {
      case TABLE -> scores.print(terminal.out(), "训练集内五折交叉验证");
      case JSON -> terminal.out().println(manifest);
    }
    return 0;
  }
}
