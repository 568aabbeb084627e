package dev.patentengine.datasets;

import dev.patentengine.model.Achievement;
import dev.patentengine.model.Demand;
import dev.patentengine.model.Expert;
import dev.patentengine.model.Organization;
import dev.patentengine.model.Patent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Brings files of patents, demands, experts, achievements or organizations into a store, of any
 * form and size, in constant memory:
 *
 * <pre>{@code
 * ImportReport report =
 *     Importer.into(sink).checkpoints(indexFolder).run(List.of(Path.of("patents.xlsx")));
 * System.out.print(report.table());
 * }</pre>
 *
 * <p>With a folder for checkpoints an import that was stopped goes on where it was: rows that are
 * done are not stored again, and the report is the same as of an undisturbed run but for the split
 * of accepted rows into added and updated (a batch that was stored but not yet noted counts as
 * updated). A file that was imported to its end is imported anew when asked for again, which
 * replaces every record by itself. For one thread.
 *
 * @param <T> the record
 */
public final class Importer<T> {

  /**
   * As many records as go to the sink at once unless said otherwise; after each lot the disk is
   * waited for.
   */
  public static final int BATCH = 1_000;

  private final ImportedKind<T> kind;
  private final RecordSink<T> sink;
  private int batchSize = BATCH;
  private boolean strict;
  private Optional<Predicate<String>> removals = Optional.empty();
  private Optional<Checkpoints> checkpoints = Optional.empty();
  private final Map<String, String> overrides = new LinkedHashMap<>();
  private Consumer<ImportProgress> progress = ignored -> {};
  private Consumer<HeaderMapping> mappings = ignored -> {};

  private Importer(ImportedKind<T> kind, RecordSink<T> sink) {
    this.kind = kind;
    this.sink = sink;
  }

  /** An importer of patents into {@code sink}. */
  public static Importer<Patent> into(RecordSink<Patent> sink) {
    return new Importer<>(ImportedKind.patents(), sink);
  }

  /** An importer of demands, each with an id. Its report shows no line that cannot be read. */
  public static Importer<Demand> demands(RecordSink<Demand> sink) {
    return new Importer<>(ImportedKind.demands(), sink);
  }

  /** An importer of experts. Its report shows no line that cannot be read. */
  public static Importer<Expert> experts(RecordSink<Expert> sink) {
    return new Importer<>(ImportedKind.experts(), sink);
  }

  /** An importer of achievements. Its report shows no line that cannot be read. */
  public static Importer<Achievement> achievements(RecordSink<Achievement> sink) {
    return new Importer<>(ImportedKind.achievements(), sink);
  }

  /** An importer of organizations of all types. Its report shows no line that cannot be read. */
  public static Importer<Organization> organizations(RecordSink<Organization> sink) {
    return new Importer<>(ImportedKind.organizations(), sink);
  }

  /** Sends so many patents at once. */
  public Importer<T> batchSize(int size) {
    if (size < 1) {
      throw new IllegalArgumentException("a batch has at least one record, not " + size);
    }
    batchSize = size;
    return this;
  }

  /** Refuses rows that would only be remarked on. */
  public Importer<T> strict() {
    strict = true;
    return this;
  }

  /**
   * Removes what rows {@code {"id":…,"removed":true}} name, as an export of changes writes them;
   * without this they are refused.
   *
   * @param store removes the record with an id, durably, and says whether there was one
   */
  public Importer<T> removals(Predicate<String> store) {
    removals = Optional.of(store);
    return this;
  }

  /** Remembers in this folder how far it has come, and goes on from there. */
  public Importer<T> checkpoints(Path folder) {
    checkpoints = Optional.of(new Checkpoints(folder, kind.name()));
    return this;
  }

  /** Maps these headers to these fields; see {@link HeaderMapping#overrides(Path)}. */
  public Importer<T> mapping(Map<String, String> headersToFields) {
    overrides.putAll(headersToFields);
    return this;
  }

  /** Tells how far it has come, after every batch. */
  public Importer<T> onProgress(Consumer<ImportProgress> listener) {
    progress = listener;
    return this;
  }

  /** Tells how it reads the columns of each spreadsheet, before the first row. */
  public Importer<T> onMapping(Consumer<HeaderMapping> listener) {
    mappings = listener;
    return this;
  }

  /**
   * Imports the files one after the other.
   *
   * @throws DatasetException if a file cannot be read; what came before is stored and noted
   */
  public ImportReport run(List<Path> files) {
    List<ImportReport.FileReport> reports = new ArrayList<>();
    for (Path file : files) {
      reports.add(run(file));
    }
    return new ImportReport(reports);
  }

  private ImportReport.FileReport run(Path file) {
    FileIdentity identity = FileIdentity.of(file);
    Checkpoints.Checkpoint start =
        checkpoints
            .flatMap(points -> points.unfinished(identity))
            .orElseGet(() -> Checkpoints.Checkpoint.start(identity));
    Optional<FaultLog> log = checkpoints.map(points -> points.faultLog(identity));
    ImportRun<T> run = new ImportRun<>(kind, sink, removals, start, log, strict);
    try (ImportFile<Incoming<T>> rows = kind.open(file, overrides, start.line());
        ReadAhead<Row<Incoming<T>>> ahead = ReadAhead.of(rows.rows(), batchSize);
        OneBehind notes = new OneBehind()) {
      rows.mapping().ifPresent(mappings);
      rows.mapping().ifPresent(run::mapping);
      ahead.forEach(row -> {
        run.take(row);
        if (run.waiting() >= batchSize) {
          store(file, run, false, notes);
        }
      });
      store(file, run, true, notes);
      notes.await();
    }
    return new ImportReport.FileReport(
        file.toString(), run.counts(), run.faults(), log.map(l -> l.path().toString()).orElse(""));
  }

  /** Stores what waits; its checkpoint is written while the next rows are stored. */
  private void store(Path file, ImportRun<T> run, boolean done, OneBehind notes) {
    run.store();
    Checkpoints.Checkpoint point = run.checkpoint(done);
    checkpoints.ifPresent(points -> notes.run(() -> points.write(point)));
    progress.accept(new ImportProgress(file, run.line(), run.counts()));
  }
}
