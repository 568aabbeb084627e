package dev.patentengine.classify;

import dev.patentengine.ShippedData;
import dev.patentengine.model.Demand;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.Embedding;
import java.util.Optional;
import java.util.Set;

/**
 * Gives texts and patents their strategic emerging industries: by their words, by their sentence
 * vectors where there are any, and a patent by the reference table too. Immutable, safe for
 * concurrent use.
 */
public final class IndustryClassifier {

  /** The model that counts unless another is put in its place. */
  public static final String MODEL = "models/industry.bin";

  private static final String SECTIONS = "codes/sei-sections.tsv";

  private final Taxonomy taxonomy;
  private final RuleTable rules;
  private final SectionTable sections;
  private final TextModel model;
  private final Labelling labelling;
  private final Optional<Embedder> embedder;

  private IndustryClassifier(
      Taxonomy taxonomy,
      RuleTable rules,
      SectionTable sections,
      TextModel model,
      Optional<Embedder> embedder) {
    this.taxonomy = taxonomy;
    this.rules = rules;
    this.sections = sections;
    this.model = model;
    this.labelling = new Labelling(taxonomy, model);
    this.embedder = embedder;
  }

  /**
   * The classifier of these data.
   *
   * @throws ClassifyException if they have no model, or one that cannot be used
   */
  public static IndustryClassifier open(ShippedData data) {
    byte[] file =
        data.bytes(MODEL)
            .orElseThrow(() -> new ClassifyException("缺少产业分类模型 the data have no model " + MODEL));
    return of(data, TextModelFile.read(file, MODEL));
  }

  /** The classifier of these data with a model that is not stored yet. */
  static IndustryClassifier of(ShippedData data, TextModel model) {
    TaxonomyFiles files = TaxonomyFiles.of(data);
    return new IndustryClassifier(
        files.taxonomy(),
        files.rules(),
        SectionTable.of(TaxonomyFiles.lines(data, SECTIONS)),
        model,
        Optional.empty());
  }

  /**
   * The same, reading texts by their meaning too if the model was trained on this embedder's
   * vectors. The embedder stays the caller's to close.
   */
  public IndustryClassifier withKnownEmbedder(Embedder value) {
    boolean known =
        model.meaning().map(Meaning::embedder).equals(Optional.of(value.identity().digest()));
    return known
        ? new IndustryClassifier(taxonomy, rules, sections, model, Optional.of(value))
        : this;
  }

  /** Whether texts are read by their meaning too. */
  public boolean embeds() {
    return embedder.isPresent();
  }

  /** The industries and groups. */
  public Taxonomy taxonomy() {
    return taxonomy;
  }

  /** What the model was trained on and how. */
  public String identity() {
    return model.identity();
  }

  /** The industries of a demand. */
  public Classification classify(Demand demand) {
    return classify(demand.fullText());
  }

  /** The industries of a demand of which nothing else is known. */
  public Classification classify(String text) {
    return classify(text, Hints.NONE);
  }

  /** The industries of a demand of a firm of which something is known. */
  public Classification classify(String text, Hints hints) {
    Reading reading = model.read(text, Register.DEMAND, vector(text));
    float[] shares = sections.weighed(model.groups().classes(), reading.shares(), hints);
    return labelling.byText(reading, shares);
  }

  /** The industries of a title or an abstract without symbols. */
  public Classification classifyPatent(String text) {
    return classifyPatent(text, vector(text));
  }

  private Classification classifyPatent(String text, Optional<Embedding> vector) {
    Reading reading = read(text, vector);
    return labelling.byText(reading, reading.shares());
  }

  /** The industries of a patent by its text and its symbols. */
  public Classification classify(Patent patent) {
    return classify(patent, vector(patent.text()));
  }

  /** The same with a vector of the embedder that is known already, or by the words without one. */
  Classification classify(Patent patent, Optional<Embedding> vector) {
    return patent.ipc().isEmpty()
        ? classifyPatent(patent.text(), vector)
        : labelling.byTable(read(patent.text(), vector), TableMatches.of(rules, patent));
  }

  /** The share of each answer by the text of a patent, more where the table holds; sums to 1. */
  float[] shares(Patent patent, Optional<Embedding> vector) {
    Reading reading = read(patent.text(), vector);
    return patent.ipc().isEmpty()
        ? reading.shares()
        : labelling.fusedShares(reading, TableMatches.of(rules, patent));
  }

  private Reading read(String text, Optional<Embedding> vector) {
    return model.read(text, Register.PATENT, vector.filter(v -> embedder.isPresent()));
  }

  private Optional<Embedding> vector(String text) {
    return embedder.map(each -> each.embed(text));
  }

  /** The groups whose rows hold wholly for a patent. */
  Set<String> complete(Patent patent) {
    return Set.copyOf(
        RuleTable.codes(
            rules.match(patent.ipc(), patent.text()).stream()
                .filter(RuleMatch::complete)
                .toList()));
  }

  /**
   * What the sentence vector of a patent alone says: to measure it beside the words.
   *
   * @throws IllegalStateException if vectors are not read
   */
  public IndustryGuesser vectorsAlone() {
    Embedder reads = embedder.orElseThrow(() -> new IllegalStateException("不看句向量 no vectors read"));
    Meaning meaning = model.meaning().orElseThrow();
    return text -> meaning.groups(Register.PATENT, reads.embed(text));
  }

  /** What the text of a patent says, before it is turned into confidences. */
  public IndustryGuesser guesser() {
    return text -> read(text, vector(text)).shares();
  }
}
