package dev.patentengine.team;

import dev.patentengine.model.Expert;
import dev.patentengine.model.Patent;
import dev.patentengine.model.Region;
import java.time.LocalDate;
import java.util.ArrayList;
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

  private static final String RECORD = "expert:";

  private final PersonRule rule;
  private final Function<String, Map<String, Float>> words;
  private final Interned<Person> people = new Interned<>();
  private final Interned<String> vocabulary = new Interned<>();
  private final Map<String, Work> works = new TreeMap<>();
  private List<PersonDecision> decisions = List.of();
  private Optional<EvidenceBase> made = Optional.empty();

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
    made = Optional.empty();
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
      made = Optional.empty();
    }
  }

  /** From now on these decisions hold, in this order, in place of all before. */
  public synchronized void decide(List<PersonDecision> words) {
    decisions = List.copyOf(words);
    made = Optional.empty();
  }

  /** Everything gathered so far; made anew only after a change. */
  public synchronized EvidenceBase base() {
    EvidenceBase base = made.orElseGet(this::make);
    made = Optional.of(base);
    return base;
  }

  private EvidenceBase make() {
    List<Work> raw = new ArrayList<>(works.values());
    return new EvidenceBase(DecidedPeople.of(raw, people, decisions), people, vocabulary);
  }
}
