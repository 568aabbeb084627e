package dev.patentengine.match;

import dev.patentengine.nlp.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Picks results that cover different routes, one after the other: the next is the one with the
 * highest score after what its likeness to those before it takes off (maximal marginal relevance,
 * Carbonell and Goldstein, SIGIR 1998, on log-odds). Scores never rise along the result.
 */
final class Diversity {

  /** Patents whose vectors are no nearer than this go different ways. */
  static final double ALIKE = 0.75;

  /** What the same text once more takes off the log-odds. */
  static final double MOST = 1.5;

  private Diversity() {}

  /** The first {@code top} of {@code matters}, which are sorted best first. */
  static List<Matter> first(List<Matter> matters, int top) {
    List<Matter> rest = new ArrayList<>(matters);
    List<Matter> chosen = new ArrayList<>();
    while (chosen.size() < top && !rest.isEmpty()) {
      Matter best = lowered(rest.getFirst(), chosen);
      int place = 0;
      for (int i = 1; i < rest.size(); i++) {
        if (rest.get(i).candidate().score() <= best.candidate().score()) {
          break;
        }
        Matter other = lowered(rest.get(i), chosen);
        if (other.candidate().score() > best.candidate().score()) {
          best = other;
          place = i;
        }
      }
      rest.remove(place);
      chosen.add(best);
    }
    return chosen;
  }

  private static Matter lowered(Matter matter, List<Matter> chosen) {
    double likeness = 0;
    for (Matter before : chosen) {
      likeness = Math.max(likeness, likeness(matter, before));
    }
    return matter.with(matter.candidate().plus(Candidate.Part.DIVERSITY, -MOST * likeness));
  }

  /** From 0 for another route to 1 for the same text. */
  private static double likeness(Matter one, Matter other) {
    Optional<Embedding> a = one.entry().meaning();
    Optional<Embedding> b = other.entry().meaning();
    return a.flatMap(mine -> b.map(mine::cosine))
        .map(cosine -> Math.max(0, (cosine - ALIKE) / (1 - ALIKE)))
        .orElse(0.0);
  }
}
