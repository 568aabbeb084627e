package dev.patentengine.api.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a stream, in bounded memory however long they are. One that came in part, because
 * the sender went away, is none. For one thread.
 */
final class LineStream {

  private final InputStream in;
  private final int longest;
  private long number;
  private boolean ended;

  LineStream(InputStream in, int longest) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.longest = longest;
  }

  /**
   * The next lines: at least one unless the stream has ended, and as many more as have come
   * already.
   */
  List<Line> next(int most, int bytes) throws IOException {
    List<Line> lines = new ArrayList<>();
    int read = 0;
    while (lines.size() < most && read < bytes && (lines.isEmpty() || in.available() > 0)) {
      Optional<Line> line = line();
      if (line.isEmpty()) {
        break;
      }
      read += line.get().bytes().length;
      if (!line.get().blank()) {
        lines.add(line.get());
      }
    }
    return lines;
  }

  private Optional<Line> line() throws IOException {
    if (ended) {
      return Optional.empty();
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long length = 0;
    int next = in.read();
    while (next >= 0 && next != '\n') {
      if (++length <= longest) {
        bytes.write(next);
      }
      next = in.read();
    }
    ended = next < 0;
    if (ended && length == 0) {
      return Optional.empty();
    }
    number++;
    boolean tooLong = length > longest;
    return Optional.of(new Line(number, tooLong ? new byte[0] : bytes.toByteArray(), tooLong));
  }
}
