package dev.patentengine.classify;

import dev.patentengine.ShippedData;
import dev.patentengine.model.Demand;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Embedder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Gives texts and patents their strategic emerging industries: a text by its words, a patent by its
 * words and the reference table together. Immutable, safe for concurrent use.
 */
public final class IndustryClassifier {

  /** The model that counts unless another is put in its place. */
  public static final String MODEL = "models/industry.bin";

  private static final String SECTIONS = "codes/sei-sections.tsv";
  private static final String INDUSTRY = "industry";
  private static final String GROUP = "group";
  private static final int SHOWN_GROUPS = 5;
  private static final int SHOWN_SUBCLASSES = 5;

  private final Taxonomy taxonomy;
  private final RuleTable rules;
  private final SectionTable sections;
  private final TextModel model;
  private final Optional<Embedder> embedder;

  private IndustryClassifier(
      Taxonomy taxonomy, RuleTable rules, SectionTable sections, TextModel model, Optional<Embedder> embedder) {
    this.taxonomy = taxonomy;
    this.rules = rules;
    this.sections = sections;
    this.model = model;
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
    return answer(
        embedder
            .map(each -> model.read(text, each.embed(text).toArray()))
            .orElseGet(() -> model.read(text, Register.DEMAND)),
        hints);
  }

  /** The industries of a title or an abstract without symbols, by its words. */
  public Classification classifyPatent(String text) {
    return answer(model.read(text, Register.PATENT), Hints.NONE);
  }

  /** The industries of a patent by its text and its symbols. */
  public Classification classify(Patent patent) {
    Reading reading = model.read(patent.text(), Register.PATENT);
    return patent.ipc().isEmpty()
        ? answer(reading, Hints.NONE)
        : fused(reading.shares(), reading.words(), matches(patent));
  }

  private Map<String, List<RuleMatch>> matches(Patent patent) {
    Map<String, List<RuleMatch>> matches = new TreeMap<>();
    for (RuleMatch match : rules.match(patent.ipc(), patent.text())) {
      matches.computeIfAbsent(match.rule().code(), code -> new ArrayList<>()).add(match);
      matches
          .computeIfAbsent(Industry.parentOf(match.rule().code()), code -> new ArrayList<>())
          .add(match);
    }
    return matches;
  }

  /** The share of each answer by the words of a patent, more where the table holds; sums to 1. */
  float[] shares(Patent patent) {
    float[] shares = model.read(patent.text(), Register.PATENT).shares().clone();
    Map<String, List<RuleMatch>> matches = matches(patent);
    List<String> answers = model.groups().classes();
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      Fusion.Table said = said(matches.getOrDefault(answers.get(i), List.of()));
      if (!patent.ipc().isEmpty() && i < shares.length - 1) {
        shares[i] = (float) model.fusion(GROUP).confidence(shares[i], said);
      }
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= (float) sum;
    }
    return shares;
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

  private Classification fused(
      float[] shares, SparseVector words, Map<String, List<RuleMatch>> matches) {
    List<String> answers = model.groups().classes();
    double[] byIndustry = TextModel.industries(answers, shares);
    List<IndustryLabel> industries = new ArrayList<>();
    for (Industry industry : taxonomy.industries()) {
      double share = byIndustry[industry.code().charAt(0) - '1'];
      industries.add(label(INDUSTRY, industry, share, matches));
    }
    List<IndustryLabel> groups = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      if (!answers.get(i).equals(Industry.NONE.code())) {
        groups.add(label(GROUP, taxonomy.get(answers.get(i)), shares[i], matches));
      }
    }
    double outside = 1;
    for (IndustryLabel label : industries) {
      outside *= 1 - label.confidence();
    }
    return sorted(industries, groups, outside, words);
  }

  private IndustryLabel label(
      String level, Industry industry, double share, Map<String, List<RuleMatch>> matches) {
    List<RuleMatch> found = matches.getOrDefault(industry.code(), List.of());
    return new IndustryLabel(
        industry,
        model.fusion(level).confidence(share, said(found)),
        found.stream()
            .sorted(Comparator.comparing(RuleMatch::complete).reversed())
            .limit(3)
            .map(RuleMatch::evidence)
            .toList());
  }

  static Fusion.Table said(List<RuleMatch> found) {
    if (found.isEmpty()) {
      return Fusion.Table.SILENT;
    }
    return found.stream().anyMatch(RuleMatch::complete)
        ? Fusion.Table.COMPLETE
        : Fusion.Table.SYMBOL;
  }

  private Classification answer(Reading reading, Hints hints) {
    List<String> answers = model.groups().classes();
    float[] shares = sections.weighed(answers, reading.shares(), hints);
    String curves = reading.curves();
    double[] byIndustry = TextModel.industries(answers, shares);
    List<IndustryLabel> industries = new ArrayList<>();
    for (Industry industry : taxonomy.industries()) {
      double share = byIndustry[industry.code().charAt(0) - '1'];
      industries.add(
          new IndustryLabel(
              industry, model.confidence(curves + INDUSTRY, share), List.of()));
    }
    List<IndustryLabel> groups = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      if (!answers.get(i).equals(Industry.NONE.code())) {
        double confidence = model.confidence(curves + GROUP, shares[i]);
        groups.add(new IndustryLabel(taxonomy.get(answers.get(i)), confidence, List.of()));
      }
    }
    double none = model.confidence(curves + "none", byIndustry[9]);
    return sorted(industries, groups, none, reading.words());
  }

  private Classification sorted(
      List<IndustryLabel> industries, List<IndustryLabel> groups, double none, SparseVector words) {
    Comparator<IndustryLabel> best =
        Comparator.comparingDouble(IndustryLabel::confidence)
            .reversed()
            .thenComparing(IndustryLabel::code);
    return new Classification(
        industries.stream().sorted(best).toList(),
        groups.stream().sorted(best).limit(SHOWN_GROUPS).toList(),
        none,
        subclasses(words));
  }

  private List<IpcGuess> subclasses(SparseVector words) {
    float[] shares = model.subclasses().probabilities(words);
    List<IpcGuess> guesses = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      guesses.add(new IpcGuess(model.subclasses().classes().get(i), shares[i]));
    }
    return guesses.stream()
        .sorted(
            Comparator.comparingDouble(IpcGuess::confidence)
                .reversed()
                .thenComparing(IpcGuess::subclass))
        .limit(SHOWN_SUBCLASSES)
        .map(guess ->
            new IpcGuess(guess.subclass(), model.confidence("subclass", guess.confidence())))
        .toList();
  }
}
