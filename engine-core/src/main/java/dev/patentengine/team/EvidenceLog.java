package dev.patentengine.team;

import dev.patentengine.model.Expert;
import dev.patentengine.model.Patent;
import dev.patentengine.model.Region;
import dev.patentengine.model.Viewer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Gathers evidence as patents and expert records come and go. An expert's contact is dropped at the
 * door. Safe for concurrent use.
 */
public final class EvidenceLog {

  static final String RECORD = "expert:";

  /** Views that are kept: the shared one and those of clients with records of their own. */
  private static final int KEPT = 3;

  private final PersonRule rule;
  private final Function<String, Map<String, Float>> words;
  private final Interned<Person> people = new Interned<>();
  private final Interned<String> vocabulary = new Interned<>();
  private final TreeMap<String, Work> works = new TreeMap<>();
  private List<PersonDecision> decisions = List.of();
  private final Map<String, EvidenceBase> made = new LinkedHashMap<>(8, 0.75f, true);

  /**
   * An empty log.
   *
   * @param rule says who an inventor is
   * @param words cuts a text into words with their counts
   */
  public EvidenceLog(PersonRule rule, Function<String, Map<String, Float>> words) {
    this.rule = rule;
    this.words = words;
  }

  /** Takes what a patent says; one with a known id replaces the old. */
  public void add(Patent patent) {
    Map<String, Float> counted = words.apply(patent.title());
    int day = patent.filed().or(patent::published).map(EvidenceLog::epochDay).orElse(Work.UNDATED);
    synchronized (this) {
      String region = patent.region().map(Region::code).orElse("");
      put(new Work(patent.id(), day, inventors(patent), numbered(counted), region, false));
    }
  }

  /** Takes what an expert record says, joined to the inventor of that name there. */
  public void add(Expert expert) {
    Map<String, Float> counted = words.apply(text(expert));
    Optional<Person> person = PersonRule.named(expert.name(), expert.organization());
    int day =
        expert.works().stream()
            .mapToInt(work -> epochDay(LocalDate.of(work.to(), 7, 1)))
            .max()
            .orElse(Work.UNDATED);
    synchronized (this) {
      int[] who = person.stream().mapToInt(each -> people.add(each.id(), each)).toArray();
      String region = expert.region().map(Region::code).orElse("");
      put(new Work(RECORD + expert.id(), day, who, numbered(counted), region, true));
    }
  }

  /** The id of the expert whose record a work is; none if the work is a patent. */
  public static Optional<String> expertId(String workId) {
    return workId.startsWith(RECORD)
        ? Optional.of(workId.substring(RECORD.length()))
        : Optional.empty();
  }

  /** What an expert record says of the matter: fields, profile and titles; no name, no contact. */
  public static String text(Expert expert) {
    List<String> parts = new ArrayList<>(expert.fields());
    parts.add(expert.profile());
    expert.works().forEach(work -> parts.add(work.title()));
    return String.join("。", parts);
  }

  private static int epochDay(LocalDate date) {
    return (int) date.toEpochDay();
  }

  private int[] inventors(Patent patent) {
    return patent.inventors().stream()
        .flatMap(name -> rule.person(name, patent).stream())
        .mapToInt(person -> people.add(person.id(), person))
        .distinct()
        .toArray();
  }

  private int[] numbered(Map<String, Float> counted) {
    List<Integer> numbers = new ArrayList<>();
    counted.forEach((word, count) -> {
      int number = vocabulary.add(word, word);
      for (int i = 0; i < count; i++) {
        numbers.add(number);
      }
    });
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private void put(Work work) {
    works.put(work.id(), work);
    made.clear();
  }

  /** Forgets what the patent of this id says. */
  public void removePatent(String id) {
    remove(id);
  }

  /** Forgets what the expert record of this id says. */
  public void removeExpert(String id) {
    remove(RECORD + id);
  }

  private synchronized void remove(String workId) {
    if (works.remove(workId) != null) {
      made.clear();
    }
  }

  /** From now on these decisions hold, in this order, in place of all before. */
  public synchronized void decide(List<PersonDecision> words) {
    decisions = List.copyOf(words);
    made.clear();
  }

  /** Everything gathered so far; made anew only after a change. */
  public EvidenceBase base() {
    return base(Viewer.OPERATOR);
  }

  /**
   * What {@code viewer} sees of it, with the ids that it knows. Viewers without records of their
   * own share one; the last few others are kept.
   */
  public synchronized EvidenceBase base(Viewer viewer) {
    String whose = whose(viewer);
    EvidenceBase base = Optional.ofNullable(made.get(whose)).orElseGet(() -> make(viewer));
    made.put(whose, base);
    if (made.size() > KEPT) {
      made.remove(made.keySet().iterator().next());
    }
    return base;
  }

  private String whose(Viewer viewer) {
    String first = RECORD + viewer.client().map(client -> viewer.own("")).orElse("@");
    boolean some =
        Optional.ofNullable(works.ceilingKey(first)).filter(id -> id.startsWith(first)).isPresent();
    return some ? viewer.client().orElse("@") : "";
  }

  private EvidenceBase make(Viewer viewer) {
    List<Work> seen =
        works.values().stream()
            .filter(work -> expertId(work.id()).map(id -> seen(id, viewer)).orElse(true))
            .toList();
    List<Work> shown =
        DecidedPeople.of(seen, people, decisions).stream()
            .map(work -> expertId(work.id()).map(id -> work.named(viewer.shown(id))).orElse(work))
            .toList();
    return new EvidenceBase(shown, people, vocabulary);
  }

  /** A record of the viewer's own stands in the place of a shared one. */
  private boolean seen(String expert, Viewer viewer) {
    String own = viewer.own(expert);
    return viewer.sees(expert) && (own.equals(expert) || !works.containsKey(RECORD + own));
  }

  /** The views that are kept. */
  public synchronized List<EvidenceBase> made() {
    return List.copyOf(made.values());
  }
}
