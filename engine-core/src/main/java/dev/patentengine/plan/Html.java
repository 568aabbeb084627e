package dev.patentengine.plan;

import dev.patentengine.plan.Document.Block;
import dev.patentengine.plan.Document.Grid;
import dev.patentengine.plan.Document.Heading;
import dev.patentengine.plan.Document.Items;
import dev.patentengine.plan.Document.Paragraph;
import dev.patentengine.plan.Document.Quote;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes documents as pages of HTML that need nothing else: no script, no font, no picture from
 * elsewhere. Whatever a text holds stays text.
 */
final class Html {

  private static final String STYLE =
      """
      body{font:16px/1.7 "Noto Serif CJK SC","Source Han Serif SC",SimSun,serif;max-width:50em;\
      margin:2em auto;padding:0 1em;color:#1b1b1b}
      h1{font-size:1.6em}h2{font-size:1.25em;border-bottom:1px solid #999;margin-top:1.8em}
      h3{font-size:1.05em}
      table{border-collapse:collapse;width:100%;font-size:.9em}
      th,td{border:1px solid #999;padding:.3em .5em;text-align:left;vertical-align:top}
      th{background:#f0f0f0}blockquote{margin:1em 0;padding:.2em 1em;border-left:3px solid #999}
      @media print{body{font-size:11pt;margin:0;max-width:none}tr,h2,h3{break-inside:avoid}
      h2,h3{break-after:avoid}}
      """;

  private Html() {}

  static String of(Document document) {
    String title = text(document.title());
    return "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\"/>\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>"
        + title
        + "</title>\n<style>\n"
        + STYLE
        + "</style>\n</head>\n<body>\n<h1>"
        + title
        + "</h1>\n"
        + document.blocks().stream().map(Html::block).collect(Collectors.joining())
        + "</body>\n</html>\n";
  }

  private static String block(Block block) {
    return switch (block) {
      case Heading heading -> element("h" + (heading.level() + 1), text(heading.text()));
      case Paragraph paragraph -> element("p", text(paragraph.text()));
      case Quote quote ->
          element(
              "blockquote",
              quote.text().lines().map(Html::text).collect(Collectors.joining("<br/>\n")));
      case Items items -> element(items.numbered() ? "ol" : "ul", all("li", items.texts()));
      case Grid grid -> grid(grid);
    };
  }

  private static String grid(Grid grid) {
    String head = element("thead", element("tr", all("th", grid.header())));
    String rows =
        grid.rows().stream()
            .map(row -> element("tr", all("td", row)))
            .collect(Collectors.joining());
    return element("table", head + element("tbody", rows));
  }

  private static String all(String tag, List<String> texts) {
    return texts.stream().map(text -> element(tag, text(text))).collect(Collectors.joining());
  }

  private static String element(String tag, String inner) {
    return "<" + tag + ">" + inner + "</" + tag + ">\n";
  }

  /** The text with all that HTML would read as markup named, without what no page may hold. */
  private static String text(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .filter(Html::allowed)
        .forEach(point -> {
          switch (point) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.appendCodePoint(point);
          }
        });
    return safe.toString();
  }

  /** What XML allows in a document (XML 1.0, production 2), so without half surrogates. */
  private static boolean allowed(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
