package dev.patentengine.store;

/**
 * A cursor that this store never gave: it comes from another store or from one that was built anew.
 * Who gets this has to drop its copy and begin with {@link Changes#START}.
 */
public final class UnknownCursorException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final long cursor;

  /** The fault of this cursor. */
  public UnknownCursorException(long cursor) {
    super("游标 " + cursor + " 不是本库给出的（来自另一个库，或库已重建）。请清空副本，从 0 重新同步。");
    this.cursor = cursor;
  }

  /** The cursor that was asked with. */
  public long cursor() {
    return cursor;
  }
}
