package dev.patentengine.datasets;

/**
 * How many rows came to what.
 *
 * @param rows read
 * @param accepted stored, new or in place of an older one, or told that one is gone
 * @param added of these, new ones
 * @param updated of these, in place of an older one
 * @param rejected refused
 * @param remarks fields that were left out of accepted rows, or are doubtful
 * @param faults faults of refused rows and remarks together
 * @param removed stored ones that an accepted row removed
 */
public record ImportCounts(
    long rows,
    long accepted,
    long added,
    long updated,
    long rejected,
    long remarks,
    long faults,
    long removed) {

  /** No rows. */
  public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0);

  /** These and the others together. */
  public ImportCounts plus(ImportCounts other) {
    return new ImportCounts(
        rows + other.rows,
        accepted + other.accepted,
        added + other.added,
        updated + other.updated,
        rejected + other.rejected,
        remarks + other.remarks,
        faults + other.faults,
        removed + other.removed);
  }

  ImportCounts accepted(int itsRemarks) {
    return plus(new ImportCounts(1, 1, 0, 0, 0, itsRemarks, itsRemarks, 0));
  }

  ImportCounts rejected(int itsFaults) {
    return plus(new ImportCounts(1, 0, 0, 0, 1, 0, itsFaults, 0));
  }

  ImportCounts removal(boolean wasThere) {
    return plus(new ImportCounts(1, 1, 0, 0, 0, 0, 0, wasThere ? 1 : 0));
  }

  ImportCounts stored(RecordSink.Stored stored) {
    return plus(new ImportCounts(0, 0, stored.added(), stored.updated(), 0, 0, 0, 0));
  }
}
