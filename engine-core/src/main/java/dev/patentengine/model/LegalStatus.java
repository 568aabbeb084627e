package dev.patentengine.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a patent is in force, as far as its register entries tell. */
public enum LegalStatus {
  /** Published, not yet decided, 审中. */
  PENDING("审中"),
  /** In force, 有效. */
  IN_FORCE("有效"),
  /** Ended because fees were not paid (CF01), 未缴年费终止. */
  LAPSED("未缴年费终止"),
  /** Ended at the end of its term (CX01), 期限届满. */
  EXPIRED("期限届满"),
  /** Declared wholly invalid (IW01), 全部无效. */
  INVALID("宣告无效"),
  /** Given up by its owner (AV01), 放弃. */
  ABANDONED("放弃"),
  /** The application was withdrawn or refused (WD01, RJ01 …), 撤回或驳回. */
  REFUSED("撤回或驳回"),
  /** Ended, the source does not say how, 失效. */
  ENDED("失效"),
  /** The data do not say, 未知. */
  UNKNOWN("未知");

  private final String chineseName;

  LegalStatus(String chineseName) {
    this.chineseName = chineseName;
  }

  /** What a Chinese reader calls it. */
  public String chineseName() {
    return chineseName;
  }

  /** The name that the data standard uses: {@code in-force}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The status with this {@link #code()}, if there is one. */
  public static Optional<LegalStatus> ofCode(String code) {
    for (LegalStatus status : values()) {
      if (status.code().equals(code)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }

  /** Whether nothing of the right is left. */
  public boolean ended() {
    return switch (this) {
      case LAPSED, EXPIRED, INVALID, ABANDONED, REFUSED, ENDED -> true;
      case PENDING, IN_FORCE, UNKNOWN -> false;
    };
  }

  /**
   * The status after these events. Without events nothing is known: a published grant may have
   * lapsed since.
   *
   * @param events in order of date
   */
  public static LegalStatus after(List<LegalEvent> events) {
    LegalStatus status = UNKNOWN;
    for (LegalEvent event : events) {
      status = status.after(event);
    }
    return status;
  }

  private LegalStatus after(LegalEvent event) {
    return switch (event.code()) {
      case "PB01", "SE01" -> PENDING;
      case "GR01", "RR01" -> IN_FORCE;
      case "CF01" -> LAPSED;
      case "CX01" -> EXPIRED;
      case "IW01" -> INVALID;
      case "AV01" -> ABANDONED;
      case "WD01", "RJ01", "WW01" -> REFUSED;
      default -> this;
    };
  }
}
