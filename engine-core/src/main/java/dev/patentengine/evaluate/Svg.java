package dev.patentengine.evaluate;

import java.util.Locale;

/** Builds one inline SVG picture; colours come from the page's classes. For one thread. */
final class Svg {

  private final StringBuilder body = new StringBuilder();
  private final int width;
  private final int height;
  private final String label;

  Svg(int width, int height, String label) {
    this.width = width;
    this.height = height;
    this.label = label;
  }

  static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }

  Svg line(String style, double x1, double y1, double x2, double y2) {
    body.append(
        String.format(
            Locale.ROOT,
            "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n",
            style,
            x1,
            y1,
            x2,
            y2));
    return this;
  }

  /** A bar that says {@code tip} when pointed at. */
  Svg bar(String style, double x, double y, double barWidth, double barHeight, String tip) {
    body.append(
        String.format(
            Locale.ROOT,
            "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\">"
                + "<title>%s</title></rect>%n",
            style,
            x,
            y,
            Math.max(0.5, barWidth),
            Math.max(0.5, barHeight),
            escape(tip)));
    return this;
  }

  Svg dot(String style, double x, double y, double radius, String tip) {
    body.append(
        String.format(
            Locale.ROOT,
            "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"><title>%s</title></circle>%n",
            style,
            x,
            y,
            radius,
            escape(tip)));
    return this;
  }

  /** A text; {@code anchor} is start, middle or end. */
  Svg text(double x, double y, String anchor, String text) {
    body.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
            x,
            y,
            anchor,
            escape(text)));
    return this;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "<svg viewBox=\"0 0 %d %d\" width=\"%d\" role=\"img\" aria-label=\"%s\">%n%s</svg>%n",
        width,
        height,
        width,
        escape(label),
        body);
  }
}
