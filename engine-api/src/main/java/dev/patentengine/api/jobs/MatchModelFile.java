package dev.patentengine.api.jobs;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.ShippedData;
import dev.patentengine.evaluate.Comparison;
import dev.patentengine.file.WholeFile;
import dev.patentengine.learn.MatchLesson;
import dev.patentengine.learn.MatchLesson.Found;
import dev.patentengine.learn.MatchTrial;
import dev.patentengine.match.MatchModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The model of the order of matches that an index folder has of its own. For one thread. */
final class MatchModelFile {

  private static final int FOLDS = 5;

  private final Path folder;

  MatchModelFile(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes what is learnt from these lists, if it orders demands that it was not learnt from better
   * than the fused order and than the model in use; says what was measured.
   *
   * @throws IllegalArgumentException if there is too little to learn from
   */
  ObjectNode improve(List<Found> lists) {
    if (lists.size() < FOLDS) {
      throw new IllegalArgumentException(
          "只有 " + lists.size() + " 条需求的专利在其候选之中，至少要 " + FOLDS + " 条才能学习");
    }
    MatchTrial trial = MatchTrial.of(lists, FOLDS);
    Comparison overFused = Comparison.of(trial.learnt(), trial.before());
    Comparison overUsed =
        Comparison.of(trial.learnt(), MatchTrial.reciprocalRanks(lists, current()));
    boolean better = overFused.difference() > 0 && overUsed.difference() > 0;
    if (better) {
      write(MatchLesson.learn(lists, List.of()).json());
    }
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("found", lists.size());
    json.putObject("mrr")
        .put("fused", overFused.second())
        .put("inUse", overUsed.second())
        .put("learnt", overFused.first());
    json.put("p", overUsed.p());
    return json.put("better", better).put("note", better ? "已写入，下次启动服务时启用" : "并不优于现有排序，没有写入");
  }

  private MatchModel current() {
    return MatchModel.of(ShippedData.onClassPath().preferring(folder));
  }

  /** All of it or nothing: it is read when the service starts. */
  private void write(String json) {
    Path file = folder.resolve(MatchModel.FILE);
    try {
      Files.createDirectories(file.resolveSibling("."));
      WholeFile.write(file, json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
