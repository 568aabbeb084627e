package dev.patentengine;

import dev.patentengine.classify.Classification;
import dev.patentengine.classify.IndustryClassifier;
import dev.patentengine.diagnose.Diagnoser;
import dev.patentengine.diagnose.Diagnosis;
import dev.patentengine.diagnose.Label;
import dev.patentengine.diagnose.Verdict;
import dev.patentengine.model.Demand;
import java.util.List;

/** Diagnoses a demand and says in which industries and IPC classes its solutions lie. */
final class LabelledDiagnosis {

  private LabelledDiagnosis() {}

  /** The diagnosis; a demand that is rejected has no labels. */
  static Diagnosis of(Demand demand, Diagnoser diagnoser, IndustryClassifier classifier) {
    Diagnosis diagnosis = diagnoser.diagnose(demand);
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
