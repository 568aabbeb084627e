package dev.patentengine.datasets;

import dev.patentengine.model.ApplicationNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a spreadsheet program or a wrong encoding has done to a cell so that its content is lost.
 * Such a row is refused: what would be stored is not what the source said.
 */
final class CellDamage {

  /** The most characters that a cell of Excel holds; a text of this length was probably cut. */
  static final int EXCEL_CELL = 32_767;

  private static final Pattern SCIENTIFIC = Pattern.compile("[+-]?\\d(?:\\.\\d+)?[Ee]\\+?\\d{1,3}");
  private static final Pattern HASHES = Pattern.compile("#{3,}");
  private static final Pattern ERROR =
      Pattern.compile("#(?:REF|VALUE|NAME|DIV/0|NULL|NUM|N/A|SPILL|CALC)[!?]?");

  private CellDamage() {}

  /** Why the cell cannot be trusted, if it cannot. */
  static Optional<String> of(Cell cell, CellKind kind) {
    String text = cell.text();
    if (text.indexOf('\uFFFD') >= 0 || text.contains("锟斤拷")) {
      return Optional.of("有无法解码的字符（乱码），请以 UTF-8 或 GB18030 重新导出");
    }
    if (ERROR.matcher(text).matches()) {
      return Optional.of("是 Excel 的公式错误，不是数据");
    }
    if (HASHES.matcher(text).matches()) {
      return Optional.of("是 Excel 因列宽不足显示的井号，原值已丢失");
    }
    return switch (kind) {
      case CODE -> numberDamage(cell);
      case NUMBERS -> scientific(text);
      case DATE -> dateDamage(cell);
      case TEXT,
          PERSONS,
          ORGANIZATIONS,
          IPC,
          KEYWORDS,
          CLAIMS,
          KIND,
          STATUS,
          REGION,
          COUNT,
          AMOUNT ->
          Optional.empty();
    };
  }

  private static Optional<String> scientific(String text) {
    return SCIENTIFIC.matcher(text).matches()
        ? Optional.of("号码被 Excel 变成科学计数法，末位数字已丢失，请将该列设为文本后重新导出")
        : Optional.empty();
  }

  private static Optional<String> numberDamage(Cell cell) {
    boolean whole =
        ApplicationNumber.parse(cell.text()).filter(ApplicationNumber::valid).isPresent();
    if (cell.form() == Cell.Form.DATE) {
      return Optional.of("号码被 Excel 变成日期，请将该列设为文本后重新导出");
    }
    if (cell.form() == Cell.Form.NUMBER && !whole) {
      return Optional.of("号码被 Excel 存成数值，首尾的零或校验位可能已丢失，请将该列设为文本后重新导出");
    }
    return scientific(cell.text());
  }

  private static Optional<String> dateDamage(Cell cell) {
    if (cell.form() != Cell.Form.DATE && Days.serial(cell.text())) {
      return Optional.of("是 Excel 的日期序列号（可能是 " + Days.ofSerial(cell.text()) + "），请将该列设为日期或文本后重新导出");
    }
    return Optional.empty();
  }
}
