package dev.patentengine.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was measured, put together for a reader: sections in order. It knows no form; {@link
 * TextReport}, {@link JsonReport} and {@link HtmlReport} give it one. Immutable.
 *
 * @param title of the whole
 * @param sections in order
 */
public record Report(String title, List<Section> sections) {

  public Report {
    sections = List.copyOf(sections);
  }

  /** A part of a report. All have a title. */
  public sealed interface Section {
    /** What the section shows. */
    String title();
  }

  /** A paragraph. */
  public record Note(String title, String text) implements Section {}

  /**
   * Numbers in rows and columns.
   *
   * @param title what it shows
   * @param corner heading of the rows' names
   * @param columns headings of the values
   * @param rows as many values as there are columns
   */
  public record Table(String title, String corner, List<String> columns, List<Row> rows)
      implements Section {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      for (Row row : rows) {
        if (row.values().size() != columns.size()) {
          throw new IllegalArgumentException(
              "row " + row.name() + " has " + row.values().size() + " values for " + columns);
        }
      }
    }

    /** The means of one or more systems, by metric. */
    public static Table of(String title, Map<String, Scores> systems) {
      List<Row> rows = new ArrayList<>();
      List<String> metrics = new ArrayList<>();
      systems.forEach((name, scores) -> {
        if (metrics.isEmpty()) {
          metrics.addAll(scores.byMetric().keySet());
        }
        rows.add(new Row(name, metrics.stream().map(scores::mean).toList()));
      });
      return new Table(title, "系统", metrics, rows);
    }
  }

  /** A row of a table; values are finite. */
  public record Row(String name, List<Double> values) {
    public Row {
      values = List.copyOf(values);
      for (double value : values) {
        if (!Double.isFinite(value)) {
          throw new IllegalArgumentException("a finite value, not " + value + " in row " + name);
        }
      }
    }
  }

  /** Values of metrics by item: metric → item → value. */
  public record Items(String title, Map<String, Map<String, Double>> byMetric) implements Section {
    public Items {
      Map<String, Map<String, Double>> copy = new LinkedHashMap<>();
      byMetric.forEach((metric, values) ->
          copy.put(metric, Collections.unmodifiableMap(new LinkedHashMap<>(values))));
      byMetric = Collections.unmodifiableMap(copy);
    }
  }

  /**
   * Two systems by one metric.
   *
   * @param title what it shows
   * @param metric which
   * @param first name of the first system
   * @param second name of the second
   * @param comparison what was found
   */
  public record Difference(
      String title, String metric, String first, String second, Comparison comparison)
      implements Section {}

  /** Confidence against accuracy. */
  public record Reliability(String title, Calibration calibration) implements Section {}

  /** A metric's mean by slice. */
  public record Slices(String title, String metric, List<Slice> slices) implements Section {
    public Slices {
      slices = List.copyOf(slices);
    }
  }
}
