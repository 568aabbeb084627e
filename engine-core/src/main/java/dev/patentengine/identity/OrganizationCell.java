package dev.patentengine.identity;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a cell that holds several organizations. Semicolons, bars and line breaks outside brackets
 * always separate; 、 and commas only where every part looks whole by itself (中山大学、华南理工大学), not
 * inside one name (抗菌技术,生物技术研究与发展股份有限公司).
 */
final class OrganizationCell {

  private static final String SURE = ";；|｜\r\n\t";
  private static final String UNSURE = "、,，";
  private static final List<String> ENDINGS =
      List.of(
          "公司", "大学", "学院", "学校", "研究所", "研究院", "中心", "医院", "集团", "厂", "企业", "合作社", "商行", "局", "站",
          "所", "院", "株式会社");
  private static final int SHORTEST = 4;

  private OrganizationCell() {}

  static List<String> split(String cell) {
    List<String> names = new ArrayList<>();
    for (String part : at(SURE, cell)) {
      List<String> parts = at(UNSURE, part);
      if (parts.size() > 1 && parts.stream().allMatch(OrganizationCell::isWhole)) {
        names.addAll(parts);
      } else {
        names.add(part.strip());
      }
    }
    return names;
  }

  private static boolean isWhole(String name) {
    String bare = name.replaceFirst("[(（][^()（）]*[)）]$", "");
    return bare.length() >= SHORTEST
        && ENDINGS.stream().anyMatch(bare::endsWith)
        && !LegalForm.isNothingElse(bare);
  }

  private static List<String> at(String separators, String text) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '（') {
        depth++;
      } else if (c == ')' || c == '）') {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0 && separators.indexOf(c) >= 0) {
        add(parts, text.substring(from, i));
        from = i + 1;
      }
    }
    add(parts, text.substring(from));
    return parts;
  }

  private static void add(List<String> parts, String part) {
    if (!part.isBlank()) {
      parts.add(part.strip());
    }
  }
}
