package dev.patentengine.cli;

import dev.patentengine.Progress;
import java.io.PrintWriter;
import java.util.Locale;

/** Shows how far a piece of work is: a bar for a person, a line now and then for a log. */
final class ProgressBar implements Progress {

  private static final int WIDTH = 30;
  private static final long BAR_EVERY_NANOS = 100_000_000L;
  private static final long LINE_EVERY_NANOS = 10_000_000_000L;

  private final String what;
  private final PrintWriter out;
  private final boolean interactive;
  private final long start = System.nanoTime();
  private long shown = start;

  ProgressBar(String what, Terminal terminal) {
    this.what = what;
    this.out = terminal.err();
    this.interactive = terminal.interactive();
  }

  @Override
  public void at(long done, long total) {
    long now = System.nanoTime();
    boolean last = done >= total;
    if (!last && now - shown < (interactive ? BAR_EVERY_NANOS : LINE_EVERY_NANOS)) {
      return;
    }
    shown = now;
    String line = line(done, total, (now - start) / 1e9);
    if (interactive && !last) {
      out.print("\r" + line);
      out.flush();
    } else {
      out.println((interactive ? "\r" : "") + line);
    }
  }

  private String line(long done, long total, double seconds) {
    int filled = total == 0 ? WIDTH : (int) (WIDTH * done / total);
    String bar = interactive ? "[" + "=".repeat(filled) + " ".repeat(WIDTH - filled) + "] " : "";
    String rate = seconds > 0 ? String.format(Locale.ROOT, "%.0f/s", done / seconds) : "";
    return String.format(Locale.ROOT, "%s %s%d/%d %s", what, bar, done, total, rate);
  }
}
