package dev.patentengine.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A section as a grid of texts: what the text and the page show as a table. First row: headings.
 */
record Grid(List<List<String>> rows) {

  static Grid of(Report.Section section) {
    return switch (section) {
      case Report.Note note -> new Grid(List.of());
      case Report.Table table -> of(table);
      case Report.Items items -> of(items);
      case Report.Difference difference -> of(difference);
      case Report.Reliability reliability -> of(reliability.calibration());
      case Report.Slices slices -> of(slices);
    };
  }

  static String number(double value) {
    if (value == Math.rint(value) && Math.abs(value) >= 2 && Math.abs(value) < 1e15) {
      return Long.toString((long) value);
    }
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private static Grid of(Report.Table table) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row(table.corner(), table.columns()));
    table.rows().forEach(row -> rows.add(row(row.name(), numbers(row.values()))));
    return new Grid(rows);
  }

  private static Grid of(Report.Items items) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("条目", List.copyOf(items.byMetric().keySet())));
    List<String> names =
        items.byMetric().values().stream()
            .flatMap(values -> values.keySet().stream())
            .distinct()
            .toList();
    for (String name : names) {
      List<String> cells = new ArrayList<>();
      for (Map<String, Double> values : items.byMetric().values()) {
        cells.add(values.containsKey(name) ? number(values.getOrDefault(name, 0.0)) : "");
      }
      rows.add(row(name, cells));
    }
    return new Grid(rows);
  }

  private static Grid of(Report.Difference difference) {
    Comparison found = difference.comparison();
    Interval interval = found.interval();
    return new Grid(
        List.of(
            List.of(
                difference.metric(),
                difference.first(),
                difference.second(),
                "差值",
                percent(interval.level()) + " 置信区间",
                "p 值",
                "胜/平/负"),
            List.of(
                "均值",
                number(found.first()),
                number(found.second()),
                String.format(Locale.ROOT, "%+.4f", found.difference()),
                String.format(Locale.ROOT, "[%+.4f, %+.4f]", interval.low(), interval.high()),
                String.format(Locale.ROOT, "%.5f", found.p()),
                found.wins()
                    + "/"
                    + (found.differences().size() - found.wins() - found.losses())
                    + "/"
                    + found.losses())));
  }

  private static String percent(double part) {
    return Math.round(part * 1000) / 10.0 + "%";
  }

  private static Grid of(Calibration calibration) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("置信度区间", "数量", "平均置信度", "准确率"));
    for (Calibration.Bin bin : calibration.bins()) {
      rows.add(
          List.of(
              String.format(Locale.ROOT, "%.2f–%.2f", bin.from(), bin.to()),
              Integer.toString(bin.count()),
              bin.count() == 0 ? "" : number(bin.confidence()),
              bin.count() == 0 ? "" : number(bin.accuracy())));
    }
    rows.add(List.of("期望校准误差", "", "", number(calibration.expectedError())));
    return new Grid(rows);
  }

  private static Grid of(Report.Slices slices) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("分组", "数量", slices.metric()));
    for (Slice slice : slices.slices()) {
      rows.add(List.of(slice.name(), Integer.toString(slice.items()), number(slice.mean())));
    }
    return new Grid(rows);
  }

  private static List<String> numbers(List<Double> values) {
    return values.stream().map(Grid::number).toList();
  }

  private static List<String> row(String name, List<String> cells) {
    List<String> row = new ArrayList<>();
    row.add(name);
    row.addAll(cells);
    return row;
  }
}
