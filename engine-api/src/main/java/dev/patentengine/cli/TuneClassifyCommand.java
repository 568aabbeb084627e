package dev.patentengine.cli;

import dev.patentengine.Languages;
import dev.patentengine.ShippedData;
import dev.patentengine.classify.IndustryClassifier;
import dev.patentengine.classify.IndustryLesson;
import dev.patentengine.classify.LabelledNeed;
import dev.patentengine.classify.SilverText;
import dev.patentengine.classify.TaxonomyFiles;
import dev.patentengine.nlp.Embedder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains the industry labels on patents labelled by the reference table. */
@Command(
    name = "classify",
    header = "产业标签模型：用带 IPC 的专利（标签由官方参照关系表给出）与随附的手工标注需求训练",
    description = {
      "需求另按句向量学习，只用于同一个向量模型；更换向量模型后须重新训练，其间只看字词。",
      "名称散列的五分之一留出，不参与训练与选择；在其上不优于已有的 --out 则不写文件，退出码为 1。",
      "随附模型：./engine tune classify --patents ../shared/data/patents/gazette.jsonl.gz --patents"
          + " ../shared/data/matching/corpus.jsonl --pairs ../shared/data/matching/train.jsonl"
          + " --out datasets/src/main/resources/dev/patentengine/datasets/models/industry.bin"
          + " --force"
    },
    mixinStandardHelpOptions = true)
final class TuneClassifyCommand implements Callable<Integer> {

  private static final String MEASURE = "l1.one.acc@1";

  private final Terminal terminal;

  @Option(
      names = "--patents",
      paramLabel = "文件",
      required = true,
      description = "带名称（或摘要）与 IPC 的专利，JSON Lines，可多个；第一个用于评测")
  private List<Path> patents = List.of();

  @Option(names = "--pairs", paramLabel = "文件", description = "为这些专利写的需求，取专利的标签")
  private Optional<Path> pairs = Optional.empty();

  @Option(names = "--out", paramLabel = "文件", required = true, description = "写出的模型")
  private Path out = Path.of("");

  @Option(names = "--force", description = "不论优劣都写")
  private boolean force;

  TuneClassifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ShippedData data = ShippedData.onClassPath();
    SilverTexts read = new SilverTexts(TaxonomyFiles.of(data).rules());
    read.patents(patents.getFirst());
    List<SilverText> measured = read.texts().stream().filter(SilverText::heldOut).toList();
    patents.stream().skip(1).forEach(read::patents);
    pairs.ifPresent(read::pairs);
    try (Embedder embedder = Languages.embedder(data)) {
      ProgressBar progress = new ProgressBar("向量化", terminal);
      List<LabelledNeed> needs =
          TrainingNeeds.embedded(TrainingNeeds.read(data), embedder, progress);
      IndustryLesson lesson = IndustryLesson.of(data, read.texts(), needs);
      IndustryScores held = new IndustryScores(TaxonomyFiles.of(data).taxonomy(), measured);
      return learn(data, lesson, embedder.identity().digest(), held);
    }
  }

  private int learn(ShippedData data, IndustryLesson lesson, String embedder, IndustryScores held)
      throws IOException {
    terminal.err().printf(Locale.ROOT, "训练文本 %d 条%n", lesson.size());
    terminal.err().flush();
    byte[] model = lesson.learn("silver-" + lesson.size(), embedder, IndustryDemands.patents(data));
    IndustryClassifier learnt = lesson.classifier(model);
    Map<String, Double> scores = held.of(learnt.words());
    scores.putAll(held.stated(learnt::classifyPatent));
    if (!force && !better(lesson, held, scores.getOrDefault(MEASURE, 0.0))) {
      terminal.out().println("并不更好，未写文件");
      return Faults.WORLD;
    }
    Files.write(out, model);
    Files.writeString(
        out.resolveSibling("industry.json"),
        new IndustryManifest(lesson.size(), embedder, training(data), scores).of(model));
    terminal.out().println("已写入 " + out + "，" + model.length + " 字节");
    return 0;
  }

  private boolean better(IndustryLesson lesson, IndustryScores held, double now)
      throws IOException {
    double before =
        Files.exists(out)
            ? held.of(lesson.classifier(Files.readAllBytes(out)).words()).getOrDefault(MEASURE, 0.0)
            : 0;
    terminal.out().printf(Locale.ROOT, "留出部分 %s：%.4f，此前 %.4f%n", MEASURE, now, before);
    return now > before;
  }

  private Map<String, String> training(ShippedData data) throws IOException {
    Map<String, String> training =
        Checksums.sha256(Stream.concat(patents.stream(), pairs.stream()).toList());
    for (String file : TrainingNeeds.FILES) {
      training.put(file, Checksums.sha256(data.bytes(file).orElseThrow()));
    }
    return training;
  }
}
