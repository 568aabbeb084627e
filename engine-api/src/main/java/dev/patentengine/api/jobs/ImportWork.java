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
import dev.patentengine.store.Records;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The import of an uploaded file; it goes on at its checkpoint. Patents get their vectors after it.
 */
final class ImportWork implements JobWork {

  static final String KIND = "import";
  static final String TYPE = "type";
  static final String PATENTS = "patents";
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
    ImportReport report =
        importer(job.choice(TYPE))
            .checkpoints(file.resolveSibling("."))
            .onProgress(at -> progress.accept(new JobProgress("import", at.line(), 0)))
            .run(List.of(file));
    if (job.choice(TYPE).equals(PATENTS)) {
      vectors.pass((done, total) -> progress.accept(new JobProgress("embed", done, total)));
    }
    return report;
  }

  private Importer<?> importer(String type) {
    return switch (type) {
      case "demands" -> Importer.demands(shared(Demand::id, engine.demands()));
      case "experts" -> Importer.experts(shared(Expert::id, engine.experts()));
      case "achievements" -> Importer.achievements(shared(Achievement::id, engine.achievements()));
      case "organizations" ->
          Importer.organizations(shared(Organization::id, engine.organizations()));
      default -> Importer.into(RecordSink.of(engine::store));
    };
  }

  /** Nobody writes among the private records of a client by their ids. */
  private static <T> RecordSink<T> shared(Function<T, String> id, Records<T> records) {
    return RecordSink.of(batch -> {
      batch.stream()
          .map(id)
          .filter(each -> each.startsWith("@"))
          .findFirst()
          .ifPresent(each -> {
            throw new IllegalArgumentException("id：编号不能以 @ 开头：" + each);
          });
      return records.store(batch);
    });
  }

  /** The report tells the file's name as it was given, and nothing of this machine's folders. */
  private static ObjectNode named(ObjectNode report, String name) {
    for (JsonNode file : report.path("files")) {
      ((ObjectNode) file).put("file", name).remove("faultLog");
    }
    return report;
  }
}
