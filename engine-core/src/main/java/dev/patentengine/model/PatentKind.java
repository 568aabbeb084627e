package dev.patentengine.model;

import java.util.Locale;
import java.util.Optional;

/** What kind of right a document is about. */
public enum PatentKind {
  /** Published application for an invention (A), 发明公布. */
  APPLICATION("发明公布"),
  /** Granted invention (B; before 2010 also C), 发明授权. */
  GRANT("发明授权"),
  /** Utility model (U; before 2010 also Y), 实用新型. */
  UTILITY("实用新型"),
  /** Design (S; before 2010 also D), 外观设计. */
  DESIGN("外观设计");

  private final String chineseName;

  PatentKind(String chineseName) {
    this.chineseName = chineseName;
  }

  /** What a Chinese reader calls it. */
  public String chineseName() {
    return chineseName;
  }

  /** The lower-case name that the data standard uses: {@code grant}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with this {@link #code()}, if there is one. */
  public static Optional<PatentKind> ofCode(String code) {
    for (PatentKind kind : values()) {
      if (kind.code().equals(code)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The kind that a Chinese publication number's kind code stands for, if it says. */
  public static Optional<PatentKind> of(PublicationNumber number) {
    if (!number.country().equals("CN") || number.kindCode().isEmpty()) {
      return Optional.empty();
    }
    return switch (number.kindCode().charAt(0)) {
      case 'A' -> Optional.of(APPLICATION);
      case 'B', 'C' -> Optional.of(GRANT);
      case 'U', 'Y' -> Optional.of(UTILITY);
      case 'S', 'D' -> Optional.of(DESIGN);
      default -> Optional.empty();
    };
  }
}
