package dev.patentengine.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The fields of one JSON object, read with faults that name them. An absent field, {@code null} and
 * an empty string all count as not given. For one thread.
 */
public final class JsonFields {

  private final JsonNode json;
  private final Consumer<JsonFieldException> doubts;
  private final TreeSet<String> read = new TreeSet<>();

  private JsonFields(JsonNode json, Consumer<JsonFieldException> doubts) {
    this.json = json;
    this.doubts = doubts;
  }

  /**
   * The fields of {@code json}.
   *
   * @throws JsonFieldException if it is not an object
   */
  public static JsonFields of(JsonNode json) {
    return of(json, JsonFields::refuse);
  }

  /**
   * The fields of {@code json}, read leniently: an optional value that cannot be read is left out
   * and told to {@code doubts}, which may throw it to refuse the object after all.
   *
   * @throws JsonFieldException if it is not an object
   */
  public static JsonFields of(JsonNode json, Consumer<JsonFieldException> doubts) {
    if (!json.isObject()) {
      throw new JsonFieldException("$", json.toString(), "应为一个 JSON 对象");
    }
    return new JsonFields(json, doubts);
  }

  private static void refuse(JsonFieldException fault) {
    throw fault;
  }

  private JsonNode node(String field) {
    read.add(field);
    return json.path(field);
  }

  /** The text of a field, stripped, if given. */
  public Optional<String> text(String field) {
    JsonNode node = node(field);
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    if (!node.isTextual()) {
      throw new JsonFieldException(field, node.toString(), "应为文本");
    }
    return Optional.of(node.textValue().strip()).filter(text -> !text.isEmpty());
  }

  /** The text of a field that must be given. */
  public String required(String field) {
    return text(field).orElseThrow(() -> new JsonFieldException(field, "", "缺少必填字段"));
  }

  /** The date (yyyy-MM-dd) of a field, if given. */
  public Optional<LocalDate> date(String field) {
    return parsed(field, JsonFields::date0);
  }

  private static LocalDate date0(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("日期应写作 yyyy-MM-dd", e);
    }
  }

  static Region region(String code) {
    if (code.length() != 6 || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("应为六位行政区划代码（GB/T 2260）");
    }
    return new Region(code);
  }

  LocalDate requiredDate(String field) {
    return date(field).orElseThrow(() -> new JsonFieldException(field, "", "缺少必填字段"));
  }

  /** The number of a field, if given. */
  public OptionalDouble number(String field) {
    JsonNode node = node(field);
    if (node.isMissingNode() || node.isNull()) {
      return OptionalDouble.empty();
    }
    if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
      throw new JsonFieldException(field, node.toString(), "应为数值");
    }
    return OptionalDouble.of(node.doubleValue());
  }

  /** The count (a whole number from 0) of a field, if given. */
  public OptionalInt count(String field) {
    OptionalDouble number = number(field);
    if (number.isEmpty()) {
      return OptionalInt.empty();
    }
    double value = number.getAsDouble();
    if (value < 0 || value > Integer.MAX_VALUE || value != Math.rint(value)) {
      doubts.accept(new JsonFieldException(field, node(field).toString(), "应为不小于 0 的整数"));
      return OptionalInt.empty();
    }
    return OptionalInt.of((int) value);
  }

  /** The texts of a list field; a single text counts as a list of one. Blank ones are left out. */
  public List<String> texts(String field) {
    JsonNode node = node(field);
    if (node.isTextual()) {
      return text(field).stream().toList();
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode item : list(field, node)) {
      if (!item.isTextual()) {
        throw new JsonFieldException(field + "[" + texts.size() + "]", item.toString(), "应为文本");
      }
      if (!item.textValue().isBlank()) {
        texts.add(item.textValue().strip());
      }
    }
    return texts;
  }

  /**
   * What {@code reader} makes of each object of a list field. An object that it refuses is left
   * out, of another an optional value that cannot be read.
   */
  public <T> List<T> objects(String field, Function<JsonFields, T> reader) {
    List<T> values = new ArrayList<>();
    int position = 0;
    for (JsonNode item : list(field, node(field))) {
      String path = field + "[" + position++ + "]";
      List<JsonFieldException> faults = new ArrayList<>();
      try {
        values.add(reader.apply(of(item, faults::add)));
      } catch (JsonFieldException e) {
        faults.add(e);
      }
      faults.forEach(fault -> doubts.accept(fault.under(path)));
    }
    return values;
  }

  private static Iterable<JsonNode> list(String field, JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return List.of();
    }
    if (!node.isArray()) {
      throw new JsonFieldException(field, node.toString(), "应为列表");
    }
    return node;
  }

  /** What {@code parser} makes of a field's text, if given. */
  public <T> Optional<T> parsed(String field, Function<String, T> parser) {
    return text(field).flatMap(text -> tried(field, text, parser));
  }

  /** What {@code parser} makes of each text of a list field. */
  public <T> List<T> parsedAll(String field, Function<String, T> parser) {
    List<T> values = new ArrayList<>();
    int position = 0;
    for (String text : texts(field)) {
      tried(field + "[" + position++ + "]", text, parser).ifPresent(values::add);
    }
    return values;
  }

  private <T> Optional<T> tried(String field, String value, Function<String, T> parser) {
    try {
      return Optional.of(checked(field, value, parser));
    } catch (JsonFieldException e) {
      doubts.accept(e);
      return Optional.empty();
    }
  }

  <T> T checked(String field, String value, Function<String, T> parser) {
    try {
      return parser.apply(value);
    } catch (JsonFieldException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new JsonFieldException(field, value, String.valueOf(e.getMessage()));
    }
  }

  /** The plain fields that nothing has read so far, as text, in order of name. */
  Map<String, String> others() {
    Map<String, String> others = new TreeMap<>();
    for (Map.Entry<String, JsonNode> entry : json.properties()) {
      JsonNode value = entry.getValue();
      if (read.contains(entry.getKey()) || value.isNull()) {
        continue;
      }
      if (value.isValueNode()) {
        others.put(entry.getKey(), value.asText());
      } else {
        doubts.accept(new JsonFieldException(entry.getKey(), value.toString(), "应为文本或数值"));
      }
    }
    return Collections.unmodifiableMap(others);
  }

  /** Writes a text field unless it is empty. */
  static void put(ObjectNode json, String field, String text) {
    if (!text.isEmpty()) {
      json.put(field, text);
    }
  }

  /** Writes a list field unless it is empty. */
  static void put(ObjectNode json, String field, Collection<String> texts) {
    if (!texts.isEmpty()) {
      texts.forEach(json.putArray(field)::add);
    }
  }
}
