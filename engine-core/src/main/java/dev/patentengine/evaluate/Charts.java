package dev.patentengine.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pictures of a report's sections. */
final class Charts {

  private static final int WIDTH = 720;
  private static final int HEIGHT = 240;
  private static final int LEFT = 56;
  private static final int TOP = 24;
  private static final int BOTTOM = 28;
  private static final int ROW = 26;
  private static final int SQUARE = 320;

  private Charts() {}

  /** Differences by item from the best to the worst: one bar each, up where the first is better. */
  static String differences(Report.Difference difference) {
    List<Map.Entry<String, Double>> sorted =
        difference.comparison().differences().entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .toList();
    double most = sorted.stream().mapToDouble(item -> Math.abs(item.getValue())).max().orElse(0);
    double scale = most == 0 ? 1 : most;
    double middle = (TOP + HEIGHT - BOTTOM) / 2.0;
    double half = middle - TOP;
    double step = (double) (WIDTH - LEFT - 8) / Math.max(1, sorted.size());
    Svg svg = new Svg(WIDTH, HEIGHT, difference.title());
    for (double tick : new double[] {-1, -0.5, 0, 0.5, 1}) {
      double y = middle - tick * half;
      svg.line(tick == 0 ? "axis" : "grid", LEFT, y, WIDTH - 8, y);
      svg.text(LEFT - 6, y + 4, "end", String.format(Locale.ROOT, "%+.2f", tick * scale));
    }
    for (int i = 0; i < sorted.size(); i++) {
      double value = sorted.get(i).getValue();
      double length = Math.abs(value) / scale * half;
      svg.bar(
          value >= 0 ? "better" : "worse",
          LEFT + i * step + step * 0.1,
          value >= 0 ? middle - length : middle,
          step * 0.8,
          length,
          sorted.get(i).getKey() + String.format(Locale.ROOT, "：%+.4f", value));
    }
    svg.text(
        LEFT, 14, "start", "上方：" + difference.first() + " 更好；下方：" + difference.second() + " 更好");
    svg.text(
        WIDTH - 8,
        HEIGHT - 8,
        "end",
        "各条目按 " + difference.metric() + " 差值排序（共 " + sorted.size() + " 条）");
    return svg.toString();
  }

  /** Accuracy by confidence: bars by bin, a dot at its mean, the diagonal is right. */
  static String calibration(Report.Reliability reliability) {
    Svg svg = new Svg(SQUARE + LEFT + 8, SQUARE + TOP + BOTTOM, reliability.title());
    for (double tick : new double[] {0, 0.25, 0.5, 0.75, 1}) {
      svg.line(tick == 0 ? "axis" : "grid", LEFT, y(tick), x(1), y(tick));
      svg.text(LEFT - 6, y(tick) + 4, "end", String.format(Locale.ROOT, "%.2f", tick));
      svg.text(
          x(tick),
          y(0) + 16,
          tick == 1 ? "end" : "middle",
          String.format(Locale.ROOT, "%.2f", tick));
    }
    for (Calibration.Bin bin : reliability.calibration().bins()) {
      if (bin.count() > 0) {
        String tip =
            String.format(
                Locale.ROOT,
                "置信度 %.3f，准确率 %.3f，共 %d 条",
                bin.confidence(),
                bin.accuracy(),
                bin.count());
        double inner = x(bin.to()) - x(bin.from());
        svg.bar(
            "part", x(bin.from()) + 1, y(bin.accuracy()), inner - 2, y(0) - y(bin.accuracy()), tip);
        svg.dot("mean", x(bin.confidence()), y(bin.accuracy()), 4, tip);
      }
    }
    svg.line("ideal", x(0), y(0), x(1), y(1));
    svg.text(LEFT, 14, "start", "纵轴：准确率；横轴：置信度；虚线：完全校准");
    return svg.toString();
  }

  private static double x(double part) {
    return LEFT + part * SQUARE;
  }

  private static double y(double part) {
    return TOP + (1 - part) * SQUARE;
  }

  /** One horizontal bar for each slice, from 0. */
  static String slices(Report.Slices slices) {
    double most = slices.slices().stream().mapToDouble(Slice::mean).max().orElse(0);
    double scale = most <= 1 ? 1 : most;
    int names =
        12
            + 7
                * slices.slices().stream()
                    .mapToInt(slice -> DisplayWidth.of(slice.name()))
                    .max()
                    .orElse(0);
    int left = Math.min(WIDTH / 2, names);
    double room = WIDTH - left - 130.0;
    Svg svg = new Svg(WIDTH, slices.slices().size() * ROW + 8, slices.title());
    for (int i = 0; i < slices.slices().size(); i++) {
      Slice slice = slices.slices().get(i);
      double top = i * ROW + 6.0;
      double length = Math.max(0, slice.mean()) / scale * room;
      String value = Grid.number(slice.mean()) + "（" + slice.items() + " 条）";
      svg.text(left - 6, top + 13, "end", slice.name());
      svg.bar("part", left, top, length, ROW - 9, slice.name() + "：" + value);
      svg.text(left + length + 6, top + 13, "start", value);
    }
    return svg.line("axis", left, 2, left, slices.slices().size() * ROW + 4.0).toString();
  }
}
