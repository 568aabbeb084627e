package dev.patentengine.api.jobs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.datasets.DatasetException;
import dev.patentengine.datasets.PairReader;
import dev.patentengine.learn.DemandPair;
import dev.patentengine.learn.FeatureFile;
import dev.patentengine.learn.MatchLesson.Found;
import dev.patentengine.learn.MatchMaterial;
import dev.patentengine.match.LearntRanker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Learns the order of matches from pairs that were sent. What it gathered on the way is kept beside
 * them, so that it goes on where it was. The service uses the model from its next start.
 */
final class TuneWork implements JobWork {

  static final String KIND = "tune";

  private static final int LONGEST = 20_000;

  private final PatentEngine engine;
  private final MatchModelFile model;

  TuneWork(PatentEngine engine, MatchModelFile model) {
    this.engine = engine;
    this.model = model;
  }

  @Override
  public ObjectNode run(Job job, Consumer<JobProgress> progress) {
    Path file = Path.of(job.choice(ImportWork.FILE));
    try {
      List<DemandPair> pairs = checked(PairReader.read(file));
      List<Found> lists =
          MatchMaterial.gather(
              pairs,
              demand -> engine.features(demand, LearntRanker.HEAD),
              features(file),
              (done, total) -> progress.accept(new JobProgress("gather", done, total)));
      ObjectNode result = model.improve(lists);
      return result.put("pairs", pairs.size());
    } catch (DatasetException e) {
      throw Uploads.told(e, file, job.choice(ImportWork.NAME));
    }
  }

  private static List<DemandPair> checked(List<DemandPair> pairs) {
    Set<String> ids = new HashSet<>();
    for (DemandPair pair : pairs) {
      if (!ids.add(pair.id())) {
        throw new IllegalArgumentException("需求编号 " + pair.id() + " 重复");
      }
      if (pair.demand().length() > LONGEST) {
        throw new IllegalArgumentException("需求 " + pair.id() + " 的 text 至多 " + LONGEST + " 字");
      }
    }
    return pairs;
  }

  /** What was gathered of the index as it is; of another state of it nothing is taken. */
  private FeatureFile features(Path pairs) {
    String state = MatchMaterial.state(engine.model(), engine.size());
    try {
      return FeatureFile.open(
          pairs.resolveSibling("features-" + Integer.toHexString(state.hashCode())), state);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void forget(Job job) {
    Uploads.discard(Path.of(job.choice(ImportWork.FILE)));
  }
}
