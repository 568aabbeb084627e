package dev.patentengine.api.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import java.util.Optional;

/** Says for a caller what a schema found wrong; never shows what stands in a contact. */
final class SchemaFault {

  private SchemaFault() {}

  static FieldFault of(Error error) {
    String keyword = Optional.ofNullable(error.getKeyword()).orElse("false");
    String property = Optional.ofNullable(error.getProperty()).orElse("");
    String field = path(error.getInstanceLocation().toString(), keyword, property);
    Optional<JsonNode> node = Optional.ofNullable(error.getInstanceNode());
    String value =
        node.filter(JsonNode::isValueNode)
            .filter(shown -> !field.startsWith("contact"))
            .map(JsonNode::asText)
            .orElse("");
    return new FieldFault(field, value, reason(keyword, bound(error)));
  }

  private static String bound(Error error) {
    return Optional.ofNullable(error.getSchemaNode())
        .filter(schema -> !schema.isObject())
        .map(schema -> schema.toString().replace("\"", ""))
        .orElse("");
  }

  /** {@code /demands/2/text} as {@code demands[2].text}. */
  private static String path(String pointer, String keyword, String property) {
    boolean named = keyword.equals("required") || keyword.equals("additionalProperties");
    String full = named && !property.isEmpty() ? pointer + "/" + property : pointer;
    String path =
        full.replaceFirst("^\\$?/", "").replaceAll("/(\\d+)(?=/|$)", "[$1]").replace('/', '.');
    return path.isEmpty() ? "$" : path;
  }

  private static String reason(String keyword, String bound) {
    return switch (keyword) {
      case "required" -> "缺少必填字段";
      case "type" -> "类型应为 " + bound;
      case "pattern" -> "写法应符合 " + bound;
      case "enum", "const" -> "应为其中之一：" + bound;
      case "minLength" -> "太短，至少 " + bound + " 字";
      case "maxLength" -> "太长，至多 " + bound + " 字";
      case "minItems" -> "太少，至少 " + bound + " 项";
      case "maxItems" -> "太多，至多 " + bound + " 项";
      case "uniqueItems" -> "有重复的项";
      case "minimum" -> "至少为 " + bound;
      case "maximum" -> "至多为 " + bound;
      case "additionalProperties", "unevaluatedProperties" -> "没有这个字段";
      case "anyOf", "oneOf" -> "几种写法都不符合";
      default -> "不符合规定";
    };
  }
}
