package dev.patentengine.diagnose;

import dev.patentengine.ShippedData;
import dev.patentengine.model.Demand;
import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.KeywordExtractor;
import dev.patentengine.nlp.QuantityExtractor;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.Simplifier;
import dev.patentengine.nlp.TermRarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Diagnoses demands: which to pass on, which to send back with questions, which to turn down, and
 * why. Immutable, safe for concurrent use; deterministic.
 *
 * <pre>{@code
 * Diagnosis diagnosis = diagnoser.diagnose(Demand.of("花生摘果机摘不净，一亩地落地里三四十斤，想少落点"));
 * diagnosis.verdict();   // ACCEPT
 * diagnosis.findings();  // what would help: indicators, conditions of use …
 * }</pre>
 */
public final class Diagnoser {

  /** Where the shipped model stands. */
  public static final String MODEL = "diagnosis/model.json.gz";

  private static final int REASONS = 6;

  /** What a demand that is passed on should state besides; the rest is asked in the skeleton. */
  private static final List<FacetKind> ASKED =
      List.of(
          FacetKind.PROBLEM,
          FacetKind.PRESENT_STATE,
          FacetKind.INDICATORS,
          FacetKind.SCENE,
          FacetKind.CONSTRAINTS,
          FacetKind.SPECIFICITY);

  private final DemandReader reader;
  private final DiagnosisModel model;
  private final Structurer structurer;
  private final Optional<Embedder> embedder;
  private final KnownDemands known;

  private Diagnoser(
      DemandReader reader,
      DiagnosisModel model,
      Structurer structurer,
      Optional<Embedder> embedder,
      KnownDemands known) {
    this.reader = reader;
    this.model = model;
    this.structurer = structurer;
    this.embedder = embedder;
    this.known = known;
  }

  /**
   * What a diagnoser needs of the language.
   *
   * @param segmenter cuts words
   * @param rarity how rare words are among patents
   * @param quantities reads figures
   * @param keywords weighs terms
   * @param simplifier simplifies traditional characters
   */
  public record Parts(
      Segmenter segmenter,
      TermRarity rarity,
      QuantityExtractor quantities,
      KeywordExtractor keywords,
      Simplifier simplifier) {

    DemandReader reader(ShippedData data) {
      return new DemandReader(Lexicon.shipped(data), segmenter, rarity, quantities, simplifier);
    }
  }

  /**
   * The diagnoser with the shipped word lists and model.
   *
   * @throws DiagnoseException if they are not there or cannot be read
   */
  public static Diagnoser open(ShippedData data, Parts parts) {
    byte[] file =
        data.bytes(MODEL)
            .orElseThrow(() -> new DiagnoseException("缺少诊断模型 no shipped data " + MODEL));
    return of(parts.reader(data), ModelFile.read(file, MODEL), parts);
  }

  static Diagnoser of(DemandReader reader, DiagnosisModel model, Parts parts) {
    return new Diagnoser(
        reader,
        model,
        new Structurer(parts.keywords(), parts.segmenter()),
        Optional.empty(),
        KnownDemands.none());
  }

  /**
   * The same, looking at the text's embedding as well.
   *
   * @throws DiagnoseException if the model was not trained on this embedder's vectors
   */
  public Diagnoser withEmbedder(Embedder value) {
    if (!model.embedder().equals(Optional.of(value.identity()))) {
      throw new DiagnoseException(
          "诊断模型未用该向量模型训练 the diagnosis model knows no vectors of " + value.identity().name());
    }
    return new Diagnoser(reader, model, structurer, Optional.of(value), known);
  }

  /** The same, looking at embeddings too if the model was trained on this embedder's vectors. */
  public Diagnoser withKnownEmbedder(Embedder value) {
    return model.embedder().equals(Optional.of(value.identity())) ? withEmbedder(value) : this;
  }

  /** Whether it looks at the text's embedding as well as at its words. */
  public boolean embeds() {
    return embedder.isPresent();
  }

  /** The same, telling which demands repeat one of these. */
  public Diagnoser withKnown(KnownDemands value) {
    return new Diagnoser(reader, model, structurer, embedder, value);
  }

  /** The same for demands that come in together, which may repeat one another. */
  public DemandBatch batch() {
    return new DemandBatch(this);
  }

  /** The diagnosis of a demand. */
  public Diagnosis diagnose(Demand demand) {
    String text = demand.fullText();
    Reading reading = reader.read(text);
    Optional<double[]> meaning =
        embedder.map(each -> DiagnosisTraining.vector(each, reading.demand().text()));
    DiagnosisModel.Answers answers = model.answer(reading, meaning);
    Judge.Decision decision = Judge.decide(reading, answers);
    List<Facet> facets = facets(reading, answers, decision);
    Optional<String> repeated = known.repeated(demand.id(), text);
    StructuredDemand structured = structurer.structure(demand, reading);
    return new Diagnosis(
        demand.id(),
        text,
        repeated.isPresent() && decision.verdict() == Verdict.ACCEPT
            ? Verdict.REVISE
            : decision.verdict(),
        decision.score(),
        decision.probability(),
        decision.kind(),
        facets,
        findings(reading, decision, facets, repeated),
        reasons(reading, decision, meaning),
        structured,
        decision.verdict() == Verdict.REJECT
            ? ""
            : Skeleton.of(demand, structured, reading, facets),
        repeated);
  }

  private static List<Facet> facets(
      Reading reading, DiagnosisModel.Answers answers, Judge.Decision decision) {
    List<Facet> facets = new ArrayList<>();
    for (FacetKind kind : FacetKind.values()) {
      double score = decision.certain().isPresent() ? 0 : answers.facet(kind);
      facets.add(new Facet(kind, score, evidence(reading, kind)));
    }
    return facets;
  }

  private static List<dev.patentengine.nlp.Span> evidence(Reading reading, FacetKind kind) {
    if (kind != FacetKind.INDICATORS) {
      return Faults.spans(reading, kind.lists());
    }
    return reading.quantities().stream()
        .map(each -> reading.demand().origin(each.span().start(), each.span().end()))
        .toList();
  }

  private static List<Finding> findings(
      Reading reading, Judge.Decision decision, List<Facet> facets, Optional<String> repeated) {
    List<Finding> findings = new ArrayList<>(Faults.of(reading, decision, facets));
    repeated.ifPresent(id -> findings.add(Fault.repeating(id)));
    if (decision.verdict() != Verdict.REJECT) {
      for (FacetKind kind : ASKED) {
        if (!Facet.among(facets, kind).stated()) {
          Severity severity =
              kind == FacetKind.PROBLEM && decision.verdict() == Verdict.REVISE
                  ? Severity.SERIOUS
                  : Severity.HINT;
          findings.add(new Finding("missing-" + kind.code(), severity, List.of(), kind.question()));
        }
      }
    }
    findings.sort(Comparator.comparing(Finding::severity));
    return findings;
  }

  private List<Reason> reasons(
      Reading reading, Judge.Decision decision, Optional<double[]> meaning) {
    if (decision.certain().isPresent()) {
      return List.of();
    }
    Map<String, Double> parts = model.contributions(DiagnosisModel.ACCEPT, reading, meaning);
    return parts.entrySet().stream()
        .map(part -> new Reason(part.getKey(), part.getValue()))
        .sorted(
            Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.contribution()))
                .thenComparing(Reason::feature))
        .limit(REASONS)
        .toList();
  }
}
