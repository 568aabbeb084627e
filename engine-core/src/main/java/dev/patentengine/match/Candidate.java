package dev.patentengine.match;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * A patent in a ranking. Immutable.
 *
 * @param id the patent's id
 * @param score the higher the better; its range is the ranker's
 * @param parts what the score is made of; the parts' values add up to it
 */
public record Candidate(String id, double score, Map<Part, Double> parts) {

  /** Best first; equal scores in order of id. */
  public static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::id);

  /** What still tells two scores apart when they are printed. */
  private static final double JUST = 1e-6;

  public Candidate {
    parts = Collections.unmodifiableMap(new TreeMap<>(parts));
  }

  /** A candidate whose score is the sum of these parts. */
  static Candidate of(String id, Map<Part, Double> parts) {
    return new Candidate(id, parts.values().stream().mapToDouble(Double::doubleValue).sum(), parts);
  }

  /** The same, its score no higher than just below {@code limit}; the part of the place says so. */
  Candidate below(double limit) {
    return score < limit ? this : plus(Part.PLACE, limit - JUST - score);
  }

  /** The same with this added to its score. */
  Candidate plus(Part part, double value) {
    if (value == 0) {
      return this;
    }
    Map<Part, Double> more = new TreeMap<>(parts);
    more.merge(part, value, Double::sum);
    return new Candidate(id, score + value, more);
  }

  /** What can make up a score. */
  public enum Part {
    /** Shared words, 文字. */
    WORDS("文字"),
    /** Nearness of meaning, 语义. */
    MEANING("语义"),
    /** Shared pairs of characters, 字面. */
    CHARACTERS("字面"),
    /** Words of the patent that speak for words of the demand that it lacks, 换词. */
    BRIDGE("换词"),
    /** What counts before anything is looked at, 基数. */
    BASE("基数"),
    /** What being found behind those that were looked at closely takes off, 靠后. */
    PLACE("靠后"),
    /** What stands in the way of having the patent, 权利状态. */
    LEGAL("权利状态"),
    /** Figures met and missed, 指标. */
    INDICATORS("指标"),
    /** What is preferred beside the matter, 偏好. */
    PREFERENCES("偏好"),
    /** Likeness to what is shown before it, 重复. */
    DIVERSITY("与前重复");

    private final String chineseName;

    Part(String chineseName) {
      this.chineseName = chineseName;
    }

    /** What a Chinese reader calls it. */
    public String chineseName() {
      return chineseName;
    }
  }
}
