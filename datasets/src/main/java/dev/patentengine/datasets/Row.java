package dev.patentengine.datasets;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file as it was read: a value, or why there is none. Immutable.
 *
 * @param <T> what a line holds
 */
public sealed interface Row<T> {

  /** The line's number, the first is 1; of a table's row where it begins. */
  long line();

  /**
   * A line that became a value.
   *
   * @param line its number
   * @param value what it holds
   * @param remarks optional fields that were left out because they cannot be read
   */
  record Accepted<T>(long line, T value, List<Remark> remarks) implements Row<T> {

    public Accepted {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * A line that cannot be used, and its first fault.
   *
   * @param line its number
   * @param field the field at fault, {@code $} for the whole line
   * @param value what stands there, shortened
   * @param reason what is wrong, for a reader
   * @param more what else is wrong with it
   */
  record Rejected<T>(long line, String field, String value, String reason, List<Remark> more)
      implements Row<T> {

    public Rejected {
      more = List.copyOf(more);
    }

    /** A line with a single fault. */
    public Rejected(long line, String field, String value, String reason) {
      this(line, field, value, reason, List.of());
    }

    static <T> Rejected<T> of(long line, List<Remark> faults) {
      Remark first = faults.getFirst();
      return new Rejected<>(
          line, first.field(), first.value(), first.reason(), faults.subList(1, faults.size()));
    }

    /** Every fault, the first first. */
    public List<Remark> faults() {
      List<Remark> faults = new ArrayList<>(List.of(new Remark(field, value, reason)));
      faults.addAll(more);
      return List.copyOf(faults);
    }
  }
}
