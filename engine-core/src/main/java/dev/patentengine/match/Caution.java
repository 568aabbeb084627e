package dev.patentengine.match;

import dev.patentengine.model.LegalEvent;
import dev.patentengine.model.LegalStatus;
import dev.patentengine.model.Patent;
import dev.patentengine.model.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Something to know before a patent is proposed to a firm: it is shown with every match, so that
 * none is recommended silently that cannot be transferred or licensed freely.
 */
public enum Caution {
  /** Nothing of the right is left: free to use, but nothing to transfer. */
  ENDED("权利已终止：技术可自由使用，不能再转让或许可", 1.0, true),
  /** Not granted yet. */
  PENDING("尚未授权，权利范围可能变化", 0.25, false),
  /** Pledged (PE01 without PC01): a transfer needs the pledgee's consent. */
  PLEDGED("已质押：转让或许可须经质权人同意", 0.5, false),
  /** An exclusive or sole licence is on record (EE01 without EC01). */
  EXCLUSIVELY_LICENSED("已有独占或排他许可在案：不能再许可他人", 1.5, true),
  /** Preserved by a court (PP01 without PD01): it cannot be disposed of. */
  PRESERVED("处于财产保全中：暂不能处分", 1.5, true),
  /** The data do not tell whether it is in force. */
  STATUS_UNKNOWN("法律状态未知：请先核实是否有效", 0, false),
  /** Counted from its filing, its term is over; the register does not say so. */
  TERM_OVER("按申请日推算保护期已满：请先核实是否仍有效", 0, false);

  private final String chineseText;
  private final double deduction;
  private final boolean obstacle;

  Caution(String chineseText, double deduction, boolean obstacle) {
    this.chineseText = chineseText;
    this.deduction = deduction;
    this.obstacle = obstacle;
  }

  /**
   * What it takes off the log-odds of a match under {@link LegalPolicy#LOWER}: by judgement, so
   * that of two patents that answer equally well the one that can be had comes first, and one that
   * answers far better still does not vanish.
   */
  public double deduction() {
    return deduction;
  }

  /** Whether the patent can be neither transferred nor licensed as long as this holds. */
  public boolean obstacle() {
    return obstacle;
  }

  /** What a Chinese reader is told. */
  public String chineseText() {
    return chineseText;
  }

  /** The cautions about a patent on this day: by its status, register entries and term. */
  public static List<Caution> of(Patent patent, LocalDate today) {
    List<Caution> cautions = new ArrayList<>(of(patent));
    boolean over = Term.end(patent).filter(end -> !end.isAfter(today)).isPresent();
    if (over && !patent.status().ended()) {
      cautions.add(TERM_OVER);
    }
    return List.copyOf(cautions);
  }

  /** The cautions about a patent, by its status and register entries. */
  public static List<Caution> of(Patent patent) {
    Set<Caution> cautions = EnumSet.noneOf(Caution.class);
    for (LegalEvent event : patent.events()) {
      switch (event.code()) {
        case "PE01" -> cautions.add(PLEDGED);
        case "PC01" -> cautions.remove(PLEDGED);
        case "PP01" -> cautions.add(PRESERVED);
        case "PD01" -> cautions.remove(PRESERVED);
        case "EE01" -> {
          if (Licences.exclusive(event)) {
            cautions.add(EXCLUSIVELY_LICENSED);
          }
        }
        case "EC01" -> cautions.remove(EXCLUSIVELY_LICENSED);
        default -> {}
      }
    }
    LegalStatus status = patent.status();
    if (status.ended()) {
      return List.of(ENDED);
    }
    if (status == LegalStatus.PENDING) {
      cautions.add(PENDING);
    }
    if (status == LegalStatus.UNKNOWN) {
      cautions.add(STATUS_UNKNOWN);
    }
    return Collections.unmodifiableList(new ArrayList<>(cautions));
  }
}
