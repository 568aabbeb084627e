package dev.patentengine.datasets;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Splits a cell of several values. Semicolons, bars and line breaks always separate. Commas and 、
 * also stand inside foreign names (Smith, John) and organizations (Co., Ltd.), so they separate
 * only in a cell that has none of the others and whose parts all look whole by themselves.
 */
final class MultiValue {

  private static final Pattern SURE = Pattern.compile("[;；|｜\\r\\n]+");
  private static final Pattern UNSURE = Pattern.compile("[、,，]");

  /** A name in Han characters, also one transcribed from abroad (罗伊·沙夫维). */
  private static final Pattern HAN_NAME =
      Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}+(?:[·•.]\\p{IsHan}+)+");

  /** How Chinese organizations end; 、 between two such is a list. */
  private static final Pattern HAN_ORGANIZATION =
      Pattern.compile(
          "\\p{IsHan}[\\p{IsHan}\\w（）()·]*(?:公司|大学|学院|学校|研究所|研究院|研究中心|医院|集团|工厂|厂|中心|企业|"
              + "合作社|商行|局|站|室|所|院)(?:[（(][\\p{IsHan}]+[)）])?");

  private MultiValue() {}

  static List<String> persons(String cell) {
    return split(cell, part -> HAN_NAME.matcher(part).matches());
  }

  static List<String> organizations(String cell) {
    List<String> organizations = split(cell, part -> HAN_ORGANIZATION.matcher(part).matches());
    return organizations.size() == 1 ? persons(cell) : organizations;
  }

  /** Symbols, numbers, keywords: commas always separate. */
  static List<String> codes(String cell) {
    return split(cell, part -> true);
  }

  private static List<String> split(String cell, Predicate<String> whole) {
    List<String> sure = parts(SURE, cell);
    if (sure.size() != 1 || SURE.matcher(cell).find()) {
      return sure;
    }
    List<String> unsure = parts(UNSURE, cell);
    boolean list = unsure.size() > 1 && unsure.stream().allMatch(whole);
    return list ? unsure : sure;
  }

  private static List<String> parts(Pattern separator, String cell) {
    return separator
        .splitAsStream(cell)
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }

  /** IPC symbols: an edition behind a symbol and spaces within it do not matter. */
  static List<String> symbols(String cell) {
    String plain = Normalizer.normalize(cell, Normalizer.Form.NFKC);
    return Arrays.stream(plain.split("[;|、,\\r\\n]+"))
        .flatMap(part -> Stream.of(part.split("(?<=[/0-9)])\\s+(?=[A-H]\\d\\d[A-Z])")))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }
}
