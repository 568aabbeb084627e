package dev.patentengine.classify;

import dev.patentengine.model.Patent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the reference table says of one patent.
 *
 * @param byCode the rows whose symbols the patent has, under their group and its industry
 */
record TableMatches(Map<String, List<RuleMatch>> byCode) {

  private static final int SHOWN = 3;

  TableMatches {
    byCode = Map.copyOf(byCode);
  }

  static TableMatches of(RuleTable rules, Patent patent) {
    Map<String, List<RuleMatch>> byCode = new TreeMap<>();
    for (RuleMatch match : rules.match(patent.ipc(), patent.text())) {
      String group = match.rule().code();
      byCode.computeIfAbsent(group, code -> new ArrayList<>()).add(match);
      byCode.computeIfAbsent(Industry.parentOf(group), code -> new ArrayList<>()).add(match);
    }
    return new TableMatches(byCode);
  }

  /** How far a row holds for this group or industry. */
  Fusion.Table said(String code) {
    List<RuleMatch> found = byCode.getOrDefault(code, List.of());
    if (found.isEmpty()) {
      return Fusion.Table.SILENT;
    }
    return found.stream().anyMatch(RuleMatch::complete)
        ? Fusion.Table.COMPLETE
        : Fusion.Table.SYMBOL;
  }

  /** What speaks for this group or industry, the strongest first. */
  List<String> evidence(String code) {
    return byCode.getOrDefault(code, List.of()).stream()
        .sorted(Comparator.comparing(RuleMatch::complete).reversed())
        .limit(SHOWN)
        .map(RuleMatch::evidence)
        .toList();
  }
}
