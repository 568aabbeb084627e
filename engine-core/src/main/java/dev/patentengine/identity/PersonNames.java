package dev.patentengine.identity;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells names of persons from names of organizations, and from the words for an unnamed one. Safe
 * for concurrent use.
 */
public final class PersonNames {

  /** A Han name of two to four characters, or one transcribed from abroad with its dots. */
  private static final Pattern PERSON =
      Pattern.compile("\\p{IsHan}{2,4}|(?:[\\p{IsHan}a-z]{1,12}[·.-]){1,4}[\\p{IsHan}a-z]{1,12}");

  private static final List<String> ORGANIZATION_WORDS =
      List.of("公司", "大学", "学院", "学校", "研究", "医院", "集团", "厂", "局", "站", "所", "中心", "株式会社", "银行");

  private static final List<String> UNNAMED =
      List.of("不公告发明人", "不公开姓名", "不公布姓名", "不公开发明人", "不公告姓名", "佚名");

  private PersonNames() {}

  static boolean looksLikePerson(String key) {
    return PERSON.matcher(key).matches() && ORGANIZATION_WORDS.stream().noneMatch(key::contains);
  }

  /** Whether it says that the inventor does not want to be named (不公告发明人). */
  public static boolean isUnnamed(String key) {
    return key.isEmpty() || UNNAMED.stream().anyMatch(key::contains);
  }
}
