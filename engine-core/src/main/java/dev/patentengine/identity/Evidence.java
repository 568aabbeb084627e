package dev.patentengine.identity;

import java.util.List;

/**
 * A reason to hold mentions for one person; it joins all of its mentions. It is never deleted: an
 * operator's split divides it into sides, and each side stays joined. Immutable.
 *
 * @param kind what it is
 * @param value the organization, the co-inventors …
 * @param mentions what it joins, at least two, in order
 */
public record Evidence(EvidenceKind kind, String value, List<MentionId> mentions) {

  public Evidence {
    if (mentions.size() < 2) {
      throw new IllegalArgumentException("evidence joins at least two mentions, not " + mentions);
    }
    mentions = List.copyOf(mentions);
  }
}
