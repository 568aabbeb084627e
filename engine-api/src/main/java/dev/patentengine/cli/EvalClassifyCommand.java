package dev.patentengine.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.Languages;
import dev.patentengine.ShippedData;
import dev.patentengine.api.Answers;
import dev.patentengine.classify.GraphTrial;
import dev.patentengine.classify.IndustryClassifier;
import dev.patentengine.classify.IndustryLesson;
import dev.patentengine.classify.SilverText;
import dev.patentengine.classify.TaxonomyFiles;
import dev.patentengine.nlp.Embedder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures the industry labels on titles that were held out, beside baselines. */
@Command(
    name = "classify",
    header = "评测产业标签：留出的专利名称（IPC 不给模型看）与人工标注的需求",
    description = {
      "参照答案由官方参照关系表的 IPC 条件得出（银标）：名称太短，几乎不含表中关键词，故 l1.one、l2 只用分类号条件；",
      "l1.complete 只计关键词也满足者。留出部分为名称散列的五分之一，基线在其余部分上训练。"
    },
    mixinStandardHelpOptions = true)
final class EvalClassifyCommand implements Callable<Integer> {

  private static final String WHOLE = "classifier";
  private static final String WORDS = "words-only";
  private static final String SECOND = "second-labeller";
  private static final String VECTORS = "dl4j-embedding";
  private static final List<Double> HOMOPHILY = List.of(0.9, 0.7, 0.5, 0.3, 0.1, 0.02);
  private static final int GRAPH_NODES = 20_000;
  private static final long GRAPH_SEED = 20211;

  private final Terminal terminal;

  @Option(names = "--patents", paramLabel = "文件", description = "带名称与 IPC 的专利，JSON Lines（可 gzip）")
  private Optional<Path> patents = Optional.empty();

  @Option(names = "--vectors", paramLabel = "目录", description = "名称另看句向量（不给则名称只看字词）；向量存在该目录，可中断续算")
  private Optional<Path> vectors = Optional.empty();

  @Option(names = "--no-baselines", description = "不训练基线")
  private boolean alone;

  @Mixin private FormatOption format = new FormatOption();

  EvalClassifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ShippedData data = ShippedData.onClassPath();
    IndustryClassifier words = IndustryClassifier.open(data);
    Map<String, Map<String, Double>> rows = new LinkedHashMap<>();
    rows.put(WHOLE, new LinkedHashMap<>());
    rows.put(WORDS, new LinkedHashMap<>());
    try (Embedder embedder = Languages.embedder(data)) {
      if (patents.isPresent()) {
        titles(data, words, embedder, rows);
      }
      List<IndustryDemands.Labelled> demands = IndustryDemands.read(data);
      IndustryClassifier whole = words.withKnownEmbedder(embedder);
      row(rows, WHOLE).putAll(IndustryDemands.scores(demands, whole::classify));
      row(rows, WORDS).putAll(IndustryDemands.scores(demands, words::classify));
      row(rows, SECOND).putAll(SecondIndustries.scores(demands, data));
    }
    rows.forEach(this::print);
    for (double homophily : HOMOPHILY) {
      print("graph " + homophily, graph(GraphTrial.run(GRAPH_NODES, homophily, GRAPH_SEED)));
    }
    return 0;
  }

  private static Map<String, Double> row(Map<String, Map<String, Double>> rows, String system) {
    return rows.computeIfAbsent(system, name -> new LinkedHashMap<>());
  }

  private void titles(
      ShippedData data,
      IndustryClassifier words,
      Embedder embedder,
      Map<String, Map<String, Double>> rows)
      throws IOException {
    List<SilverText> texts =
        new SilverTexts(TaxonomyFiles.of(data).rules()).patents(patents.orElseThrow()).texts();
    List<SilverText> held = texts.stream().filter(SilverText::heldOut).toList();
    IndustryScores scores = new IndustryScores(words.taxonomy(), held);
    if (vectors.isPresent()) {
      List<String> titles = held.stream().map(SilverText::text).toList();
      VectorCache cache =
          new VectorCache(vectors.get(), embedder).fill(titles, new ProgressBar("向量化", terminal));
      IndustryClassifier whole = words.withKnownEmbedder(new CachedEmbedder(embedder, cache));
      measure(scores, whole, row(rows, WHOLE));
      row(rows, VECTORS).putAll(scores.of(whole.vectorsAlone()));
    }
    measure(scores, words, row(rows, WORDS));
    if (!alone) {
      IndustryLesson.of(data, texts, List.of())
          .baselines()
          .forEach((name, each) -> row(rows, name).putAll(scores.of(each)));
    }
  }

  private static void measure(
      IndustryScores scores, IndustryClassifier classifier, Map<String, Double> row) {
    row.putAll(scores.of(classifier.guesser()));
    row.putAll(scores.stated(classifier::classifyPatent));
  }

  private static Map<String, Double> graph(GraphTrial trial) {
    Map<String, Double> scores = new LinkedHashMap<>();
    scores.put("homophily", trial.homophily());
    scores.put("text", trial.text());
    scores.put("graph", trial.graph());
    scores.put("trusted", trial.trusted() ? 1.0 : 0);
    scores.put("used", trial.used());
    return scores;
  }

  private void print(String system, Map<String, Double> scores) {
    switch (format.value()) {
      case TABLE -> {
        terminal.out().println(system);
        scores.forEach(
            (name, value) -> terminal.out().printf(Locale.ROOT, "  %-26s %10.4f%n", name, value));
      }
      case JSON -> {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("system", system);
        scores.forEach((name, value) -> json.put(name, Answers.rounded(value)));
        terminal.out().println(json);
      }
    }
  }
}
