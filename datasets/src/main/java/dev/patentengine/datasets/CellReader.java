package dev.patentengine.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.patentengine.model.LegalStatus;
import dev.patentengine.model.PatentKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the text of a cell into the value that the data standard writes. Immutable. */
final class CellReader {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** What exports call the kinds; the first that a cell contains counts. */
  private static final Map<String, PatentKind> KINDS = kinds();

  /** What exports call the states; the first that a cell contains counts. */
  private static final Map<String, LegalStatus> STATES = states();

  private final RegionCatalog regions;

  CellReader(RegionCatalog regions) {
    this.regions = regions;
  }

  /**
   * The JSON value of a cell that is not blank.
   *
   * @throws IllegalArgumentException if it says none; the message is for a reader
   */
  JsonNode read(String text, CellKind kind) {
    return switch (kind) {
      case TEXT -> JSON.textNode(text);
      case CODE -> JSON.textNode(text.replaceFirst("^['‘’]", "").strip());
      case DATE -> JSON.textNode(Days.of(text).toString());
      case PERSONS -> list(MultiValue.persons(text));
      case ORGANIZATIONS -> list(MultiValue.organizations(text));
      case IPC -> list(MultiValue.symbols(text));
      case NUMBERS, KEYWORDS -> list(MultiValue.codes(text));
      case CLAIMS -> list(Claims.split(text));
      case KIND -> JSON.textNode(named(text, KINDS, "不认识的专利类型").code());
      case STATUS -> JSON.textNode(named(text, STATES, "不认识的法律状态").code());
      case REGION -> JSON.textNode(regions.find(text).orElseThrow(CellReader::noRegion).code());
      case COUNT -> JSON.numberNode(count(text));
      case AMOUNT -> JSON.numberNode(amount(text));
    };
  }

  private static ArrayNode list(List<String> values) {
    ArrayNode array = JSON.arrayNode();
    values.forEach(array::add);
    return array;
  }

  private static IllegalArgumentException noRegion() {
    return new IllegalArgumentException("看不出省市");
  }

  private static long count(String text) {
    String digits = text.replaceFirst("\\.0+$", "");
    if (!digits.matches("\\d{1,9}")) {
      throw new IllegalArgumentException("应为不小于 0 的整数");
    }
    return Long.parseLong(digits);
  }

  private static double amount(String text) {
    String digits = text.replaceAll("[,，\\s]|万元?$", "");
    if (!digits.matches("\\d{1,12}(?:\\.\\d+)?")) {
      throw new IllegalArgumentException("应为数值（万元）");
    }
    return Double.parseDouble(digits);
  }

  private static <T> T named(String text, Map<String, T> names, String reason) {
    return names.entrySet().stream()
        .filter(entry -> text.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(reason));
  }

  private static Map<String, PatentKind> kinds() {
    Map<String, PatentKind> kinds = new LinkedHashMap<>();
    kinds.put("实用新型", PatentKind.UTILITY);
    kinds.put("外观", PatentKind.DESIGN);
    kinds.put("授权发明", PatentKind.GRANT);
    kinds.put("发明授权", PatentKind.GRANT);
    kinds.put("发明", PatentKind.APPLICATION);
    kinds.put("application", PatentKind.APPLICATION);
    kinds.put("grant", PatentKind.GRANT);
    kinds.put("utility", PatentKind.UTILITY);
    kinds.put("design", PatentKind.DESIGN);
    return kinds;
  }

  private static Map<String, LegalStatus> states() {
    Map<String, LegalStatus> states = new LinkedHashMap<>();
    states.put("期限届满", LegalStatus.EXPIRED);
    states.put("届满", LegalStatus.EXPIRED);
    states.put("未缴年费", LegalStatus.LAPSED);
    states.put("未缴费", LegalStatus.LAPSED);
    states.put("权利终止", LegalStatus.LAPSED);
    states.put("终止", LegalStatus.LAPSED);
    states.put("全部无效", LegalStatus.INVALID);
    states.put("宣告无效", LegalStatus.INVALID);
    states.put("放弃", LegalStatus.ABANDONED);
    states.put("避重授权", LegalStatus.ABANDONED);
    states.put("驳回", LegalStatus.REFUSED);
    states.put("撤回", LegalStatus.REFUSED);
    states.put("视撤", LegalStatus.REFUSED);
    states.put("失效", LegalStatus.ENDED);
    states.put("无效", LegalStatus.ENDED);
    states.put("审中", LegalStatus.PENDING);
    states.put("实质审查", LegalStatus.PENDING);
    states.put("实审", LegalStatus.PENDING);
    states.put("公开", LegalStatus.PENDING);
    states.put("公布", LegalStatus.PENDING);
    states.put("授权", LegalStatus.IN_FORCE);
    states.put("有效", LegalStatus.IN_FORCE);
    states.put("维持", LegalStatus.IN_FORCE);
    for (LegalStatus status : LegalStatus.values()) {
      states.put(status.code(), status);
    }
    return states;
  }
}
