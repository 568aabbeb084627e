package dev.patentengine;

import dev.patentengine.classify.Classification;
import dev.patentengine.classify.IndustryClassifier;
import dev.patentengine.diagnose.Diagnosis;
import dev.patentengine.diagnose.Label;
import dev.patentengine.diagnose.Verdict;
import dev.patentengine.model.Demand;
import java.util.List;

/**
 * Says of a diagnosed demand in which industries and IPC classes its solutions lie. Immutable, safe
 * for concurrent use.
 *
 * @param classifier who knows the industries of texts
 */
public record DiagnosisLabels(IndustryClassifier classifier) {

  /** The diagnosis with the labels of its demand; one that rejects the demand has none. */
  public Diagnosis label(Demand demand, Diagnosis diagnosis) {
    if (diagnosis.verdict() == Verdict.REJECT) {
      return diagnosis;
    }
    Classification labels = classifier.classify(demand);
    return diagnosis.withLabels(industries(labels), ipc(labels));
  }

  private static List<Label> industries(Classification labels) {
    return labels.labels(Classification.SURE).stream()
        .map(label -> new Label(label.code(), label.industry().name(), label.confidence()))
        .toList();
  }

  private static List<Label> ipc(Classification labels) {
    return labels.ipc().stream()
        .map(guess -> new Label(guess.subclass(), "", guess.confidence()))
        .toList();
  }
}
