package dev.patentengine.classify;

import dev.patentengine.model.Patent;
import java.util.Set;

/**
 * A patent with the groups that a person gave it; none is "no emerging industry". Immutable.
 *
 * @param patent the patent
 * @param groups codes of groups
 */
public record LabelledPatent(Patent patent, Set<String> groups) {

  public LabelledPatent {
    groups = Set.copyOf(groups);
  }
}
