package dev.patentengine.datasets;

/**
 * A cell of a table as the file holds it.
 *
 * @param text what it says; of a date, yyyy-MM-dd
 * @param form how the file marks it
 */
record Cell(String text, Form form) {

  static final Cell EMPTY = new Cell("", Form.TEXT);

  /** How a file marks a cell; text files only know text. */
  enum Form {
    TEXT,
    NUMBER,
    DATE
  }

  static Cell text(String text) {
    return new Cell(text.strip(), Form.TEXT);
  }

  boolean blank() {
    return text.isBlank();
  }
}
