package dev.patentengine.evaluate;

import java.util.List;
import java.util.stream.IntStream;

/** A report as plain text for a terminal; columns line up where Chinese takes two places. */
public final class TextReport {

  private static final String GAP = "  ";

  private TextReport() {}

  /** The text, lines ended by {@code \n}. */
  public static String render(Report report) {
    StringBuilder text = new StringBuilder(report.title()).append('\n');
    text.append("=".repeat(DisplayWidth.of(report.title()))).append('\n');
    for (Report.Section section : report.sections()) {
      text.append('\n').append(section.title()).append('\n');
      if (section instanceof Report.Note note) {
        text.append(note.text()).append('\n');
      }
      text.append(table(Grid.of(section).rows()));
    }
    return text.toString();
  }

  private static String table(List<List<String>> rows) {
    int columns = rows.isEmpty() ? 0 : rows.getFirst().size();
    int[] widths =
        IntStream.range(0, columns)
            .map(c -> rows.stream().mapToInt(row -> DisplayWidth.of(row.get(c))).max().orElse(0))
            .toArray();
    StringBuilder text = new StringBuilder();
    for (int r = 0; r < rows.size(); r++) {
      text.append(line(rows.get(r), widths)).append('\n');
      if (r == 0) {
        text.append("-".repeat(IntStream.of(widths).sum() + GAP.length() * (columns - 1)))
            .append('\n');
      }
    }
    return text.toString();
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder(DisplayWidth.padRight(cells.getFirst(), widths[0]));
    for (int c = 1; c < cells.size(); c++) {
      line.append(GAP).append(DisplayWidth.padLeft(cells.get(c), widths[c]));
    }
    return line.toString().stripTrailing();
  }
}
