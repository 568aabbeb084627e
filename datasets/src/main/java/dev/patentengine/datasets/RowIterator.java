package dev.patentengine.datasets;

import dev.patentengine.model.JsonFieldException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads lines as rows, one at a time; blank lines are passed over. For one thread. */
final class RowIterator<T> extends Spliterators.AbstractSpliterator<Row<T>> {

  private final TextLines lines;
  private final LineParser<T> parser;
  private final long after;

  private RowIterator(TextLines lines, LineParser<T> parser, long after) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.lines = lines;
    this.parser = parser;
    this.after = after;
  }

  /** The rows of {@code lines}; closing the stream closes them. */
  static <T> Stream<Row<T>> stream(TextLines lines, LineParser<T> parser) {
    return stream(lines, parser, 0);
  }

  /** The rows of {@code lines} that come after line {@code after}. */
  static <T> Stream<Row<T>> stream(TextLines lines, LineParser<T> parser, long after) {
    return StreamSupport.stream(new RowIterator<>(lines, parser, after), false)
        .onClose(lines::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Row<T>> action) {
    Optional<RawLine> line = lines.next();
    while (line.isPresent() && passedOver(line.get())) {
      line = lines.next();
    }
    line.map(this::row).ifPresent(action);
    return line.isPresent();
  }

  private boolean passedOver(RawLine line) {
    return line.number() <= after || (line.readable() && line.text().isBlank());
  }

  private Row<T> row(RawLine line) {
    if (!line.readable()) {
      return new Row.Rejected<>(line.number(), "$", "", line.fault());
    }
    List<Remark> remarks = new ArrayList<>();
    try {
      T value = parser.parse(line.number(), line.text(), doubt -> remarks.add(Remark.of(doubt)));
      return new Row.Accepted<>(line.number(), value, remarks);
    } catch (JsonFieldException e) {
      return new Row.Rejected<>(line.number(), e.field(), e.value(), e.reason());
    } catch (IllegalArgumentException e) {
      return new Row.Rejected<>(line.number(), "$", "", String.valueOf(e.getMessage()));
    }
  }
}
