package dev.patentengine.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.api.Answers;
import dev.patentengine.diagnose.DemandKind;
import dev.patentengine.diagnose.Diagnosis;
import dev.patentengine.diagnose.FacetKind;
import dev.patentengine.diagnose.LabelledDemand;
import dev.patentengine.diagnose.Verdict;
import dev.patentengine.evaluate.BinaryScore;
import dev.patentengine.evaluate.Calibration;
import dev.patentengine.evaluate.Forecast;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How well demands were diagnosed. “Refused” means: not accepted. Immutable.
 *
 * @param values metric to value, in order
 */
record DiagnosisScores(Map<String, Double> values) {

  private static final int BINS = 10;

  /** The facets' F1 are told from this number of cases on. */
  private static final int ENOUGH = 30;

  static DiagnosisScores of(List<LabelledDemand> gold, List<Diagnosis> said) {
    Map<String, Double> values =
        new LinkedHashMap<>(
            refusal(gold, said.stream().map(Diagnosis::probability).toList(), verdicts(said)));
    double right = 0;
    double kinds = 0;
    double others = 0;
    double rightOthers = 0;
    for (int i = 0; i < gold.size(); i++) {
      right += gold.get(i).verdict() == said.get(i).verdict() ? 1 : 0;
      boolean sameKind = gold.get(i).kind() == said.get(i).kind();
      kinds += sameKind ? 1 : 0;
      if (gold.get(i).kind() != DemandKind.TECHNICAL) {
        others++;
        rightOthers += sameKind ? 1 : 0;
      }
    }
    values.put("verdict.accuracy", right / gold.size());
    values.put("kind.accuracy", kinds / gold.size());
    values.put("kind.accuracy.nontechnical", others == 0 ? 0 : rightOthers / others);
    BinaryScore rejected =
        BinaryScore.of(
            Verdict.REJECT.code(),
            gold.stream().map(each -> each.verdict().code()).toList(),
            said.stream().map(each -> each.verdict().code()).toList());
    values.put("reject3.precision", rejected.precision());
    values.put("reject3.recall", rejected.recall());
    facets(values, gold, said);
    return new DiagnosisScores(values);
  }

  private static List<Boolean> verdicts(List<Diagnosis> said) {
    return said.stream().map(each -> each.verdict() == Verdict.ACCEPT).toList();
  }

  /** The scores of nothing but accepting and refusing. */
  static DiagnosisScores ofAcceptance(List<LabelledDemand> gold, List<Double> probabilities) {
    return new DiagnosisScores(
        refusal(gold, probabilities, probabilities.stream().map(p -> p >= 0.5).toList()));
  }

  private static Map<String, Double> refusal(
      List<LabelledDemand> gold, List<Double> probabilities, List<Boolean> accepted) {
    List<String> truth = new ArrayList<>();
    List<String> decided = new ArrayList<>();
    List<Forecast> forecasts = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      boolean good = gold.get(i).verdict() == Verdict.ACCEPT;
      truth.add(good ? "accept" : "refuse");
      decided.add(accepted.get(i) ? "accept" : "refuse");
      forecasts.add(new Forecast(probabilities.get(i), good));
    }
    BinaryScore score = BinaryScore.of("refuse", truth, decided);
    Map<String, Double> values = new LinkedHashMap<>();
    values.put("refuse.precision", score.precision());
    values.put("refuse.recall", score.recall());
    values.put("refuse.f1", score.f1());
    values.put("auc", Calibration.auc(forecasts));
    values.put("ece", Calibration.of(forecasts, BINS).expectedError());
    values.put("brier", Calibration.brier(forecasts));
    return values;
  }

  private static void facets(
      Map<String, Double> values, List<LabelledDemand> gold, List<Diagnosis> said) {
    for (FacetKind kind : FacetKind.values()) {
      long cases = gold.stream().filter(each -> each.has(kind)).count();
      if (cases >= ENOUGH) {
        BinaryScore score =
            BinaryScore.of(
                "yes",
                gold.stream().map(each -> each.has(kind) ? "yes" : "no").toList(),
                said.stream().map(each -> each.facet(kind).stated() ? "yes" : "no").toList());
        values.put("facet." + kind.code() + ".f1", score.f1());
      }
    }
  }

  ObjectNode json(String system) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("system", system);
    values.forEach((name, value) -> json.put(name, Answers.rounded(value)));
    return json;
  }

  void print(PrintWriter out, String head) {
    out.println(head);
    values.forEach((name, value) -> out.printf(Locale.ROOT, "  %-30s %.4f%n", name, value));
  }
}
