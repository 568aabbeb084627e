package dev.patentengine.classify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Turns the shares of a reading into labels with confidences, best first. Immutable.
 *
 * @param taxonomy the industries and groups
 * @param model knows how sure its shares are
 */
record Labelling(Taxonomy taxonomy, TextModel model) {

  private static final String INDUSTRY = "industry";
  private static final String GROUP = "group";
  private static final int SHOWN_GROUPS = 5;
  private static final int SHOWN_SUBCLASSES = 5;
  private static final Comparator<IndustryLabel> BEST =
      Comparator.comparingDouble(IndustryLabel::confidence)
          .reversed()
          .thenComparing(IndustryLabel::code);

  /** By the text alone, with these shares in place of the reading's. */
  Classification byText(Reading reading, float[] shares) {
    String curves = reading.curves();
    List<IndustryLabel> industries =
        industries(
            shares,
            (industry, share) ->
                new IndustryLabel(industry, model.confidence(curves + INDUSTRY, share), List.of()));
    List<IndustryLabel> groups =
        groups(
            shares,
            (group, share) ->
                new IndustryLabel(group, model.confidence(curves + GROUP, share), List.of()));
    double outside = TextModel.industries(answers(), shares)[taxonomy.industries().size()];
    return sorted(reading, industries, groups, model.confidence(curves + "none", outside));
  }

  /** By the text and the reference table together. */
  Classification byTable(Reading reading, TableMatches matches) {
    List<IndustryLabel> industries =
        industries(
            reading.shares(),
            (one, share) -> fused(reading.meaning() + INDUSTRY, one, share, matches));
    List<IndustryLabel> groups =
        groups(
            reading.shares(),
            (one, share) -> fused(reading.meaning() + GROUP, one, share, matches));
    double outside =
        industries.stream().mapToDouble(label -> 1 - label.confidence()).reduce(1, (a, b) -> a * b);
    return sorted(reading, industries, groups, outside);
  }

  /** The share of each answer by the text, more where the table holds; sums to 1. */
  float[] fusedShares(Reading reading, TableMatches matches) {
    float[] shares = reading.shares().clone();
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      if (i < shares.length - 1) {
        Fusion.Table said = matches.said(answers().get(i));
        Fusion fusion = model.fusion(reading.meaning() + GROUP);
        shares[i] = (float) fusion.confidence(shares[i], said);
      }
      sum += shares[i];
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= (float) sum;
    }
    return shares;
  }

  private IndustryLabel fused(String level, Industry one, double share, TableMatches matches) {
    double confidence = model.fusion(level).confidence(share, matches.said(one.code()));
    return new IndustryLabel(one, confidence, matches.evidence(one.code()));
  }

  private List<String> answers() {
    return model.groups().classes();
  }

  private List<IndustryLabel> industries(
      float[] shares, BiFunction<Industry, Double, IndustryLabel> label) {
    double[] sums = TextModel.industries(answers(), shares);
    return taxonomy.industries().stream()
        .map(industry -> label.apply(industry, sums[industry.code().charAt(0) - '1']))
        .toList();
  }

  private List<IndustryLabel> groups(
      float[] shares, BiFunction<Industry, Double, IndustryLabel> label) {
    List<IndustryLabel> groups = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      String code = answers().get(i);
      if (!code.equals(Industry.NONE.code())) {
        groups.add(label.apply(taxonomy.get(code), (double) shares[i]));
      }
    }
    return groups;
  }

  private Classification sorted(
      Reading reading, List<IndustryLabel> industries, List<IndustryLabel> groups, double none) {
    return new Classification(
        industries.stream().sorted(BEST).toList(),
        groups.stream().sorted(BEST).limit(SHOWN_GROUPS).toList(),
        none,
        subclasses(reading));
  }

  private List<IpcGuess> subclasses(Reading reading) {
    float[] shares = model.subclassShares(reading);
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
            new IpcGuess(
                guess.subclass(), model.confidence(reading.subclassCurve(), guess.confidence())))
        .toList();
  }
}
