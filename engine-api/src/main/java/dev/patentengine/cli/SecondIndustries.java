package dev.patentengine.cli;

import dev.patentengine.ShippedData;
import dev.patentengine.classify.Industry;
import dev.patentengine.classify.SilverText;
import dev.patentengine.cli.IndustryDemands.Labelled;
import dev.patentengine.evaluate.Agreement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How far a second labeller, who saw neither the first labels nor a prediction, agrees on the
 * industries of the demands that are measured on: what a model can hardly surpass. Stateless.
 */
final class SecondIndustries {

  private static final String LABELS = "classify/demands-second.tsv";

  private SecondIndustries() {}

  /**
   * The second labeller in the place of a model, and the agreement of both.
   *
   * @throws IllegalArgumentException if a demand was not labelled a second time
   */
  static Map<String, Double> scores(List<Labelled> demands, ShippedData data) {
    Map<String, String> second = IndustryDemands.pairs(data, LABELS);
    List<String> codes = demands.stream().map(demand -> code(second, demand.id())).toList();
    double labelled = 0;
    double first = 0;
    double right = 0;
    double among = 0;
    for (int i = 0; i < codes.size(); i++) {
      String industry = Industry.parentOf(codes.get(i));
      Set<String> truth = SilverText.industries(demands.get(i).groups());
      boolean in = truth.contains(industry);
      among += groups(second, demands.get(i)).isEmpty() ? 0 : 1;
      labelled += truth.isEmpty() ? 0 : 1;
      first += in ? 1 : 0;
      right += in || truth.isEmpty() && industry.equals(Industry.NONE.code()) ? 1 : 0;
    }
    Map<String, Double> scores = new LinkedHashMap<>();
    scores.put("demands", (double) demands.size());
    scores.put("demands.labelled", labelled);
    scores.put("demands.l1.first", first / labelled);
    scores.put("demands.l1.first.or.none", right / demands.size());
    scores.put("demands.l2.hit@3", among / labelled);
    List<String> groups = demands.stream().map(Labelled::main).toList();
    agreement(scores, "demands.l1", industries(groups), industries(codes));
    agreement(scores, "demands.l2", groups, codes);
    return scores;
  }

  private static String code(Map<String, String> second, String id) {
    String codes = second.get(id);
    if (codes == null) {
      throw new IllegalArgumentException(LABELS + "：没有第二次标注 no second label: " + id);
    }
    return codes.split(";", -1)[0];
  }

  /** The groups that both gave. */
  private static Set<String> groups(Map<String, String> second, Labelled demand) {
    Set<String> both = new TreeSet<>(demand.groups());
    both.retainAll(IndustryDemands.groups(second.getOrDefault(demand.id(), "")));
    return both;
  }

  private static List<String> industries(List<String> codes) {
    return codes.stream().map(Industry::parentOf).toList();
  }

  private static void agreement(
      Map<String, Double> scores, String name, List<String> one, List<String> other) {
    Agreement agreement = Agreement.of(one, other);
    scores.put(name + ".same", agreement.observed());
    scores.put(name + ".kappa", agreement.kappa());
  }
}
