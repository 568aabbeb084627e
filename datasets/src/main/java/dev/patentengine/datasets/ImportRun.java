package dev.patentengine.datasets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The state of importing one file: what waits to be stored, what was counted. For one thread. */
final class ImportRun<T> {

  private final RecordSink<T> sink;
  private final Optional<Predicate<String>> removals;
  private final FileIdentity file;
  private final boolean strict;
  private HeaderMapping mapping = new HeaderMapping(List.of());
  private final ImportedKind<T> kind;
  private final List<T> batch = new ArrayList<>();
  private final Optional<FaultLog> log;
  private final List<ImportReport.Fault> faults;
  private final List<ImportReport.Fault> unlogged = new ArrayList<>();
  private long faultBytes;
  private boolean faultsCut;
  private ImportCounts counts;
  private long line;
  private int rowsWaiting;

  ImportRun(
      ImportedKind<T> kind,
      RecordSink<T> sink,
      Optional<Predicate<String>> removals,
      Checkpoints.Checkpoint start,
      Optional<FaultLog> log,
      boolean strict) {
    this.kind = kind;
    this.sink = sink;
    this.removals = removals;
    this.file = start.file();
    this.strict = strict;
    this.log = log;
    this.faultBytes = start.faultBytes();
    this.faults =
        log.map(faultLog -> faultLog.first(ImportReport.KEPT_FAULTS, start.faultBytes()))
            .orElseGet(ArrayList::new);
    this.counts = start.counts();
    this.line = start.line();
  }

  /** Says faults in the words of these headers. */
  void mapping(HeaderMapping headers) {
    mapping = headers;
  }

  void take(Row<Incoming<T>> row) {
    line = row.line();
    rowsWaiting++;
    switch (row) {
      case Row.Rejected<Incoming<T>> rejected -> refuse(rejected.faults());
      case Row.Accepted<Incoming<T>> accepted -> {
        switch (accepted.value()) {
          case Incoming.Kept<T> kept -> keep(kept.record(), accepted.remarks());
          case Incoming.Removal<T> removal -> remove(removal.id());
        }
      }
    }
  }

  private void keep(T record, List<Remark> doubts) {
    List<Remark> remarks = new ArrayList<>(doubts);
    kind.check().apply(record).forEach(fault -> remarks.add(mapping.inWordsOfFile(fault.remark())));
    if (strict && !remarks.isEmpty()) {
      refuse(remarks);
    } else {
      counts = counts.accepted(remarks.size());
      note(remarks, false);
      batch.add(record);
    }
  }

  /** What came before it in the file is stored first. */
  private void remove(String id) {
    if (removals.isEmpty()) {
      refuse(List.of(new Remark("removed", "true", "是删除记录，这里只增改")));
      return;
    }
    putBatch();
    counts = counts.removal(removals.get().test(id));
  }

  private void refuse(List<Remark> remarks) {
    counts = counts.rejected(remarks.size());
    note(remarks, true);
  }

  private void note(List<Remark> remarks, boolean rejected) {
    for (Remark remark : remarks) {
      ImportReport.Fault fault = new ImportReport.Fault(line, rejected, kind.shown().apply(remark));
      if (faults.size() < ImportReport.KEPT_FAULTS) {
        faults.add(fault);
      }
      if (log.isPresent()) {
        unlogged.add(fault);
      }
    }
  }

  /** Rows since the last {@link #store()}, refused ones too. */
  int waiting() {
    return rowsWaiting;
  }

  void store() {
    putBatch();
    log.ifPresent(this::writeFaults);
    rowsWaiting = 0;
  }

  /** The first time it also cuts what a stopped run wrote; later only faults are worth a write. */
  private void writeFaults(FaultLog faultLog) {
    if (!faultsCut || !unlogged.isEmpty()) {
      faultBytes = faultLog.append(faultBytes, unlogged);
      faultsCut = true;
      unlogged.clear();
    }
  }

  private void putBatch() {
    if (!batch.isEmpty()) {
      counts = counts.stored(sink.put(List.copyOf(batch)));
      batch.clear();
    }
  }

  long line() {
    return line;
  }

  ImportCounts counts() {
    return counts;
  }

  List<ImportReport.Fault> faults() {
    return faults;
  }

  Checkpoints.Checkpoint checkpoint(boolean done) {
    return new Checkpoints.Checkpoint(file, line, done, counts, faultBytes);
  }
}
