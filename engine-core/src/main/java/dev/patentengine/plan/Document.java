package dev.patentengine.plan;

import java.util.List;

/**
 * A text with headings, lists and tables, apart from how it is written. All strings are plain text.
 * Immutable.
 *
 * @param title what it is called
 * @param blocks from top to bottom
 */
public record Document(String title, List<Block> blocks) {

  public Document {
    blocks = List.copyOf(blocks);
  }

  /** The document in Markdown. */
  public String markdown() {
    return Markdown.of(this);
  }

  /** The document as one page of HTML, to be read or printed. */
  public String html() {
    return Html.of(this);
  }

  /** A part of a document. */
  public sealed interface Block {}

  /**
   * The title of a section.
   *
   * @param level 1 or 2
   */
  public record Heading(int level, String text) implements Block {}

  /** Some sentences. */
  public record Paragraph(String text) implements Block {}

  /** Words of somebody else. */
  public record Quote(String text) implements Block {}

  /**
   * A list.
   *
   * @param numbered whether the order matters
   */
  public record Items(boolean numbered, List<String> texts) implements Block {
    public Items {
      texts = List.copyOf(texts);
    }
  }

  /** A table; every row has as many cells as the header. */
  public record Grid(List<String> header, List<List<String>> rows) implements Block {
    public Grid {
      header = List.copyOf(header);
      rows = rows.stream().map(List::copyOf).toList();
      int columns = header.size();
      if (rows.stream().anyMatch(row -> row.size() != columns)) {
        throw new IllegalArgumentException("rows of " + columns + " cells, not " + rows);
      }
    }
  }
}
