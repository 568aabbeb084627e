package dev.patentengine.team;

import dev.patentengine.nlp.Embedding;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The signals of all people found for one demand. For one thread while it is made. */
final class SignalTable {

  /** A best work with score .8 leaves a third of what a career counts, one with .5 a fifteenth. */
  private static final double NEARNESS = 5.5;

  private final EvidenceBase base;
  private final Voters voters;
  private final Map<Signal, double[]> values = new EnumMap<>(Signal.class);

  SignalTable(EvidenceBase base, Profiles profiles, ExpertQuery query) {
    this.base = base;
    this.voters = new Voters(base, Found.of(base, query));
    votes();
    languageModels(new LanguageModels(base, query.terms()));
    career();
    meanings(profiles, query.vector());
  }

  private void votes() {
    logarithmic(Signal.VOTES, i -> voters.sum(Voters.Sum.VOTES, i));
    relative(Signal.RECIPROCAL_RANK, i -> voters.sum(Voters.Sum.RECIPROCAL_RANK, i));
    relative(Signal.COMB_SUM, i -> voters.sum(Voters.Sum.COMB_SUM, i));
    logarithmic(
        Signal.COMB_MNZ, i -> voters.sum(Voters.Sum.COMB_SUM, i) * voters.sum(Voters.Sum.VOTES, i));
    relative(Signal.EXP_COMB_SUM, i -> voters.sum(Voters.Sum.EXP_COMB_SUM, i));
    relative(Signal.COMB_MAX, i -> voters.sum(Voters.Sum.COMB_MAX, i));
    relative(Signal.RECENT_VOTES, i -> voters.sum(Voters.Sum.RECENT, i));
    relative(Signal.COLLEAGUES, this::colleagues);
  }

  private double colleagues(int index) {
    CoInvention graph = base.graph();
    int person = voters.people()[index];
    double sum = 0;
    double weights = 1;
    for (int at = graph.start()[person]; at < graph.start()[person + 1]; at++) {
      int other = voters.index(graph.neighbour()[at]);
      weights += graph.weight()[at];
      sum += other < 0 ? 0 : graph.weight()[at] * voters.sum(Voters.Sum.EXP_COMB_SUM, other);
    }
    return sum / weights;
  }

  private void languageModels(LanguageModels models) {
    double words = Math.max(1, models.length());
    relative(Signal.MODEL_1, i -> Math.exp(models.model1(voters.people()[i]) / words));
    double[] second = models.model2(voters);
    relative(Signal.MODEL_2, i -> Math.pow(second[i], 1 / words));
  }

  /** A career counts as far as the person is near to the matter: it recommends no stranger. */
  private void career() {
    near(Signal.RECENCY, i -> Math.pow(0.5, base.idleYears(voters.people()[i])));
    logarithmic(Signal.ACTIVITY, i -> base.worksWithin(voters.people()[i], 1));
    near(Signal.ACTIVITY, i -> value(Signal.ACTIVITY, i));
    logarithmic(Signal.SENIORITY, i -> base.worksOfPerson().length(voters.people()[i]));
    near(Signal.SENIORITY, i -> value(Signal.SENIORITY, i));
    near(
        Signal.FOCUS,
        i -> voters.sum(Voters.Sum.VOTES, i) / base.worksOfPerson().length(voters.people()[i]));
    near(
        Signal.LEADERSHIP,
        i ->
            voters.sum(Voters.Sum.LED, i)
                / Math.max(Double.MIN_NORMAL, voters.sum(Voters.Sum.EXP_COMB_SUM, i)));
  }

  private void near(Signal signal, IntToDoubleFunction value) {
    double[] raw = IntStream.range(0, size()).mapToDouble(value).toArray();
    set(signal, i -> raw[i] * Math.exp(NEARNESS * (voters.sum(Voters.Sum.COMB_MAX, i) - 1)));
  }

  private void meanings(Profiles profiles, Optional<Embedding> vector) {
    if (vector.isEmpty()) {
      set(Signal.PROFILE_MEAN, i -> 0);
      set(Signal.PROFILE_MAX, i -> 0);
      return;
    }
    set(
        Signal.PROFILE_MEAN,
        i ->
            profiles
                .ofPerson(voters.people()[i])
                .map(mean -> Math.max(0, mean.cosine(vector.get())))
                .orElse(0.0));
    double[] best = nearest(profiles.ofWorks(voters.found().works()), vector.get());
    set(Signal.PROFILE_MAX, i -> best[i]);
  }

  private double[] nearest(Map<Integer, Embedding> vectors, Embedding demand) {
    double[] best = new double[voters.people().length];
    Csr rows = base.peopleOfWork();
    vectors.forEach((work, vector) -> {
      double cosine = vector.cosine(demand);
      for (int at = rows.start()[work]; at < rows.start()[work + 1]; at++) {
        int index = voters.index(rows.values()[at]);
        best[index] = Math.max(best[index], cosine);
      }
    });
    return best;
  }

  private void set(Signal signal, IntToDoubleFunction value) {
    double[] column = new double[voters.people().length];
    Arrays.setAll(column, value);
    values.put(signal, column);
  }

  /** As a share of the greatest. */
  private void relative(Signal signal, IntToDoubleFunction value) {
    set(signal, value);
    double[] column = column(signal);
    double greatest = Arrays.stream(column).max().orElse(0);
    if (greatest > 0) {
      Arrays.setAll(column, i -> column[i] / greatest);
    }
  }

  private void logarithmic(Signal signal, IntToDoubleFunction value) {
    relative(signal, i -> Math.log1p(value.applyAsDouble(i)));
  }

  EvidenceBase base() {
    return base;
  }

  Voters voters() {
    return voters;
  }

  int size() {
    return voters.people().length;
  }

  private double[] column(Signal signal) {
    return values.getOrDefault(signal, new double[0]);
  }

  double value(Signal signal, int index) {
    return column(signal)[index];
  }
}
