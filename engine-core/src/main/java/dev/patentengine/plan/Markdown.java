package dev.patentengine.plan;

import dev.patentengine.plan.Document.Block;
import dev.patentengine.plan.Document.Grid;
import dev.patentengine.plan.Document.Heading;
import dev.patentengine.plan.Document.Items;
import dev.patentengine.plan.Document.Paragraph;
import dev.patentengine.plan.Document.Quote;
import java.util.List;
import java.util.stream.Collectors;

/** Writes documents in Markdown (CommonMark with tables); whatever a text holds stays text. */
final class Markdown {

  private Markdown() {}

  static String of(Document document) {
    return document.blocks().stream()
        .map(Markdown::block)
        .collect(Collectors.joining("\n", "# " + text(document.title()) + "\n\n", ""));
  }

  private static String block(Block block) {
    return switch (block) {
      case Heading heading -> "#".repeat(heading.level() + 1) + " " + text(heading.text()) + "\n";
      case Paragraph paragraph -> text(paragraph.text()) + "\n";
      case Quote quote ->
          quote.text().lines().map(line -> "> " + text(line)).collect(Collectors.joining("  \n"))
              + "\n";
      case Items items -> items(items);
      case Grid grid -> grid(grid);
    };
  }

  private static String items(Items items) {
    StringBuilder list = new StringBuilder();
    int number = 1;
    for (String item : items.texts()) {
      list.append(items.numbered() ? number++ + ". " : "- ").append(text(item)).append('\n');
    }
    return list.toString();
  }

  private static String grid(Grid grid) {
    return row(grid.header())
        + "|"
        + "---|".repeat(grid.header().size())
        + "\n"
        + grid.rows().stream().map(Markdown::row).collect(Collectors.joining());
  }

  private static String row(List<String> cells) {
    return cells.stream().map(Markdown::inline).collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** A line of its own, which does not begin like a list, a heading or a quotation. */
  private static String text(String text) {
    return inline(text)
        .replaceFirst("^([-+=#>])", "\\\\$1")
        .replaceFirst("^(\\d+)([.)])", "$1\\\\$2");
  }

  /** Text in which nothing is markup. */
  private static String inline(String text) {
    return text.replaceAll("\\s+", " ").strip().replaceAll("([\\\\`*_\\[\\]<|~&])", "\\\\$1");
  }
}
