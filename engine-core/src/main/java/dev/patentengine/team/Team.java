package dev.patentengine.team;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * People who could solve a demand together. Immutable.
 *
 * @param rank 1 for the best
 * @param score in [0, 1], higher is better
 * @param parts what the score is made of, weighed; they add up to it
 * @param composed whether it was put together from people who have not all worked together
 * @param members the lead first, then by score
 * @param covers the aspects of the demand that it covers
 * @param open those that it does not
 */
public record Team(
    int rank,
    double score,
    Map<TeamPart, Double> parts,
    boolean composed,
    List<Member> members,
    List<String> covers,
    List<String> open) {

  public Team {
    EnumMap<TeamPart, Double> copy = new EnumMap<>(TeamPart.class);
    copy.putAll(parts);
    parts = Collections.unmodifiableMap(copy);
    members = List.copyOf(members);
    covers = List.copyOf(covers);
    open = List.copyOf(open);
  }

  /** What someone does in a team. */
  public enum Role {
    LEAD("负责人"),
    MEMBER("成员");

    private final String chineseName;

    Role(String chineseName) {
      this.chineseName = chineseName;
    }

    /** What a Chinese reader calls it. */
    public String chineseName() {
      return chineseName;
    }
  }

  /**
   * Someone in a team.
   *
   * @param expert who, with score, parts and evidence
   * @param role what for
   * @param covers the aspects that this one covers
   * @param worksTogether how many works he or she has in common with others of the team
   */
  public record Member(ScoredExpert expert, Role role, List<String> covers, int worksTogether) {

    public Member {
      covers = List.copyOf(covers);
    }
  }
}
