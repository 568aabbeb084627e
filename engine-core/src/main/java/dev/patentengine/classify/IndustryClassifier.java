package dev.patentengine.classify;

import dev.patentengine.ShippedData;
import dev.patentengine.model.Demand;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Embedder;
import java.util.Optional;
import java.util.Set;

/**
 * Gives texts and patents their strategic emerging industries: a demand by its words and its
 * sentence vector, a patent by its words and the reference table. Immutable, safe for concurrent
 * use.
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
   * The same, reading demands by their meaning too if the model was trained on this embedder's
   * vectors. The embedder stays the caller's to close.
   */
  public IndustryClassifier withKnownEmbedder(Embedder value) {
    boolean known =
        model.meaning().map(Meaning::embedder).equals(Optional.of(value.identity().digest()));
    return known
        ? new IndustryClassifier(taxonomy, rules, sections, model, Optional.of(value))
        : this;
  }

  /** Whether demands are read by their meaning too. */
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
    Reading reading =
        embedder
            .map(each -> model.read(text, each.embed(text)))
            .orElseGet(() -> model.read(text, Register.DEMAND));
    float[] shares = sections.weighed(model.groups().classes(), reading.shares(), hints);
    return labelling.byText(reading, shares);
  }

  /** The industries of a title or an abstract without symbols, by its words. */
  public Classification classifyPatent(String text) {
    Reading reading = model.read(text, Register.PATENT);
    return labelling.byText(reading, reading.shares());
  }

  /** The industries of a patent by its text and its symbols. */
  public Classification classify(Patent patent) {
    return patent.ipc().isEmpty()
        ? classifyPatent(patent.text())
        : labelling.byTable(
            model.read(patent.text(), Register.PATENT), TableMatches.of(rules, patent));
  }

  /** The share of each answer by the words of a patent, more where the table holds; sums to 1. */
  float[] shares(Patent patent) {
    Reading reading = model.read(patent.text(), Register.PATENT);
    return patent.ipc().isEmpty()
        ? reading.shares()
        : labelling.fusedShares(reading, TableMatches.of(rules, patent));
  }

  /** The groups whose rows hold wholly for a patent. */
  Set<String> complete(Patent patent) {
    return Set.copyOf(
        RuleTable.codes(
            rules.match(patent.ipc(), patent.text()).stream()
                .filter(RuleMatch::complete)
                .toList()));
  }

  /** What the words of a patent alone say, before it is turned into confidences. */
  public IndustryGuesser words() {
    return text -> model.read(text, Register.PATENT).shares();
  }
}
