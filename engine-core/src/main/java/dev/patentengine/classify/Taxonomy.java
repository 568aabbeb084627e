package dev.patentengine.classify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The industries and groups by code, in the official order. Immutable. */
public final class Taxonomy {

  private final Map<String, Industry> byCode;

  private Taxonomy(Map<String, Industry> byCode) {
    this.byCode = byCode;
  }

  /**
   * The classification written as lines of code TAB name.
   *
   * @throws IllegalArgumentException if a line is not, or a group stands before its industry
   */
  public static Taxonomy of(List<String> lines) {
    Map<String, Industry> byCode = new LinkedHashMap<>();
    for (String line : lines) {
      String[] fields = line.split("\t", -1);
      if (fields.length != 2) {
        throw new IllegalArgumentException("not code TAB name: " + line);
      }
      Industry industry = new Industry(fields[0], fields[1]);
      if (!industry.topLevel() && !byCode.containsKey(Industry.parentOf(industry.code()))) {
        throw new IllegalArgumentException("a group before its industry: " + line);
      }
      byCode.put(industry.code(), industry);
    }
    return new Taxonomy(byCode);
  }

  /** The nine industries. */
  public List<Industry> industries() {
    return byCode.values().stream().filter(Industry::topLevel).toList();
  }

  /** The forty groups. */
  public List<Industry> groups() {
    return byCode.values().stream().filter(industry -> !industry.topLevel()).toList();
  }

  /** The codes of all groups and then {@code none}: what a text model chooses among. */
  public List<String> answers() {
    List<String> answers = new ArrayList<>(groups().stream().map(Industry::code).toList());
    answers.add(Industry.NONE.code());
    return answers;
  }

  /** The industry or group of this code. */
  public Optional<Industry> find(String code) {
    return code.equals(Industry.NONE.code())
        ? Optional.of(Industry.NONE)
        : Optional.ofNullable(byCode.get(code));
  }

  /**
   * The industry or group of this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Industry get(String code) {
    return find(code)
        .orElseThrow(() -> new IllegalArgumentException("no industry has the code " + code));
  }
}
