package dev.patentengine.cli;

import dev.patentengine.diagnose.FacetKind;
import dev.patentengine.diagnose.LabelledDemand;
import dev.patentengine.evaluate.Agreement;
import dev.patentengine.evaluate.BinaryScore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How far two people agree on the same demands, field by field: the share labelled the same,
 * Cohen's kappa, and of a facet the F1 of the one measured by the other, which a model can hardly
 * surpass. Stateless.
 */
final class LabelAgreement {

  private LabelAgreement() {}

  /** Measure to value, over the demands that both labelled. */
  static Map<String, Double> of(List<LabelledDemand> first, List<LabelledDemand> second) {
    Map<String, LabelledDemand> others = new LinkedHashMap<>();
    second.forEach(each -> others.put(each.id(), each));
    List<LabelledDemand> ours =
        first.stream().filter(each -> others.containsKey(each.id())).toList();
    List<LabelledDemand> theirs =
        ours.stream().map(each -> others.getOrDefault(each.id(), each)).toList();
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("demands", (double) ours.size());
    if (ours.isEmpty()) {
      return values;
    }
    put(values, "verdict", ours, theirs, each -> each.verdict().code());
    put(values, "kind", ours, theirs, each -> each.kind().code());
    for (FacetKind facet : FacetKind.values()) {
      Function<LabelledDemand, String> marked = each -> Boolean.toString(each.has(facet));
      put(values, facet.code(), ours, theirs, marked);
      values.put(
          facet.code() + ".f1",
          BinaryScore.of(
                  "true", ours.stream().map(marked).toList(), theirs.stream().map(marked).toList())
              .f1());
    }
    return values;
  }

  private static void put(
      Map<String, Double> values,
      String name,
      List<LabelledDemand> ours,
      List<LabelledDemand> theirs,
      Function<LabelledDemand, String> label) {
    Agreement agreement =
        Agreement.of(ours.stream().map(label).toList(), theirs.stream().map(label).toList());
    values.put(name + ".same", agreement.observed());
    values.put(name + ".kappa", agreement.kappa());
  }
}
