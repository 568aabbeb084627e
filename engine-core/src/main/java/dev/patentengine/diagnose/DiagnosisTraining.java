package dev.patentengine.diagnose;

import dev.patentengine.nlp.Embedder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Learns a {@link DiagnosisModel} from labelled demands. Immutable; deterministic. */
final class DiagnosisTraining {

  /** A stretch of characters in fewer texts is left out. */
  private static final int RAREST_GRAM = 3;

  private final DemandReader reader;
  private final Optional<Embedder> embedder;

  DiagnosisTraining(DemandReader reader, Optional<Embedder> embedder) {
    this.reader = reader;
    this.embedder = embedder;
  }

  /** The readings and embeddings of these texts, to train on parts of them again and again. */
  List<Measured> measure(List<LabelledDemand> demands) {
    List<Measured> measured = new ArrayList<>();
    for (LabelledDemand demand : demands) {
      Reading reading = reader.read(demand.text());
      measured.add(
          new Measured(demand, reading, embedder.map(e -> vector(e, reading.demand().text()))));
    }
    return measured;
  }

  static double[] vector(Embedder embedder, String text) {
    float[] values = embedder.embed(text).toArray();
    return IntStream.range(0, values.length).mapToDouble(i -> values[i]).toArray();
  }

  /** A labelled demand, read. */
  record Measured(LabelledDemand label, Reading reading, Optional<double[]> embedding) {}

  DiagnosisModel train(List<Measured> texts) {
    List<String> names = List.copyOf(Features.of(texts.getFirst().reading()).keySet());
    double[][] rows = texts.stream().map(each -> row(names, each)).toArray(double[][]::new);
    Scale scale = Scale.of(rows);
    Ngrams ngrams =
        Ngrams.of(texts.stream().map(t -> t.reading().demand().text()).toList(), RAREST_GRAM);
    int[] folds = Folds.of(texts.stream().map(Measured::label).toList());
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      Measured text = texts.get(i);
      examples.add(
          new Example(
              scale.apply(rows[i]),
              ngrams.find(text.reading().demand().text()),
              text.embedding(),
              folds[i]));
    }
    Map<String, Head> heads = heads(texts, examples, ngrams.grams().size());
    return new DiagnosisModel(names, scale, ngrams, heads, embedder.map(Embedder::identity));
  }

  private static double[] row(List<String> names, Measured text) {
    Map<String, Double> features = Features.of(text.reading());
    return names.stream().mapToDouble(features::get).toArray();
  }

  private static Map<String, Head> heads(List<Measured> texts, List<Example> examples, int width) {
    List<LabelledDemand> labels = texts.stream().map(Measured::label).toList();
    Map<String, Predicate<LabelledDemand>> questions = new LinkedHashMap<>();
    questions.put(DiagnosisModel.ACCEPT, label -> label.verdict() == Verdict.ACCEPT);
    questions.put(DiagnosisModel.ELSEWHERE, label -> label.kind() != DemandKind.TECHNICAL);
    for (FacetKind facet : FacetKind.values()) {
      questions.put(DiagnosisModel.FACET + facet.code(), label -> label.has(facet));
    }
    Map<String, Head> heads = new LinkedHashMap<>();
    questions.entrySet().parallelStream()
        .map(question ->
            Map.entry(
                question.getKey(),
                head(
                    new Part(labels, examples),
                    question.getValue(),
                    width,
                    aim(question.getKey()))))
        .toList()
        .forEach(head -> heads.put(head.getKey(), head.getValue()));
    heads.put(
        DiagnosisModel.REJECT,
        head(
            among(labels, examples, label -> label.verdict() != Verdict.ACCEPT),
            label -> label.verdict() == Verdict.REJECT,
            width,
            HeadTrainer.Aim.PROBABILITY));
    Part rejected = among(labels, examples, label -> label.verdict() == Verdict.REJECT);
    for (DemandKind kind : DemandKind.values()) {
      heads.put(
          DiagnosisModel.KIND + kind.code(),
          head(rejected, label -> label.kind() == kind, width, HeadTrainer.Aim.COMPARISON));
    }
    return heads;
  }

  /** Some of the demands. */
  private record Part(List<LabelledDemand> labels, List<Example> examples) {}

  private static Part among(
      List<LabelledDemand> labels, List<Example> examples, Predicate<LabelledDemand> which) {
    List<LabelledDemand> some = new ArrayList<>();
    List<Example> theirs = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      if (which.test(labels.get(i))) {
        some.add(labels.get(i));
        theirs.add(examples.get(i));
      }
    }
    return new Part(some, theirs);
  }

  private static HeadTrainer.Aim aim(String question) {
    return question.startsWith(DiagnosisModel.FACET)
        ? HeadTrainer.Aim.BALANCE
        : HeadTrainer.Aim.PROBABILITY;
  }

  private static Head head(
      Part part, Predicate<LabelledDemand> question, int width, HeadTrainer.Aim aim) {
    boolean[] answers = new boolean[part.labels().size()];
    for (int i = 0; i < answers.length; i++) {
      answers[i] = question.test(part.labels().get(i));
    }
    return new HeadTrainer(part.examples(), answers, width, aim).train();
  }
}
