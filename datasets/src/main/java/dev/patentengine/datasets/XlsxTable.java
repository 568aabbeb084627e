package dev.patentengine.datasets;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/**
 * The first sheet of an Excel workbook (.xlsx), read as a stream of rows. Cells that Excel shows as
 * a date are dates; the old .xls is not read.
 */
final class XlsxTable implements Table {

  private static final String STYLES = "spreadsheetml.styles+xml";
  private static final int LONGEST_LIST = 1 << 20;
  private static final boolean ERRORS_AS_CELLS = true;

  /** What in a number format makes a date of it, apart from quoted text, colours and locales. */
  private static final Pattern NOT_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

  private static final Pattern DATE_FORMAT = Pattern.compile("[yd]|m+[-/年.]|e+年");

  private final Path file;
  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;

  private XlsxTable(Path file, ReadableWorkbook workbook) throws IOException {
    this.file = file;
    this.workbook = workbook;
    this.stream = workbook.getFirstSheet().openStream();
    this.rows = stream.iterator();
  }

  static XlsxTable open(Path file) {
    try {
      ReadingOptions options = new ReadingOptions(hasStyles(file), ERRORS_AS_CELLS);
      return new XlsxTable(file, new ReadableWorkbook(file.toFile(), options));
    } catch (NoSuchFileException e) {
      throw new DatasetException("找不到文件：" + file, e);
    } catch (IOException | ExcelReaderException e) {
      throw new DatasetException("无法打开 XLSX 表格：" + file + "（" + e.getMessage() + "）", e);
    }
  }

  /** A workbook may come without styles; the reader fails if it is asked for formats then. */
  private static boolean hasStyles(Path file) throws IOException {
    try (ZipFile parts = new ZipFile(file.toFile())) {
      ZipEntry types = parts.getEntry("[Content_Types].xml");
      if (types == null) {
        throw new IOException("缺少 [Content_Types].xml，不是 XLSX 文件");
      }
      try (InputStream listed = parts.getInputStream(types)) {
        return new String(listed.readNBytes(LONGEST_LIST), StandardCharsets.UTF_8).contains(STYLES);
      }
    }
  }

  @Override
  public Optional<TableRow> next() {
    try {
      return rows.hasNext() ? Optional.of(row(rows.next())) : Optional.empty();
    } catch (ExcelReaderException e) {
      throw new DatasetException(file + "：XLSX 内容已损坏（" + e.getMessage() + "）", e);
    }
  }

  private static TableRow row(Row row) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < row.getCellCount(); column++) {
      cells.add(row.getOptionalCell(column).map(XlsxTable::cell).orElse(Cell.EMPTY));
    }
    return TableRow.of(row.getRowNum(), cells);
  }

  private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
    if (cell.getType() != CellType.NUMBER) {
      String raw = cell.getType() == CellType.ERROR ? cell.getRawValue() : cell.getText();
      return Cell.text(raw == null ? "" : raw);
    }
    BigDecimal number = cell.asNumber();
    String format = cell.getDataFormatString();
    if (format != null && isDate(format) && plausibleDay(number)) {
      return new Cell(cell.asDate().toLocalDate().toString(), Cell.Form.DATE);
    }
    return new Cell(number.toPlainString(), Cell.Form.NUMBER);
  }

  private static boolean isDate(String format) {
    String bare = NOT_FORMAT.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
    return DATE_FORMAT.matcher(bare).find();
  }

  /** Excel's last day is 31 December 9999. */
  private static boolean plausibleDay(BigDecimal number) {
    return number.signum() > 0 && number.compareTo(BigDecimal.valueOf(2_958_466)) < 0;
  }

  @Override
  public void close() {
    try {
      stream.close();
      workbook.close();
    } catch (IOException e) {
      throw new DatasetException("无法关闭文件：" + file, e);
    }
  }
}
