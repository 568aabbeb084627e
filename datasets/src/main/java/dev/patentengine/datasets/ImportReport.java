package dev.patentengine.datasets;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/**
 * What became of the rows of an import. Immutable.
 *
 * @param files one entry a file, in their order
 */
public record ImportReport(List<FileReport> files) {

  public ImportReport {
    files = List.copyOf(files);
  }

  /** So many faults are kept with the report; their counts are always complete. */
  public static final int KEPT_FAULTS = 1_000;

  /**
   * What became of the rows of one file.
   *
   * @param file its name as given
   * @param counts of its rows
   * @param faults the first {@link #KEPT_FAULTS} of them in order of line
   * @param faultLog JSON Lines of all faults, empty if the import had no folder for checkpoints
   */
  public record FileReport(String file, ImportCounts counts, List<Fault> faults, String faultLog) {

    public FileReport {
      faults = List.copyOf(faults);
    }
  }

  /**
   * A field of a row at fault.
   *
   * @param line of the row
   * @param rejected whether the row was refused; else only the field was left out
   * @param remark field, value and reason
   */
  public record Fault(long line, boolean rejected, Remark remark) {}

  /** All rows of all files. */
  public ImportCounts total() {
    return files.stream().map(FileReport::counts).reduce(ImportCounts.NONE, ImportCounts::plus);
  }

  /** The report as one JSON object. */
  public ObjectNode json() {
    ObjectNode json = counts(JsonNodeFactory.instance.objectNode(), total());
    ArrayNode list = json.putArray("files");
    for (FileReport file : files) {
      ObjectNode node = counts(list.addObject().put("file", file.file()), file.counts());
      node.put("faultLog", file.faultLog());
      ArrayNode faults = node.putArray("faults");
      file.faults().forEach(fault -> faults.add(json(fault)));
    }
    return json;
  }

  private static ObjectNode counts(ObjectNode json, ImportCounts counts) {
    return json.put("rows", counts.rows())
        .put("accepted", counts.accepted())
        .put("added", counts.added())
        .put("updated", counts.updated())
        .put("removed", counts.removed())
        .put("rejected", counts.rejected())
        .put("remarks", counts.remarks());
  }

  static ObjectNode json(Fault fault) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("line", fault.line())
        .put("rejected", fault.rejected())
        .put("field", fault.remark().field())
        .put("value", fault.remark().value())
        .put("reason", fault.remark().reason());
  }

  /** The report for a reader: a line of counts a file, then its faults. */
  public String table() {
    StringBuilder table = new StringBuilder();
    for (FileReport file : files) {
      table.append(file.file()).append("：").append(line(file.counts())).append('\n');
      file.faults().forEach(fault -> table.append("  ").append(line(fault)).append('\n'));
      long more = file.counts().faults() - file.faults().size();
      if (more > 0) {
        String where = file.faultLog().isEmpty() ? "未列出" : "见 " + file.faultLog();
        table.append("  …… 其余 ").append(more).append(" 条").append(where).append('\n');
      }
    }
    return table.toString();
  }

  private static String line(ImportCounts counts) {
    return String.format(
        Locale.ROOT,
        "共 %d 行，接收 %d（新增 %d，更新 %d%s），拒收 %d，提示 %d",
        counts.rows(),
        counts.accepted(),
        counts.added(),
        counts.updated(),
        counts.removed() == 0 ? "" : "，删除 " + counts.removed(),
        counts.rejected(),
        counts.remarks());
  }

  private static String line(Fault fault) {
    Remark remark = fault.remark();
    String shown = remark.value().isEmpty() ? "" : "（\"" + remark.value() + "\"）";
    String outcome = fault.rejected() ? " 拒收 " : " 提示 ";
    return "第 " + fault.line() + " 行" + outcome + remark.field() + "：" + remark.reason() + shown;
  }
}
