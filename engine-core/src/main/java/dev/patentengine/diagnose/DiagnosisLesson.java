package dev.patentengine.diagnose;

import dev.patentengine.ShippedData;
import dev.patentengine.model.Demand;
import dev.patentengine.nlp.Embedder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Teaches a diagnosis from labelled demands: the front door of training and evaluation. Immutable,
 * deterministic: the same demands give the same model file.
 */
public final class DiagnosisLesson {

  private final Diagnoser.Parts parts;
  private final DemandReader reader;
  private final DiagnosisTraining training;
  private final Optional<Embedder> embedder;

  private DiagnosisLesson(Diagnoser.Parts parts, DemandReader reader, Optional<Embedder> embedder) {
    this.parts = parts;
    this.reader = reader;
    this.training = new DiagnosisTraining(reader, embedder);
    this.embedder = embedder;
  }

  /** A lesson with the shipped word lists, with or without an embedder's vectors. */
  public static DiagnosisLesson of(
      ShippedData data, Diagnoser.Parts parts, Optional<Embedder> embedder) {
    return new DiagnosisLesson(parts, parts.reader(data), embedder);
  }

  /** The model that these demands teach, as a file. */
  public byte[] learn(List<LabelledDemand> demands) {
    return ModelFile.write(training.train(training.measure(demands)));
  }

  /** A diagnoser with the model of this file; it looks at embeddings if the lesson does. */
  public Diagnoser diagnoser(byte[] file) {
    Diagnoser plain = Diagnoser.of(reader, ModelFile.read(file, "model"), parts);
    return embedder.map(plain::withEmbedder).orElse(plain);
  }

  /**
   * What was said of each demand by a model that had not seen its topic: the demands are cut into
   * five parts, by topic, and each part is judged by what the others teach.
   */
  public List<Diagnosis> crossValidate(List<LabelledDemand> demands) {
    List<DiagnosisTraining.Measured> measured = training.measure(demands);
    Map<Integer, Diagnosis> diagnoses = new TreeMap<>();
    int[] folds = Folds.of(demands);
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      List<DiagnosisTraining.Measured> others = new ArrayList<>();
      for (int i = 0; i < measured.size(); i++) {
        if (folds[i] != fold) {
          others.add(measured.get(i));
        }
      }
      Diagnoser taught = diagnoser(ModelFile.write(training.train(others)));
      for (int i = 0; i < folds.length; i++) {
        if (folds[i] == fold) {
          LabelledDemand each = demands.get(i);
          diagnoses.put(i, taught.diagnose(Demand.of(each.id(), each.text())));
        }
      }
    }
    return List.copyOf(diagnoses.values());
  }

  /**
   * A baseline: how probable it is that each of {@code asked} can be passed on, by a logistic
   * regression over nothing but this measure.
   */
  public static List<Double> acceptanceBy(
      Function<LabelledDemand, double[]> measure,
      List<LabelledDemand> taught,
      List<LabelledDemand> asked) {
    double[][] rows = taught.stream().map(measure).toArray(double[][]::new);
    int[] answers =
        taught.stream().mapToInt(each -> each.verdict() == Verdict.ACCEPT ? 1 : 0).toArray();
    LinearModel model = HeadTrainer.logistic(rows, answers);
    return asked.stream()
        .map(measure)
        .map(values -> LinearModel.probability(model.logit(values)))
        .toList();
  }
}
