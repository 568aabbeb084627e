package dev.patentengine.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * In which sections of economic activities (GB/T 4754) the firms of a group are found. Immutable.
 */
final class SectionTable {

  /** How much less likely a group is where the firm's section is none of its. */
  private static final double ELSEWHERE = 0.35;

  /** How much likelier a group is where the firm names its industry; and the group itself. */
  private static final double OWN_INDUSTRY = 2;

  private static final double OWN_GROUP = 4;

  private final Map<String, String> sections;

  private SectionTable(Map<String, String> sections) {
    this.sections = sections;
  }

  /** Reads lines of group TAB letters. */
  static SectionTable of(List<String> lines) {
    Map<String, String> sections = new TreeMap<>();
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      sections.put(fields[0], fields[1]);
    }
    return new SectionTable(sections);
  }

  /** The shares of the answers when the hints are taken as prior odds; they sum to 1 again. */
  float[] weighed(List<String> answers, float[] shares, Hints hints) {
    float[] weighed = shares.clone();
    double sum = 0;
    for (int i = 0; i < weighed.length; i++) {
      weighed[i] *= (float) factor(answers.get(i), hints);
      sum += weighed[i];
    }
    for (int i = 0; i < weighed.length; i++) {
      weighed[i] /= (float) sum;
    }
    return weighed;
  }

  private double factor(String code, Hints hints) {
    String at = sections.getOrDefault(code, "");
    List<Double> factors = new ArrayList<>();
    hints
        .section()
        .filter(letter -> !at.isEmpty() && !at.contains(letter))
        .ifPresent(letter -> factors.add(ELSEWHERE));
    if (hints.industries().contains(code)) {
      factors.add(OWN_GROUP);
    } else if (hints.industries().contains(Industry.parentOf(code))) {
      factors.add(OWN_INDUSTRY);
    }
    return factors.stream().reduce(1.0, (a, b) -> a * b);
  }
}
