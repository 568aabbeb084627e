package dev.patentengine.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a user typed into a search box: free words, and fields that narrow the search.
 *
 * <p>{@code 电池隔膜 申请人:"山东理工大学" ipc:H01M,H01G 申请日:2018..2020 -状态:失效} looks for 电池隔膜 among what this
 * applicant filed in these years in one of the two classes and that has not ended. Fields are
 * 申请人/applicant, 发明人/inventor, ipc, 省市/region, 类型/kind, 状态/status, 产业/industry, 申请日/filed,
 * 公开日/published and 引证/cites (a number). All must pass; of values separated by commas one is
 * enough; a minus before a field turns it round. Quotes keep a value with spaces or commas
 * together, and quoted words are never a field. Immutable.
 *
 * @param text the free words, separated by spaces
 * @param filter what the fields say; {@link Filter#ALL} without fields
 */
public record SearchSyntax(String text, Filter filter) {

  /** A field name as one types it: letters or Chinese characters, then a colon. */
  private static final Pattern FIELD =
      Pattern.compile("(-?)([A-Za-z]{2,12}|\\p{IsHan}{2,6})[:：](?!//)(.*)", Pattern.DOTALL);

  private static final String OPENING = "\"“";
  private static final String CLOSING = "\"”";

  /**
   * Reads what was typed.
   *
   * @throws IllegalArgumentException if a field is unknown or a value cannot be; the message is for
   *     the user and names the part
   */
  public static SearchSyntax parse(String typed) {
    List<String> words = new ArrayList<>();
    List<Filter> filters = new ArrayList<>();
    for (String part : split(typed, " \t\r\n\u3000", true)) {
      Matcher field = FIELD.matcher(part);
      if (field.matches()) {
        Filter filter = filter(field.group(2), field.group(3), part);
        filters.add(field.group(1).isEmpty() ? filter : new Filter.Not(filter));
      } else {
        words.add(unquoted(part));
      }
    }
    return new SearchSyntax(String.join(" ", words).strip(), joined(filters));
  }

  /**
   * The filter of what was typed where only fields make sense.
   *
   * @throws IllegalArgumentException if a part is no field, too
   */
  public static Filter filterOnly(String typed) {
    SearchSyntax parsed = parse(typed);
    if (!parsed.text().isEmpty()) {
      throw new IllegalArgumentException(
          "“" + parsed.text() + "”不是“字段:值”的写法。可用字段：" + SearchField.names());
    }
    return parsed.filter();
  }

  private static Filter joined(List<Filter> filters) {
    if (filters.isEmpty()) {
      return Filter.ALL;
    }
    return filters.size() == 1 ? filters.getFirst() : new Filter.And(filters);
  }

  private static Filter filter(String name, String values, String part) {
    Optional<SearchField> field = SearchField.named(name);
    if (field.isEmpty()) {
      throw new IllegalArgumentException(
          "不认识的检索字段“"
              + name
              + "”（在“"
              + part
              + "”中）。可用字段："
              + SearchField.names()
              + "；若要检索这几个字本身，请加引号。");
    }
    List<Filter> anyOf = new ArrayList<>();
    for (String value : split(values, ",，", false)) {
      String bare = unquoted(value).strip();
      if (!bare.isEmpty()) {
        anyOf.add(field.get().filter(bare));
      }
    }
    if (anyOf.isEmpty()) {
      throw new IllegalArgumentException("检索字段“" + part + "”缺少值。");
    }
    return anyOf.size() == 1 ? anyOf.getFirst() : new Filter.Or(anyOf);
  }

  /** The parts between separators that do not stand in quotes; quotes stay. */
  private static List<String> split(String text, String separators, boolean checked) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    int quote = -1;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (quote >= 0) {
        quote = CLOSING.indexOf(unit) >= 0 ? -1 : quote;
      } else if (OPENING.indexOf(unit) >= 0) {
        quote = i;
      } else if (separators.indexOf(unit) >= 0) {
        parts.add(text.substring(start, i));
        start = i + 1;
      }
    }
    if (quote >= 0 && checked) {
      throw new IllegalArgumentException("引号没有成对：“" + text.substring(quote + 1) + "”之前的引号未关闭。");
    }
    parts.add(text.substring(start));
    parts.removeIf(String::isEmpty);
    return parts;
  }

  private static String unquoted(String part) {
    return part.replaceAll("[" + OPENING + CLOSING + "]", "");
  }
}
