package dev.patentengine.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words that say of what legal form a firm is. Two forms are two firms until a person says. */
final class LegalForm {

  /** Longest first. */
  private static final List<String> SUFFIXES =
      Stream.of(
              "集团股份有限公司",
              "集团有限责任公司",
              "集团有限公司",
              "集团总公司",
              "集团公司",
              "集团",
              "股份有限公司",
              "有限责任公司",
              "有限责任合伙企业",
              "有限合伙企业",
              "(有限合伙)",
              "(普通合伙)",
              "(特殊普通合伙)",
              "股份公司",
              "有限公司",
              "有限合伙",
              "总公司",
              "两合公司",
              "公司",
              "株式会社",
              "总厂",
              "厂")
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  /** Japanese and Korean firms also put it first. */
  private static final String IN_FRONT = "株式会社";

  private LegalForm() {}

  /** The form at the end of a folded name, if it says one. */
  static Optional<String> of(String key) {
    return key.startsWith(IN_FRONT)
        ? Optional.of(IN_FRONT)
        : SUFFIXES.stream().filter(key::endsWith).findFirst();
  }

  /** The name without it. */
  static String strip(String key) {
    if (key.startsWith(IN_FRONT)) {
      return key.substring(IN_FRONT.length());
    }
    return of(key).map(form -> key.substring(0, key.length() - form.length())).orElse(key);
  }

  static boolean isNothingElse(String name) {
    return strip(name).isEmpty();
  }
}
