package dev.patentengine.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.Set;

/** Says in words what a JSON Schema keyword found wrong. */
final class SchemaFaults {

  /** Without these a record cannot be addressed or read. */
  private static final Set<String> KEYS = Set.of("id", "code");

  private SchemaFaults() {}

  static Fault of(Error error) {
    String keyword = error.getKeyword() == null ? "false" : error.getKeyword();
    String property = error.getProperty() == null ? "" : error.getProperty();
    String path = path(error.getInstanceLocation().toString(), keyword, property);
    JsonNode node = error.getInstanceNode();
    boolean whole = node == null || node.isContainerNode();
    boolean grave =
        keyword.equals("type")
            || keyword.equals("anyOf")
            || (keyword.equals("required") && KEYS.contains(property));
    return new Fault(
        path, whole ? "" : node.asText(), keyword, reason(keyword), advice(keyword, error), grave);
  }

  /** {@code /events/2/date} as {@code events[2].date}. */
  private static String path(String pointer, String keyword, String property) {
    boolean named = keyword.equals("required") || keyword.equals("additionalProperties");
    String full = named && !property.isEmpty() ? pointer + "/" + property : pointer;
    String path =
        full.replaceFirst("^\\$?/", "").replaceAll("/(\\d+)(?=/|$)", "[$1]").replace('/', '.');
    return path.isEmpty() ? "$" : path;
  }

  private static String reason(String keyword) {
    return switch (keyword) {
      case "required" -> "缺少必填字段";
      case "type" -> "类型不对";
      case "pattern" -> "写法不符合规定";
      case "enum", "const" -> "不在允许的取值之内";
      case "minLength" -> "太短";
      case "maxLength" -> "太长";
      case "minItems" -> "项数太少";
      case "maxItems" -> "项数太多";
      case "uniqueItems" -> "有重复的项";
      case "minimum", "maximum" -> "超出允许的范围";
      case "additionalProperties" -> "标准中没有这个字段";
      case "anyOf" -> "几个字段中至少要有一个";
      case "false" -> "此字段不适用于这一类型";
      default -> "不符合标准";
    };
  }

  private static String advice(String keyword, Error error) {
    JsonNode schema = error.getSchemaNode();
    String bound = schema == null || schema.isObject() ? "" : schema.toString();
    return switch (keyword) {
      case "required" -> "补上该字段，含义见数据字典";
      case "type" -> "应为 " + bound.replace("\"", "");
      case "pattern" -> "应符合 " + bound;
      case "enum", "const" -> "可用：" + bound.replace("\"", "");
      case "minLength", "minItems", "minimum" -> "至少 " + bound;
      case "maxLength", "maxItems", "maximum" -> "至多 " + bound;
      case "uniqueItems" -> "删去重复的项";
      case "additionalProperties" -> "删去该字段，或改为数据字典中的名称";
      case "anyOf" -> "见数据字典该记录的说明";
      case "false" -> "删去该字段，或改正类型";
      default -> String.valueOf(error.getMessage());
    };
  }
}
