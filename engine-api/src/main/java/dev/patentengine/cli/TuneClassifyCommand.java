package dev.patentengine.cli;

import dev.patentengine.Languages;
import dev.patentengine.ShippedData;
import dev.patentengine.classify.IndustryClassifier;
import dev.patentengine.classify.IndustryLesson;
import dev.patentengine.classify.LabelledNeed;
import dev.patentengine.classify.SilverText;
import dev.patentengine.classify.TaxonomyFiles;
import dev.patentengine.classify.TextVectors;
import dev.patentengine.file.WholeFile;
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

/** Trains the industry labels on patents labelled by the reference table and labelled demands. */
@Command(
    name = "classify",
    header = "产业标签模型：用带 IPC 的专利（标签由官方参照关系表给出）与随附的手工标注需求训练",
    description = {
      "字词学线性模型，句向量学一层隐单元的网络（DL4J），两者取几何平均；句向量只用于同一个向量模型，",
      "更换向量模型后须重新训练，其间只看字词。",
      "名称散列的五分之一留出，不参与训练与选择；在其上不优于已有的 --out 则不写文件，退出码为 1。",
      "随附模型：./engine tune classify --patents ../shared/data/patents/gazette.jsonl.gz --patents"
          + " ../shared/data/matching/corpus.jsonl --pairs ../shared/data/matching/train.jsonl"
          + " --vectors 目录"
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

  @Option(names = "--vectors", paramLabel = "目录", required = true, description = "句向量存在该目录，可中断续算")
  private Path vectors = Path.of("");

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
      List<LabelledNeed> needs = TrainingNeeds.read(data);
      IndustryLesson lesson = IndustryLesson.of(data, read.texts(), needs);
      IndustryScores held = new IndustryScores(TaxonomyFiles.of(data).taxonomy(), measured);
      return learn(data, lesson, cached(embedder, texts(data, read.texts(), needs)), held);
    }
  }

  private static List<String> texts(
      ShippedData data, List<SilverText> titles, List<LabelledNeed> needs) {
    return Stream.of(
            titles.stream().map(SilverText::text),
            needs.stream().map(LabelledNeed::text),
            IndustryDemands.patents(data).stream().map(each -> each.patent().text()))
        .flatMap(part -> part)
        .toList();
  }

  private Embedder cached(Embedder embedder, List<String> texts) throws IOException {
    VectorCache cache =
        new VectorCache(vectors, embedder).fill(texts, new ProgressBar("向量化", terminal));
    return new CachedEmbedder(embedder, cache);
  }

  private int learn(ShippedData data, IndustryLesson lesson, Embedder known, IndustryScores held)
      throws IOException {
    terminal.err().printf(Locale.ROOT, "训练文本 %d 条%n", lesson.size());
    terminal.err().flush();
    String embedder = known.identity().digest();
    byte[] model =
        lesson.learn(
            "silver-" + lesson.size(),
            new TextVectors(embedder, known::embed),
            IndustryDemands.patents(data));
    IndustryClassifier learnt = lesson.classifier(model).withKnownEmbedder(known);
    Map<String, Double> scores = held.of(learnt.guesser());
    scores.putAll(held.stated(learnt::classifyPatent));
    if (!force && !better(lesson, held, known, scores.getOrDefault(MEASURE, 0.0))) {
      terminal.out().println("并不更好，未写文件");
      return Faults.WORLD;
    }
    WholeFile.write(out, model);
    WholeFile.write(
        out.resolveSibling("industry.json"),
        new IndustryManifest(lesson.size(), embedder, training(data), scores).of(model));
    terminal.out().println("已写入 " + out + "，" + model.length + " 字节");
    return 0;
  }

  private boolean better(IndustryLesson lesson, IndustryScores held, Embedder known, double now)
      throws IOException {
    double before = Files.exists(out) ? before(lesson, held, known) : 0;
    terminal.out().printf(Locale.ROOT, "留出部分 %s：%.4f，此前 %.4f%n", MEASURE, now, before);
    return now > before;
  }

  private double before(IndustryLesson lesson, IndustryScores held, Embedder known)
      throws IOException {
    IndustryClassifier there = lesson.classifier(Files.readAllBytes(out)).withKnownEmbedder(known);
    return held.of(there.guesser()).getOrDefault(MEASURE, 0.0);
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
