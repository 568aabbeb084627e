package dev.patentengine.datasets;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table in text (RFC 4180): separated by comma, tab or semicolon, whichever the first line has
 * most of; quoted cells may hold separators, doubled quotes and line breaks. Only one row is in
 * memory; a row that grows beyond {@value #LONGEST_ROW} characters has lost its closing quote: it
 * is a fault, and reading goes on at the next line. Bytes that cannot be decoded become U+FFFD,
 * which the cells' check finds.
 */
final class CsvTable implements Table {

  static final int LONGEST_ROW = 2_000_000;

  private static final int HEADER_SAMPLE = 1 << 16;

  private final Path file;
  private final Reader text;
  private final char separator;
  private long line = 1;
  private int ahead = -2;

  private CsvTable(Path file, Reader text, char separator) {
    this.file = file;
    this.text = text;
    this.separator = separator;
  }

  static CsvTable open(Path file) {
    try {
      Charset charset = CharsetGuess.of(file);
      Reader text =
          new BufferedReader(new InputStreamReader(TextLines.bytes(file), charset), HEADER_SAMPLE);
      text.mark(1);
      if (text.read() != '\uFEFF') {
        text.reset();
      }
      return new CsvTable(file, text, separator(text));
    } catch (NoSuchFileException e) {
      throw new DatasetException("找不到文件：" + file, e);
    } catch (IOException e) {
      throw new DatasetException("无法打开表格：" + file + "（" + e.getMessage() + "）", e);
    }
  }

  private static char separator(Reader text) throws IOException {
    text.mark(HEADER_SAMPLE);
    int[] counts = new int[128];
    boolean quoted = false;
    int read = 0;
    for (int next = text.read(); next >= 0 && read < HEADER_SAMPLE - 1; next = text.read()) {
      read++;
      quoted ^= next == '"';
      if (!quoted && next == '\n') {
        break;
      }
      if (!quoted && next < counts.length) {
        counts[next]++;
      }
    }
    text.reset();
    char best = ',';
    for (char candidate : new char[] {'\t', ';'}) {
      best = counts[candidate] > counts[best] ? candidate : best;
    }
    return best;
  }

  @Override
  public Optional<TableRow> next() {
    try {
      return peek() < 0 ? Optional.empty() : Optional.of(row());
    } catch (IOException e) {
      throw new DatasetException(file + " 第 " + line + " 行：文件读取中断（" + e.getMessage() + "）", e);
    }
  }

  private TableRow row() throws IOException {
    long start = line;
    List<Cell> cells = new ArrayList<>();
    int length = 0;
    while (true) {
      StringBuilder cell = new StringBuilder();
      boolean closed = cell(cell, LONGEST_ROW - length);
      length += cell.length();
      if (!closed) {
        skipLine();
        return new TableRow(start, List.of(), "引号没有闭合，或本行超过 " + LONGEST_ROW + " 字");
      }
      cells.add(Cell.text(cell.toString()));
      int end = take();
      if (end != separator) {
        return TableRow.of(start, cells);
      }
    }
  }

  /** Reads up to the separator or line break that ends the cell; false where it does not end. */
  private boolean cell(StringBuilder cell, int longest) throws IOException {
    boolean quoted = peek() == '"';
    if (quoted) {
      take();
    }
    while (cell.length() < longest) {
      int next = peek();
      if (quoted && next < 0) {
        return false;
      }
      if (!quoted && (next < 0 || next == separator || next == '\n')) {
        return true;
      }
      take();
      if (quoted && next == '"') {
        if (peek() != '"') {
          quoted = false;
          continue;
        }
        take();
      }
      if (next != '\r' || quoted) {
        cell.append((char) next);
      }
    }
    return false;
  }

  private void skipLine() throws IOException {
    int next = take();
    while (next >= 0 && next != '\n') {
      next = take();
    }
  }

  private int peek() throws IOException {
    if (ahead == -2) {
      ahead = text.read();
    }
    return ahead;
  }

  private int take() throws IOException {
    int next = peek();
    ahead = next < 0 ? -1 : -2;
    if (next == '\n') {
      line++;
    }
    return next;
  }

  @Override
  public void close() {
    try {
      text.close();
    } catch (IOException e) {
      throw new DatasetException("无法关闭文件：" + file, e);
    }
  }
}
