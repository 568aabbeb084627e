package dev.patentengine.match;

import dev.patentengine.model.LegalEvent;
import dev.patentengine.model.LegalStatus;
import dev.patentengine.model.Patent;
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
  ENDED("权利已终止：技术可自由使用，不能再转让或许可"),
  /** Not granted yet. */
  PENDING("尚未授权，权利范围可能变化"),
  /** Pledged (PE01 without PC01): a transfer needs the pledgee's consent. */
  PLEDGED("已质押：转让或许可须经质权人同意"),
  /** An exclusive or sole licence is on record (EE01 without EC01). */
  EXCLUSIVELY_LICENSED("已有独占或排他许可在案：不能再许可他人"),
  /** Preserved by a court (PP01 without PD01): it cannot be disposed of. */
  PRESERVED("处于财产保全中：暂不能处分"),
  /** The data do not tell whether it is in force. */
  STATUS_UNKNOWN("法律状态未知：请先核实是否有效");

  private static final Set<String> EXCLUSIVE = Set.of("独占", "排他", "exclusive", "sole");

  private final String chineseText;

  Caution(String chineseText) {
    this.chineseText = chineseText;
  }

  /** What a Chinese reader is told. */
  public String chineseText() {
    return chineseText;
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
        case "EE01" -> licence(event, cautions);
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

  private static void licence(LegalEvent event, Set<Caution> cautions) {
    String type = event.details().getOrDefault("licenceType", "");
    if (EXCLUSIVE.stream().anyMatch(type::contains)) {
      cautions.add(EXCLUSIVELY_LICENSED);
    }
  }
}
