package dev.patentengine.cli;

import dev.patentengine.PatentEngine;
import dev.patentengine.datasets.DemandReader;
import dev.patentengine.evaluate.Qrels;
import dev.patentengine.evaluate.RankingEvaluation;
import dev.patentengine.learn.MatchLesson;
import dev.patentengine.model.Demand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Demands whose matches people have judged. */
final class JudgedOptions {

  /** As many as a person would look at. */
  private static final int DEPTH = 20;

  @Option(names = "--queries", paramLabel = "文件", description = "校准用的需求")
  private Optional<Path> queries = Optional.empty();

  @Option(names = "--qrels", paramLabel = "文件", description = "校准用的判断，TREC")
  private Optional<Path> qrels = Optional.empty();

  void check() {
    if (queries.isPresent() != qrels.isPresent()) {
      throw new IllegalArgumentException("--queries 与 --qrels 须一同给出");
    }
  }

  /** The first matches of each demand as judged, demand by demand; none without the files. */
  List<List<MatchLesson.Judged>> read(PatentEngine engine) throws IOException {
    List<List<MatchLesson.Judged>> judged = new ArrayList<>();
    if (queries.isPresent()) {
      Qrels judgements = Qrels.read(qrels.orElseThrow());
      try (Stream<Demand> demands = DemandReader.read(queries.orElseThrow())) {
        demands.forEach(demand -> judged.add(judged(engine, demand, judgements)));
      }
    }
    return judged;
  }

  private static List<MatchLesson.Judged> judged(
      PatentEngine engine, Demand demand, Qrels judgements) {
    List<MatchLesson.Judged> judged = new ArrayList<>();
    engine
        .features(demand, DEPTH)
        .forEach((id, features) -> {
          int grade = judgements.grade(demand.id(), id).orElse(0);
          judged.add(new MatchLesson.Judged(features, grade >= RankingEvaluation.WORTH_SHOWING));
        });
    return judged;
  }
}
