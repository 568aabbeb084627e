package dev.patentengine.api.jobs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.datasets.DatasetException;
import dev.patentengine.datasets.ImportReport;
import dev.patentengine.datasets.Importer;
import dev.patentengine.datasets.RecordSink;
import dev.patentengine.model.Achievement;
import dev.patentengine.model.Demand;
import dev.patentengine.model.Expert;
import dev.patentengine.model.Organization;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The import of an uploaded file; it goes on at its checkpoint. Patents get their vectors after it.
 */
final class ImportWork implements JobWork {

  static final String KIND = "import";
  static final String TYPE = "type";
  static final String FILE = "file";
  static final String NAME = "name";

  private final PatentEngine engine;
  private final Vectors vectors;

  ImportWork(PatentEngine engine, Vectors vectors) {
    this.engine = engine;
    this.vectors = vectors;
  }

  @Override
  public ObjectNode run(Job job, Consumer<JobProgress> progress) {
    Path file = Path.of(job.choice(FILE));
    try {
      return named(imported(job, file, progress).json(), job.choice(NAME));
    } catch (DatasetException e) {
      throw Uploads.told(e, file, job.choice(NAME));
    }
  }

  @Override
  public void forget(Job job) {
    Uploads.discard(Path.of(job.choice(FILE)));
  }

  private ImportReport imported(Job job, Path file, Consumer<JobProgress> progress) {
    return switch (job.choice(TYPE)) {
      case "demands" ->
          run(Importer.demands(shared(Demand::id, engine::storeDemands)), file, progress);
      case "experts" ->
          run(Importer.experts(shared(Expert::id, engine::storeExperts)), file, progress);
      case "achievements" ->
          run(
              Importer.achievements(shared(Achievement::id, engine::storeAchievements)),
              file,
              progress);
      case "organizations" ->
          run(
              Importer.organizations(shared(Organization::id, engine::storeOrganizations)),
              file,
              progress);
      default -> patents(file, progress);
    };
  }

  private ImportReport patents(Path file, Consumer<JobProgress> progress) {
    ImportReport report = run(Importer.into(sink(engine::store)), file, progress);
    vectors.pass((done, total) -> progress.accept(new JobProgress("embed", done, total)));
    return report;
  }

  private static <T> ImportReport run(
      Importer<T> importer, Path file, Consumer<JobProgress> progress) {
    return importer
        .checkpoints(file.resolveSibling("."))
        .onProgress(at -> progress.accept(new JobProgress("import", at.line(), 0)))
        .run(List.of(file));
  }

  /** Nobody writes among the private records of a client by their ids. */
  private static <T> RecordSink<T> shared(Function<T, String> id, ToIntFunction<List<T>> store) {
    return sink(batch -> {
      batch.stream()
          .map(id)
          .filter(each -> each.startsWith("@"))
          .findFirst()
          .ifPresent(each -> {
            throw new IllegalArgumentException("id：编号不能以 @ 开头：" + each);
          });
      return store.applyAsInt(batch);
    });
  }

  private static <T> RecordSink<T> sink(ToIntFunction<List<T>> store) {
    return batch -> {
      int added = store.applyAsInt(batch);
      return new RecordSink.Stored(added, batch.size() - added);
    };
  }

  /** The report tells the file's name as it was given, and nothing of this machine's folders. */
  private static ObjectNode named(ObjectNode report, String name) {
    for (JsonNode file : report.path("files")) {
      ((ObjectNode) file).put("file", name).remove("faultLog");
    }
    return report;
  }
}
