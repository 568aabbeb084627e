package dev.patentengine.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Finds the people behind the patents that were found for a demand. Safe for concurrent use,
 * deterministic: equal scores are in order of person id.
 */
public final class ExpertFinder {

  private static final int EVIDENCE_SHOWN = 5;

  private final EvidenceBase base;
  private final Profiles profiles;

  /** A finder in this evidence; vectors of patents come from {@code meanings}. */
  public ExpertFinder(EvidenceBase base, Meanings meanings) {
    this.base = base;
    this.profiles = new Profiles(base, meanings);
  }

  /** What it looks in. */
  public EvidenceBase base() {
    return base;
  }

  SignalTable signals(ExpertQuery query) {
    return new SignalTable(base, profiles, query);
  }

  /** A learner that has seen these demands: each with the ids of its true experts. */
  public FusionLearner learner() {
    return new FusionLearner();
  }

  /** Gives a demand with its true experts to a learner. */
  public void teach(FusionLearner learner, ExpertQuery query, Set<String> truth) {
    learner.add(signals(query), truth);
  }

  /** Ids of people with scores, best first, by each of these models. */
  public Map<String, Map<String, Double>> rankings(
      ExpertQuery query, Map<String, ExpertModel> models, int depth) {
    SignalTable table = signals(query);
    Map<String, Map<String, Double>> rankings = new LinkedHashMap<>();
    models.forEach((name, model) -> {
      Map<String, Double> ranking = new LinkedHashMap<>();
      for (int index :
          order(table, i -> model.score(table, i)).subList(0, Math.min(depth, table.size()))) {
        ranking.put(id(table, index), model.score(table, index));
      }
      rankings.put(name, ranking);
    });
    return rankings;
  }

  private String id(SignalTable table, int index) {
    return base.person(table.voters().people()[index]).id();
  }

  /** Indexes of a table, best first. */
  private List<Integer> order(SignalTable table, IntToDoubleFunction score) {
    return IntStream.range(0, table.size())
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(score::applyAsDouble)
                .reversed()
                .thenComparing(index -> id(table, index)))
        .toList();
  }

  /** Who may be asked, best first; in the fair order if the conditions want it. */
  Pool pool(SignalTable table, ExpertModel model, TeamConditions conditions, int size) {
    double[] sums =
        IntStream.range(0, table.size()).mapToDouble(i -> model.score(table, i)).toArray();
    List<Integer> admitted =
        order(table, i -> sums[i]).stream()
            .filter(i -> conditions.admits(base, table.voters().people()[i]))
            .toList();
    double best = admitted.isEmpty() ? 0 : sums[admitted.getFirst()];
    List<Integer> fair =
        new FairOrder(conditions.newcomerShare())
            .order(
                admitted,
                i ->
                    base.worksOfPerson().length(table.voters().people()[i])
                        <= Exposure.NEWCOMER_WORKS,
                i -> Math.exp(sums[i] - best));
    return Pool.of(
        table, fair.subList(0, Math.min(size, fair.size())), i -> Math.exp(sums[i] - best));
  }

  /** The best people for a demand. */
  public List<ScoredExpert> find(
      ExpertQuery query, ExpertModel model, TeamConditions conditions, int top) {
    SignalTable table = signals(query);
    Pool pool = pool(table, model, conditions, top);
    List<ScoredExpert> experts = new ArrayList<>();
    for (int member = 0; member < pool.size(); member++) {
      experts.add(expert(table, model, pool, member));
    }
    return experts;
  }

  ScoredExpert expert(SignalTable table, ExpertModel model, Pool pool, int member) {
    int index = pool.index(member);
    EnumMap<Signal, Double> parts = new EnumMap<>(Signal.class);
    model
        .weights()
        .forEach((signal, weight) -> parts.put(signal, weight * table.value(signal, index)));
    int person = pool.person(member);
    return new ScoredExpert(
        base.person(person), pool.score(member), parts, evidence(table, person));
  }

  private List<EvidencePatent> evidence(SignalTable table, int person) {
    List<EvidencePatent> evidence = new ArrayList<>();
    Found found = table.voters().found();
    for (int rank = 0; rank < found.works().length && evidence.size() < EVIDENCE_SHOWN; rank++) {
      Work work = base.work(found.works()[rank]);
      if (IntStream.of(work.people()).anyMatch(each -> each == person)) {
        Optional<LocalDate> date =
            work.day() == Work.UNDATED
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(work.day()));
        evidence.add(
            new EvidencePatent(work.id(), date, found.scores()[rank], work.people()[0] == person));
      }
    }
    return evidence;
  }
}
