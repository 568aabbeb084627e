package dev.patentengine.datasets;

import dev.patentengine.model.Achievement;
import dev.patentengine.model.AchievementJson;
import dev.patentengine.model.Demand;
import dev.patentengine.model.DemandJson;
import dev.patentengine.model.Expert;
import dev.patentengine.model.ExpertJson;
import dev.patentengine.model.Organization;
import dev.patentengine.model.Patent;
import dev.patentengine.model.PatentJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file of any form that is imported, told by its content: JSON Lines (plain or gzip), XLSX, or
 * CSV in UTF-8, UTF-16 or GB18030. Close it. For one thread.
 *
 * @param rows its rows from the top
 * @param mapping which column fills which field; absent of JSON Lines
 * @param <T> what a row holds
 */
public record ImportFile<T>(Stream<Row<T>> rows, Optional<HeaderMapping> mapping)
    implements AutoCloseable {

  private static final int SNIFFED = 4096;

  static final Columns<Patent> PATENTS =
      new Columns<>("patent", List.of("number", "applicationNumber"), TablePatents::parse);

  static final Columns<Demand> DEMANDS =
      new Columns<>("demand", List.of("text", "problem", "technology", "goal"), DemandJson::read);

  static final Columns<Expert> EXPERTS = new Columns<>("expert", List.of("name"), ExpertJson::read);

  static final Columns<Achievement> ACHIEVEMENTS =
      new Columns<>("achievement", List.of("title"), AchievementJson::read);

  /** The columns of organizations, read by {@code parser}. */
  static Columns<Organization> organizations(RecordParser<Organization> parser) {
    return new Columns<>("organization", List.of("name"), parser);
  }

  /**
   * How a kind of record stands in a table.
   *
   * @param list which wordings of headers are known
   * @param keys of these fields one has to have a column
   * @param parser reads a row
   */
  record Columns<T>(String list, List<String> keys, RecordParser<T> parser) {

    /** The same columns, read otherwise. */
    <R> Columns<R> with(RecordParser<R> other) {
      return new Columns<>(list, keys, other);
    }
  }

  /** A file of patents, from the top. */
  public static ImportFile<Patent> patents(Path file) {
    return patents(file, Map.of(), 0);
  }

  /**
   * A file of patents.
   *
   * @param overrides header and field, where the recognised ones are not right; see {@link
   *     HeaderMapping#overrides(Path)}
   * @param after the last line that is passed over, 0 for none
   */
  public static ImportFile<Patent> patents(Path file, Map<String, String> overrides, long after) {
    return open(file, PatentJson::read, PATENTS, overrides, after);
  }

  /** A file of demands; a text file that is not named .csv or .tsv holds one demand a line. */
  public static ImportFile<Demand> demands(Path file, Map<String, String> overrides) {
    Form form = form(file);
    if (form == Form.JSON || (form == Form.CSV && !namedTable(file))) {
      return json(DemandReader.rows(file));
    }
    return table(file, DEMANDS, overrides, 0);
  }

  /** A file of experts. */
  public static ImportFile<Expert> experts(Path file, Map<String, String> overrides) {
    return open(file, ExpertJson::read, EXPERTS, overrides, 0);
  }

  /** A file of lines or of a table, behind line {@code after}. */
  static <T> ImportFile<T> open(
      Path file,
      RecordParser<T> lines,
      Columns<T> columns,
      Map<String, String> overrides,
      long after) {
    return switch (form(file)) {
      case JSON -> json(JsonLines.rows(file, lines, after));
      case CSV, XLSX -> table(file, columns, overrides, after);
    };
  }

  private static <T> ImportFile<T> json(Stream<Row<T>> rows) {
    return new ImportFile<>(rows, Optional.empty());
  }

  private static <T> ImportFile<T> table(
      Path file, Columns<T> columns, Map<String, String> overrides, long after) {
    Table table = form(file) == Form.XLSX ? XlsxTable.open(file) : CsvTable.open(file);
    try {
      TableReader<T> reader =
          TableReader.open(
              file,
              table,
              TableField.of(columns.list()),
              columns.keys(),
              overrides,
              columns.parser(),
              after);
      return new ImportFile<>(reader.stream(), Optional.of(reader.mapping()));
    } catch (RuntimeException e) {
      table.close();
      throw e;
    }
  }

  private enum Form {
    JSON,
    CSV,
    XLSX
  }

  private static Form form(Path file) {
    try (InputStream in = TextLines.bytes(file)) {
      byte[] head = in.readNBytes(SNIFFED);
      if (head.length > 3 && head[0] == 'P' && head[1] == 'K') {
        return Form.XLSX;
      }
      if (head.length > 3 && head[0] == (byte) 0xD0 && head[1] == (byte) 0xCF) {
        throw new DatasetException("旧版 .xls 不能直接导入，请另存为 .xlsx：" + file);
      }
      return namedJson(file) || startsJson(head) ? Form.JSON : Form.CSV;
    } catch (NoSuchFileException e) {
      throw new DatasetException("找不到文件：" + file, e);
    } catch (IOException e) {
      throw new DatasetException("无法读取文件：" + file + "（" + e.getMessage() + "）", e);
    }
  }

  private static boolean namedTable(Path file) {
    return String.valueOf(file.getFileName()).matches("(?i).*\\.[ct]sv(?:\\.gz)?");
  }

  private static boolean namedJson(Path file) {
    return String.valueOf(file.getFileName()).matches("(?i).*\\.(?:jsonl|ndjson)(?:\\.gz)?");
  }

  private static boolean startsJson(byte[] head) {
    String start = new String(head, StandardCharsets.UTF_8);
    return start.replaceFirst("^[\\uFEFF\\s]+", "").startsWith("{");
  }

  @Override
  public void close() {
    rows.close();
  }
}
