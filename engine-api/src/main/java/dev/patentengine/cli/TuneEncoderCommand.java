package dev.patentengine.cli;

import dev.patentengine.Languages;
import dev.patentengine.evaluate.Comparison;
import dev.patentengine.evaluate.Scores;
import dev.patentengine.learn.DemandPair;
import dev.patentengine.learn.EncoderLesson;
import dev.patentengine.learn.PairSearch;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.dl4j.TuningOptions;
import dev.patentengine.nlp.dl4j.TuningProgress;
import dev.patentengine.nlp.onnx.LowRankAdapter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tunes the sentence encoder to pairs of a demand and the patent that answers it. */
@Command(
    name = "encoder",
    header = "句向量模型：用“需求—专利”对微调（低秩适配，LoRA）",
    description = {
      "留出一部分需求对，用以比较微调前后的已知项检索（MRR）；不优于原模型则不写文件，退出码为 1。",
      "比较的对象是未微调的模型，或 --from 给出的适配器。中断后重复同一命令即从检查点续作。写入 索引目录/models/encoder-lora.bin"
          + " 的模型由该索引使用（须重新导入）。"
    },
    mixinStandardHelpOptions = true)
final class TuneEncoderCommand implements Callable<Integer> {

  private static final int SEARCHED = 2000;

  private final Terminal terminal;

  @Mixin private EncoderMaterial material = new EncoderMaterial();
  @Mixin private RecipeOptions recipe = new RecipeOptions();

  @Option(names = "--out", paramLabel = "文件", required = true, description = "写出的适配器")
  private Path out = Path.of("");

  @Option(
      names = "--wrong-from",
      paramLabel = "N",
      defaultValue = "10000",
      description = "从多少件专利中找错误答案（默认 ${DEFAULT-VALUE}）")
  private int wrongFrom;

  @Option(names = "--from", paramLabel = "文件", description = "从这个适配器续训（默认从原模型开始）")
  private Optional<Path> from = Optional.empty();

  @Option(
      names = "--mean-with",
      paramLabel = "文件",
      description = "写出的是与这些适配器的平均（可多次给出；文件随之变大，速度不变）")
  private List<Path> meanWith = List.of();

  TuneEncoderCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    EncoderMaterial.Loaded loaded = material.load();
    List<DemandPair> heldOut = loaded.split().heldOut();
    terminal.err().printf(Locale.ROOT, "训练 %d 对，留出 %d 对%n", loaded.learnt().size(), heldOut.size());
    LowRankAdapter adapter = mean(learn(loaded));
    boolean better = heldOut.isEmpty() || better(adapter, heldOut, loaded.corpus());
    if (better) {
      adapter.write(out, LowRankAdapter.Storage.FP16);
      terminal.out().println("已写入 " + out);
    } else {
      terminal.out().println("微调后并不更好，未写文件");
    }
    return better ? 0 : Faults.WORLD;
  }

  private LowRankAdapter learn(EncoderMaterial.Loaded loaded) {
    Optional<LowRankAdapter> start = from.map(LowRankAdapter::read);
    TuningOptions options =
        start.map(adapter -> recipe.value().shapedAs(adapter)).orElseGet(recipe::value);
    EncoderLesson lesson = EncoderLesson.of(loaded.learnt(), loaded.all(), wrongFrom, options);
    return start
        .map(lesson::startingFrom)
        .orElse(lesson)
        .learn(out.resolveSibling(out.getFileName() + ".checkpoint"), this::show);
  }

  private void show(TuningProgress step) {
    terminal
        .err()
        .printf(Locale.ROOT, "第 %d/%d 步 损失 %.3f%n", step.step(), step.steps(), step.loss());
    terminal.err().flush();
  }

  private LowRankAdapter mean(LowRankAdapter learnt) {
    if (meanWith.isEmpty()) {
      return learnt;
    }
    List<LowRankAdapter> all = new ArrayList<>(List.of(learnt));
    meanWith.forEach(file -> all.add(LowRankAdapter.read(file)));
    return LowRankAdapter.mean(all);
  }

  private boolean better(
      LowRankAdapter adapter, List<DemandPair> heldOut, Map<String, Patent> patents) {
    PairSearch search = PairSearch.among(SEARCHED, patents, heldOut);
    Scores before = scores(search, from.map(LowRankAdapter::read));
    Scores after = scores(search, Optional.of(adapter));
    terminal.out().printf(Locale.ROOT, "留出的 %d 对，在 %d 件专利中：%n", heldOut.size(), search.poolSize());
    new ScoreTable(terminal.out()).print(named(before, after), false);
    Comparison mrr = Comparison.of(after.values("mrr"), before.values("mrr"));
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "MRR 相差 %+.3f，95%% 区间 [%+.3f, %+.3f]，p = %.4f%n",
            mrr.difference(),
            mrr.interval().low(),
            mrr.interval().high(),
            mrr.p());
    return mrr.difference() > 0;
  }

  private static Map<String, Scores> named(Scores before, Scores after) {
    Map<String, Scores> named = new LinkedHashMap<>();
    named.put("before", before);
    named.put("after", after);
    return named;
  }

  private static Scores scores(PairSearch search, Optional<LowRankAdapter> adapter) {
    try (Embedder embedder = Languages.embedder(adapter)) {
      return search.scores(embedder);
    }
  }
}
