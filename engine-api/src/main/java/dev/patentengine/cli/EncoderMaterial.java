package dev.patentengine.cli;

import dev.patentengine.datasets.PairReader;
import dev.patentengine.datasets.PatentReader;
import dev.patentengine.datasets.Row;
import dev.patentengine.datasets.WrittenPair;
import dev.patentengine.learn.DemandPair;
import dev.patentengine.learn.PairSplit;
import dev.patentengine.model.Patent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What an encoder is tuned on: a corpus with pairs of its own, and the shipped pairs. */
final class EncoderMaterial {

  @Option(names = "--corpus", paramLabel = "文件", required = true, description = "专利，JSON Lines")
  private Path corpus = Path.of("");

  @Option(
      names = "--pairs",
      paramLabel = "文件",
      required = true,
      description = "需求对，JSON Lines：id、text、patent（或 seed）")
  private Path pairs = Path.of("");

  @Option(
      names = "--hold-out",
      paramLabel = "N",
      defaultValue = "7",
      description = "每 N 对留出一对用于比较；0 为全部用于训练、不比较（默认 ${DEFAULT-VALUE}）")
  private int holdOut;

  @Option(names = "--shipped", description = "另用随附的自撰需求对训练（从不用于比较）")
  private boolean shipped;

  /**
   * What was read.
   *
   * @param corpus where the patents of the corpus's own pairs are
   * @param all that and the patents of the shipped pairs
   * @param split the corpus's own pairs
   * @param learnt what to learn from
   */
  record Loaded(
      Map<String, Patent> corpus,
      Map<String, Patent> all,
      PairSplit split,
      List<DemandPair> learnt) {}

  Loaded load() {
    Map<String, Patent> own = patents();
    PairSplit split = PairSplit.every(holdOut, PairReader.read(pairs), own);
    Map<String, Patent> all = new LinkedHashMap<>(own);
    List<DemandPair> learnt = new ArrayList<>(split.learnt());
    if (shipped) {
      for (WrittenPair pair : WrittenPair.shipped()) {
        all.put(pair.patent().id(), pair.patent());
        learnt.add(new DemandPair(pair.patent().id(), pair.demand(), pair.patent().id()));
      }
    }
    return new Loaded(own, all, split, learnt);
  }

  private Map<String, Patent> patents() {
    Map<String, Patent> patents = new LinkedHashMap<>();
    try (Stream<Row<Patent>> rows = PatentReader.rows(corpus)) {
      rows.map(row -> Rows.value(corpus, row)).forEach(patent -> patents.put(patent.id(), patent));
    }
    return patents;
  }
}
