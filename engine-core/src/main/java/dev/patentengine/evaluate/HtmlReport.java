package dev.patentengine.evaluate;

import java.util.List;

/**
 * A report as one HTML page that needs nothing else: pictures are inline SVG, light or dark as the
 * reader's system asks.
 */
public final class HtmlReport {

  private static final String STYLE =
      """
      :root{color-scheme:light dark;--ground:#fcfcfb;--ink:#1b1b1a;--dim:#666561;--rule:#dddcd7;
      --better:#2a78d6;--worse:#c7602c;--part:#6da7ec}
      @media (prefers-color-scheme:dark){:root{--ground:#1a1a19;--ink:#f2f1ec;--dim:#a9a8a2;
      --rule:#3a3a37;--better:#5a9df0;--worse:#e0854f;--part:#3f75b8}}
      body{margin:0 auto;max-width:60rem;padding:1.5rem;background:var(--ground);color:var(--ink);
      font:16px/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
      h1{font-size:1.6rem}h2{font-size:1.15rem;margin-top:2rem}
      .wide{overflow-x:auto}
      table{border-collapse:collapse;font-variant-numeric:tabular-nums}
      th,td{padding:.2rem .8rem;border-bottom:1px solid var(--rule);text-align:right;white-space:nowrap}
      th:first-child,td:first-child{text-align:left;padding-left:0}
      th{color:var(--dim);font-weight:600}
      svg{max-width:100%;height:auto;margin:.6rem 0;display:block}
      svg text{font-size:12px;fill:var(--dim)}
      .grid{stroke:var(--rule)}.axis{stroke:var(--dim)}
      .ideal{stroke:var(--ink);stroke-dasharray:5 4}
      .better{fill:var(--better)}.worse{fill:var(--worse)}.part{fill:var(--part)}
      .mean{fill:var(--better);stroke:var(--ground);stroke-width:2}
      """;

  private HtmlReport() {}

  /** The page in UTF-8. */
  public static String render(Report report) {
    String title = Svg.escape(report.title());
    StringBuilder page =
        new StringBuilder(
            "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
    page.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    page.append("<title>").append(title).append("</title>\n<style>\n").append(STYLE);
    page.append("</style>\n</head>\n<body>\n<h1>").append(title).append("</h1>\n");
    for (Report.Section section : report.sections()) {
      page.append("<h2>").append(Svg.escape(section.title())).append("</h2>\n");
      page.append(picture(section)).append(table(Grid.of(section).rows(), section));
    }
    return page.append("</body>\n</html>\n").toString();
  }

  private static String picture(Report.Section section) {
    return switch (section) {
      case Report.Note note -> "<p>" + Svg.escape(note.text()) + "</p>\n";
      case Report.Difference difference -> Charts.differences(difference);
      case Report.Reliability reliability -> Charts.calibration(reliability);
      case Report.Slices slices -> Charts.slices(slices);
      case Report.Table table -> "";
      case Report.Items items -> "";
    };
  }

  private static String table(List<List<String>> rows, Report.Section section) {
    if (rows.isEmpty()) {
      return "";
    }
    StringBuilder html = new StringBuilder("<div class=\"wide\"><table>\n");
    for (int r = 0; r < rows.size(); r++) {
      String cell = r == 0 ? "th" : "td";
      html.append("<tr>");
      rows.get(r)
          .forEach(text ->
              html.append('<')
                  .append(cell)
                  .append('>')
                  .append(Svg.escape(text))
                  .append("</")
                  .append(cell)
                  .append('>'));
      html.append("</tr>\n");
    }
    html.append("</table></div>\n");
    return section instanceof Report.Items
        ? "<details><summary>逐条数值</summary>\n" + html + "</details>\n"
        : html.toString();
  }
}
