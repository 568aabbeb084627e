package dev.patentengine.api.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A parameter of a path, a query or a header: text of some form, or a whole number. Immutable.
 *
 * @param place {@code path}, {@code query} or {@code header}
 * @param name its name
 * @param description what it says
 * @param example one that is right
 * @param required whether it has to be given
 * @param range from and to of a whole number
 * @param form what text has to match
 */
public record Parameter(
    String place,
    String name,
    String description,
    String example,
    boolean required,
    Optional<Range> range,
    Optional<Pattern> form) {

  /** From and to, both included. */
  public record Range(long from, long to) {}

  /** A whole number in the query. */
  public static Parameter number(
      String name, String description, long from, long to, long example) {
    return new Parameter(
        "query",
        name,
        description,
        Long.toString(example),
        false,
        Optional.of(new Range(from, to)),
        Optional.empty());
  }

  /** A text in the query. */
  public static Parameter text(String name, String description, String form, String example) {
    return new Parameter(
        "query",
        name,
        description,
        example,
        false,
        Optional.empty(),
        Optional.of(Pattern.compile(form)));
  }

  /** A part of the path. */
  public static Parameter path(String name, String description, String form, String example) {
    return new Parameter(
        "path",
        name,
        description,
        example,
        true,
        Optional.empty(),
        Optional.of(Pattern.compile(form)));
  }

  /** A header. */
  public static Parameter header(String name, String description, String form, String example) {
    return new Parameter(
        "header",
        name,
        description,
        example,
        false,
        Optional.empty(),
        Optional.of(Pattern.compile(form)));
  }

  /** The same, which has to be given. */
  public Parameter needed() {
    return new Parameter(place, name, description, example, true, range, form);
  }

  /**
   * Refuses a value that is not of this form.
   *
   * @throws ProblemException naming the parameter
   */
  public void check(String value) {
    range.ifPresent(bounds -> {
      if (!value.matches("-?\\d{1,18}")
          || Long.parseLong(value) < bounds.from()
          || Long.parseLong(value) > bounds.to()) {
        throw fault(value, "应为 " + bounds.from() + " 至 " + bounds.to() + " 的整数");
      }
    });
    if (place.equals("path") && !keepable(value)) {
      throw fault(value, "首尾不能有空白，也不能有增补平面的字符");
    }
    form.ifPresent(pattern -> {
      if (!pattern.matcher(value).matches()) {
        throw fault(value, "写法不符合 " + pattern.pattern());
      }
    });
  }

  /** Whether stores take it as an id. */
  private static boolean keepable(String value) {
    return value.equals(value.strip())
        && value.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
  }

  /** Whether it is the one of this name there. */
  public boolean is(String where, String called) {
    return place.equals(where) && name.equals(called);
  }

  /** The fault of leaving it out. */
  public ProblemException missing() {
    return fault("", "缺少此参数");
  }

  private ProblemException fault(String value, String reason) {
    return Problem.field(ProblemKind.INVALID, name, value, reason).exception();
  }

  /** The parameter as OpenAPI describes it. */
  public ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", name).put("in", place).put("description", description);
    json.put("required", required);
    ObjectNode schema = json.putObject("schema");
    range.ifPresent(bounds ->
        schema.put("type", "integer").put("minimum", bounds.from()).put("maximum", bounds.to()));
    form.ifPresent(
        pattern -> schema.put("type", "string").put("pattern", "^(?:" + pattern.pattern() + ")$"));
    if (range.isPresent()) {
      return json.put("example", Long.parseLong(example));
    }
    return json.put("example", example);
  }
}
