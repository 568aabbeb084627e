package dev.patentengine.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** How a plan writes small things. */
final class Words {

  private Words() {}

  static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  static String score(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  static String list(List<String> texts) {
    return texts.isEmpty() ? "未载明" : String.join("；", texts);
  }

  static String orUnknown(String text) {
    return text.isBlank() ? "未载明" : text;
  }

  /** The way of cooperation that a demand's form names, as a Chinese reader says it. */
  static String cooperation(String code) {
    return switch (code) {
      case "joint-development" -> "联合开发";
      case "commission" -> "委托开发";
      case "licence" -> "许可";
      case "transfer" -> "转让";
      case "equity" -> "作价入股";
      case "consulting" -> "技术咨询";
      default -> code;
    };
  }
}
