package dev.patentengine.diagnose;

import dev.patentengine.nlp.ModelIdentity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was learnt from labelled demands: a head for each question, over common inputs. Immutable,
 * safe for concurrent use.
 *
 * @param features the names of the features, in the order of the weights
 * @param scale how the features are scaled
 * @param ngrams the stretches of characters that it knows
 * @param heads question to its model
 * @param embedder whose vectors it was trained on, empty if on none
 */
record DiagnosisModel(
    List<String> features,
    Scale scale,
    Ngrams ngrams,
    Map<String, Head> heads,
    Optional<ModelIdentity> embedder) {

  /** Whether the demand can be passed on as it is. */
  static final String ACCEPT = "accept";

  /** Whether one that cannot is no technology demand at all. */
  static final String REJECT = "reject";

  /** Whether it is about something else than technology, or about nothing. */
  static final String ELSEWHERE = "elsewhere";

  static final String FACET = "facet-";
  static final String KIND = "kind-";

  DiagnosisModel {
    features = List.copyOf(features);
    heads = Map.copyOf(heads);
  }

  /** The answers to all questions about one text. */
  Answers answer(Reading reading, Optional<double[]> embedding) {
    double[] scaled = scaled(reading);
    int[] present = ngrams.find(reading.demand().text());
    Map<String, Double> answers = new TreeMap<>();
    heads.forEach((name, head) ->
        answers.put(name, LinearModel.probability(head.logit(scaled, present, embedding))));
    return new Answers(answers);
  }

  /** What each feature adds to the logit of a question. */
  Map<String, Double> contributions(
      String question, Reading reading, Optional<double[]> embedding) {
    double[] parts =
        head(question)
            .contributions(scaled(reading), ngrams.find(reading.demand().text()), embedding);
    Map<String, Double> byName = new TreeMap<>();
    for (int i = 0; i < features.size(); i++) {
      byName.put(features.get(i), parts[i]);
    }
    byName.put("characters", parts[features.size()]);
    if (parts.length > features.size() + 1) {
      byName.put("meaning", parts[features.size() + 1]);
    }
    return byName;
  }

  private double[] scaled(Reading reading) {
    Map<String, Double> measured = Features.of(reading);
    double[] values =
        features.stream().mapToDouble(name -> measured.getOrDefault(name, 0.0)).toArray();
    return scale.apply(values);
  }

  private Head head(String question) {
    Head head = heads.get(question);
    if (head == null) {
      throw new DiagnoseException("诊断模型缺少 the diagnosis model has no " + question);
    }
    return head;
  }

  /** Question to probability. */
  record Answers(Map<String, Double> probabilities) {

    double accept() {
      return probabilities.getOrDefault(ACCEPT, 0.5);
    }

    double reject() {
      return probabilities.getOrDefault(REJECT, 0.5);
    }

    double elsewhere() {
      return probabilities.getOrDefault(ELSEWHERE, 0.5);
    }

    double facet(FacetKind facet) {
      return probabilities.getOrDefault(FACET + facet.code(), 0.0);
    }

    double kind(DemandKind kind) {
      return probabilities.getOrDefault(KIND + kind.code(), 0.0);
    }

    /** The most probable kind; of equals the first. */
    DemandKind kind() {
      DemandKind best = DemandKind.TECHNICAL;
      for (DemandKind kind : DemandKind.values()) {
        best = kind(kind) > kind(best) ? kind : best;
      }
      return best;
    }
  }
}
