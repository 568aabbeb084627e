package dev.patentengine.api.jobs;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.PatentEngine;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The jobs that the service knows. Stateless. */
public final class LongWork {

  private LongWork() {}

  /**
   * Opens the jobs of an index folder.
   *
   * @param faults is told of a job, by its id, that failed for no reason of its caller's
   */
  public static Jobs open(
      PatentEngine engine, Vectors vectors, Path folder, BiConsumer<String, Throwable> faults) {
    Map<String, JobWork> works =
        Map.of(
            ImportWork.KIND,
            new ImportWork(engine, vectors),
            TuneWork.KIND,
            new TuneWork(engine, new MatchModelFile(folder)),
            "embed",
            (job, progress) -> embed(engine, vectors, progress));
    return Jobs.open(folder.resolve("jobs"), works, faults);
  }

  private static ObjectNode embed(
      PatentEngine engine, Vectors vectors, Consumer<JobProgress> progress) {
    vectors.pass((done, total) -> progress.accept(new JobProgress("embed", done, total)));
    return JsonNodeFactory.instance
        .objectNode()
        .put("patents", engine.size())
        .put("withoutVector", engine.pending());
  }
}
