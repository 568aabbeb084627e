package dev.patentengine.learn;

import dev.patentengine.Progress;
import dev.patentengine.learn.MatchLesson.Found;
import dev.patentengine.match.Candidate.Part;
import dev.patentengine.model.Demand;
import dev.patentengine.nlp.ModelIdentity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What an order of matches is learnt from: the lists that are found for demands. Stateless. */
public final class MatchMaterial {

  private MatchMaterial() {}

  /** What the lists depend on beside the demands, as a {@link FeatureFile} wants to know it. */
  public static String state(ModelIdentity model, long patents) {
    return model.name() + " " + patents + " " + Arrays.toString(Part.values());
  }

  /**
   * The candidates of each demand whose patent is among them.
   *
   * @param finding the candidates with their features, best first
   * @param kept where they are kept as they are gathered
   * @param progress told after every demand
   */
  public static List<Found> gather(
      List<DemandPair> pairs,
      Function<Demand, Map<String, Map<Part, Double>>> finding,
      FeatureFile kept,
      Progress progress) {
    List<Found> lists = new ArrayList<>();
    int done = 0;
    for (DemandPair pair : pairs) {
      Demand demand = Demand.of(pair.id(), pair.demand());
      Map<String, Map<Part, Double>> candidates = kept.of(pair.id(), () -> finding.apply(demand));
      int answer = List.copyOf(candidates.keySet()).indexOf(pair.patent());
      if (answer >= 0) {
        lists.add(new Found(pair.id(), List.copyOf(candidates.values()), answer));
      }
      progress.at(++done, pairs.size());
    }
    return lists;
  }
}
