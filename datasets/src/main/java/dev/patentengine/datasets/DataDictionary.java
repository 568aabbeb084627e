package dev.patentengine.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The data dictionary as a Markdown page in Chinese and English, made from the schemas and the code
 * tables: it cannot say anything else than they do. Stateless, safe for concurrent use.
 */
public final class DataDictionary {

  private DataDictionary() {}

  /** The page. */
  public static String markdown() {
    StringBuilder page = new StringBuilder("# 数据字典 Data dictionary\n\n");
    page.append("由 JSON Schema（2020-12）和代码表生成，请勿手改。");
    page.append("Generated from the JSON Schemas and code tables; do not edit.\n\n");
    page.append("日期一律写作 yyyy-MM-dd，文件为 UTF-8 的 JSON Lines，一行一条记录。");
    page.append("Days are yyyy-MM-dd; files are JSON Lines in UTF-8, one record a line.\n");
    page.append(
        "\n“单位”（`import --type organizations`、`/v1/organizations`）是 `enterprise`、`institution` 或");
    page.append(
        " `service-organization` 之一，由 `type` 区分，企业不写。An organization is one of these three,");
    page.append(" told apart by `type`, which an enterprise does not have.\n");
    for (RecordType type : RecordType.values()) {
      record(page, type);
    }
    page.append("\n# 代码表 Codes\n");
    codes(page, CodeTable.legalEvents());
    events(page);
    codes(page, CodeTable.emergingIndustries());
    codes(page, CodeTable.economySections());
    codes(page, CodeTable.regions());
    codes(page, CodeTable.ipcClasses());
    return page.toString();
  }

  private static void record(StringBuilder page, RecordType type) {
    JsonNode schema = type.schema();
    page.append("\n## ").append(schema.path("title").asText());
    page.append(" `").append(type.code()).append("`\n\n");
    page.append(schema.path("description").asText()).append("\n\n");
    page.append("| 字段 Field | 名称 Name | 类型 Type | 必填 Required | 说明 Description |\n");
    page.append("|---|---|---|---|---|\n");
    properties(page, schema, "");
    conditions(page, schema);
  }

  private static void properties(StringBuilder page, JsonNode schema, String prefix) {
    List<String> required = texts(schema.path("required"));
    for (Map.Entry<String, JsonNode> entry : schema.path("properties").properties()) {
      JsonNode field = entry.getValue();
      String name = prefix + entry.getKey();
      JsonNode item = field.path("items");
      page.append("| `").append(name).append("` | ").append(field.path("title").asText());
      page.append(" | ").append(type(field)).append(" | ");
      page.append(required.contains(entry.getKey()) ? "是 yes" : "").append(" | ");
      page.append(field.path("description").asText().replace("|", "\\|")).append(" |\n");
      properties(page, field, name + ".");
      properties(page, item, name + "[].");
    }
  }

  private static String type(JsonNode field) {
    String type = field.path("type").asText();
    if (!type.equals("array")) {
      return type;
    }
    String item = field.path("items").path("type").asText();
    return "array of " + (item.isEmpty() ? "`legal-event`" : item);
  }

  /** What holds only under a condition, one line each. */
  private static void conditions(StringBuilder page, JsonNode schema) {
    List<String> lines = new ArrayList<>();
    List<String> oneOf = new ArrayList<>();
    schema.path("anyOf").forEach(each -> oneOf.addAll(texts(each.path("required"))));
    if (!oneOf.isEmpty()) {
      lines.add("至少要有其一 At least one of: " + code(oneOf));
    }
    for (JsonNode rule : schema.path("allOf")) {
      List<String> required = texts(rule.path("then").path("required"));
      if (!required.isEmpty()) {
        lines.add(condition(rule.path("if")) + " → 必填 requires " + code(required));
      }
    }
    if (!lines.isEmpty()) {
      page.append("\n条件 Conditions:\n\n");
      lines.forEach(line -> page.append("- ").append(line).append('\n'));
    }
  }

  private static String condition(JsonNode condition) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, JsonNode> entry : condition.path("properties").properties()) {
      String value = entry.getValue().toString().replaceAll("[{}\"]", "");
      parts.add("`" + entry.getKey() + "` " + value);
    }
    return String.join(", ", parts);
  }

  private static String code(List<String> names) {
    return "`" + String.join("`, `", names) + "`";
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  private static void codes(StringBuilder page, CodeTable table) {
    page.append("\n## ").append(table.title()).append("\n\n");
    page.append("来源 Source: ").append(table.source());
    page.append("；版本 Version: ").append(table.version());
    page.append("\n\n| 代码 Code | 名称 Name |\n|---|---|\n");
    table
        .names()
        .forEach((code, name) ->
            page.append("| ").append(code).append(" | ").append(name).append(" |\n"));
  }

  private static void events(StringBuilder page) {
    page.append("\n| 代码 Code | English | 之后的状态 Status after | 字段 Fields (* required) |\n");
    page.append("|---|---|---|---|\n");
    for (LegalEventCatalog.Entry entry : LegalEventCatalog.load().entries()) {
      page.append("| ").append(entry.code()).append(" | ").append(entry.englishName());
      page.append(" | ")
          .append(entry.effect().map(s -> s.code() + " " + s.chineseName()).orElse(""));
      List<String> fields =
          entry.fields().stream().map(f -> f.name() + (f.required() ? "*" : "")).toList();
      page.append(" | ").append(String.join(", ", fields)).append(" |\n");
    }
  }
}
