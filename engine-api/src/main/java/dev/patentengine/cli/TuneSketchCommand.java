package dev.patentengine.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.Languages;
import dev.patentengine.ShippedData;
import dev.patentengine.api.Answers;
import dev.patentengine.file.WholeFile;
import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.ModelIdentity;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.sketch.SketchLesson;
import dev.patentengine.nlp.sketch.Sketcher;
import dev.patentengine.nlp.sketch.WordVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Learns sketches of the encoder's vectors from the titles and abstracts of patents. */
@Command(
    name = "sketch",
    header = "速写向量：词向量之和，照句向量模型学，供大批入库时先行按语义检索",
    description = {
      "每 N 件专利留出一件，报告其速写与句向量的平均余弦。句向量存于 --cache，中断后重复同一命令即可续作；更换句向量模型后须重学。",
      "随附模型：./engine tune sketch --patents ../shared/data/matching/corpus.jsonl --patents"
          + " ../shared/data/patents/gazette.jsonl.gz --cache 目录"
          + " --out datasets/src/main/resources/dev/patentengine/datasets/models/sketch.bin"
    },
    mixinStandardHelpOptions = true)
final class TuneSketchCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Option(
      names = "--patents",
      paramLabel = "文件",
      required = true,
      description = "带名称（或摘要）的专利，JSON Lines，可多个")
  private List<Path> patents = List.of();

  @Option(names = "--cache", paramLabel = "目录", required = true, description = "存放算好的句向量")
  private Path cache = Path.of("");

  @Option(names = "--out", paramLabel = "文件", required = true, description = "写出的模型，旁边另写说明（.json）")
  private Path out = Path.of("");

  @Option(
      names = "--epochs",
      paramLabel = "N",
      defaultValue = "5",
      description = "遍数（默认 ${DEFAULT-VALUE}）")
  private int epochs;

  @Option(
      names = "--hold-out",
      paramLabel = "N",
      defaultValue = "20",
      description = "每 N 件留出一件（默认 ${DEFAULT-VALUE}）")
  private int holdOut;

  TuneSketchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    SketchTexts texts = SketchTexts.read(patents, holdOut);
    Segmenter segmenter = Languages.segmenter();
    try (Embedder teacher = Languages.embedder(ShippedData.onClassPath())) {
      SketchLesson lesson = SketchLesson.of(texts.learnt(), segmenter);
      ProgressBar progress = new ProgressBar("句向量", terminal);
      VectorCache vectors = new VectorCache(cache, teacher);
      vectors.fill(texts.all(), progress).fill(lesson.words(), progress);
      WordVectors words = lesson.learn(teacher.identity(), vectors::vector, epochs, this::show);
      double near = nearness(Sketcher.of(words, segmenter), texts.heldOut(), vectors);
      words.write(out);
      WholeFile.write(manifestFile(), manifest(texts, words, segmenter, near));
      terminal
          .out()
          .printf(
              Locale.ROOT,
              "已写入 %s，%d 词，%d 字节；留出的 %d 条与句向量的平均余弦 %.3f%n",
              out,
              words.words().size(),
              Files.size(out),
              texts.heldOut().size(),
              near);
    }
    return 0;
  }

  private void show(int epoch, double cosine) {
    terminal.err().printf(Locale.ROOT, "第 %d/%d 遍 平均余弦 %.3f%n", epoch, epochs, cosine);
    terminal.err().flush();
  }

  private static double nearness(Sketcher sketcher, List<String> texts, VectorCache vectors) {
    List<Embedding> sketches = sketcher.sketchAll(texts);
    double sum = 0;
    for (int i = 0; i < texts.size(); i++) {
      sum += sketches.get(i).cosine(Embedding.of(vectors.vector(texts.get(i))));
    }
    return sum / Math.max(1, texts.size());
  }

  private Path manifestFile() {
    return out.resolveSibling(out.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".json");
  }

  private String manifest(SketchTexts texts, WordVectors words, Segmenter segmenter, double near)
      throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode manifest = json.createObjectNode().put("name", "sketches of sentence vectors");
    ModelIdentity teacher = words.teacher();
    manifest.putObject("teacher").put("name", teacher.name()).put("digest", teacher.digest());
    manifest.put("segmenter", segmenter.identity());
    ObjectNode files = manifest.putObject("training");
    Checksums.sha256(patents).forEach(files::put);
    List<String> command = new ArrayList<>(List.of("./engine tune sketch"));
    patents.forEach(file -> command.add("--patents " + file.getFileName()));
    command.add("--epochs " + epochs + " --hold-out " + holdOut);
    manifest.put("trainedBy", String.join(" ", command));
    manifest.put("texts", texts.learnt().size()).put("words", words.words().size());
    manifest
        .putObject("heldOut")
        .put("texts", texts.heldOut().size())
        .put("meanCosine", Answers.rounded(near));
    manifest.put("modelSha256", Checksums.sha256(Files.readAllBytes(out)));
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n";
  }
}
