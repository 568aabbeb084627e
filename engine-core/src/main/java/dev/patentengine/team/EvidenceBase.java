package dev.patentengine.team;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * All evidence at one moment, in plain arrays: works, people, who did what, who worked with whom.
 * Immutable, safe for concurrent use.
 *
 * <p>Size: a work takes some 100 bytes and 4 for each of its people and words, an edge of the graph
 * 20 bytes.
 */
public final class EvidenceBase {

  private static final double DAYS_A_YEAR = 365.25;

  /** How old undated work counts. */
  private static final double UNDATED_YEARS = 5;

  private final List<Work> works;
  private final List<Person> people;
  private final Map<String, Integer> numberOfWork = new HashMap<>();
  private final Map<String, Integer> numberOfPerson;
  private final Csr peopleOfWork;
  private final Csr worksOfPerson;
  private final Csr wordsOfWork;
  private final CoInvention graph;
  private final int[] communities;
  private final WordCounts words;
  private final int lastDay;

  EvidenceBase(List<Work> works, Interned<Person> interned, Interned<String> vocabulary) {
    this.works = List.copyOf(works);
    this.people = interned.values();
    this.numberOfPerson = interned.numbers();
    this.peopleOfWork = Csr.of(works, Work::people);
    this.worksOfPerson = peopleOfWork.inverted(people.size());
    this.wordsOfWork = Csr.of(works, Work::words);
    this.graph = CoInvention.of(peopleOfWork, worksOfPerson);
    this.communities = Communities.of(graph);
    this.words = WordCounts.of(wordsOfWork, vocabulary);
    this.lastDay = works.stream().mapToInt(Work::day).max().orElse(Work.UNDATED);
    for (int i = 0; i < works.size(); i++) {
      numberOfWork.put(works.get(i).id(), i);
    }
  }

  /** How many people it knows. */
  public int people() {
    return people.size();
  }

  /** How many works it knows. */
  public int works() {
    return works.size();
  }

  /** Whether someone of this id has done something. */
  public boolean knows(String personId) {
    return number(personId).stream().anyMatch(person -> worksOfPerson.length(person) > 0);
  }

  /** Whether this person did this work. */
  public boolean did(String personId, String workId) {
    OptionalInt person = number(personId);
    int work = find(workId);
    return person.isPresent()
        && work >= 0
        && Arrays.stream(works.get(work).people()).anyMatch(each -> each == person.getAsInt());
  }

  /** The ids of the expert records of this person, in order. */
  public List<String> records(String personId) {
    return number(personId).stream()
        .flatMap(person ->
            Arrays.stream(
                worksOfPerson.values(),
                worksOfPerson.start()[person],
                worksOfPerson.start()[person + 1]))
        .mapToObj(work -> works.get(work).id())
        .flatMap(id -> EvidenceLog.expertId(id).stream())
        .toList();
  }

  /** The number of the person of this id. */
  OptionalInt number(String personId) {
    Integer number = numberOfPerson.get(personId);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  Person person(int number) {
    return people.get(number);
  }

  Work work(int number) {
    return works.get(number);
  }

  /** The number of the work of this id, -1 if it is not known. */
  int find(String workId) {
    return numberOfWork.getOrDefault(workId, -1);
  }

  Csr peopleOfWork() {
    return peopleOfWork;
  }

  Csr worksOfPerson() {
    return worksOfPerson;
  }

  Csr wordsOfWork() {
    return wordsOfWork;
  }

  CoInvention graph() {
    return graph;
  }

  /** The label of a person's circle. */
  int community(int person) {
    return communities[person];
  }

  WordCounts words() {
    return words;
  }

  /** How many years before the latest work this one was done. */
  double age(int work) {
    int day = works.get(work).day();
    return day == Work.UNDATED ? UNDATED_YEARS : (lastDay - day) / DAYS_A_YEAR;
  }

  /** The age of a person's latest work. */
  double idleYears(int person) {
    double least = Double.POSITIVE_INFINITY;
    for (int at = worksOfPerson.start()[person]; at < worksOfPerson.start()[person + 1]; at++) {
      least = Math.min(least, age(worksOfPerson.values()[at]));
    }
    return least;
  }

  /** The region of a person's latest work that has one, empty if none has. */
  String region(int person) {
    String region = "";
    double least = Double.POSITIVE_INFINITY;
    for (int at = worksOfPerson.start()[person]; at < worksOfPerson.start()[person + 1]; at++) {
      Work work = works.get(worksOfPerson.values()[at]);
      double age = age(worksOfPerson.values()[at]);
      if (!work.region().isEmpty() && age < least) {
        region = work.region();
        least = age;
      }
    }
    return region;
  }

  /** Works of a person not older than {@code years}. */
  int worksWithin(int person, double years) {
    int count = 0;
    for (int at = worksOfPerson.start()[person]; at < worksOfPerson.start()[person + 1]; at++) {
      count += age(worksOfPerson.values()[at]) <= years ? 1 : 0;
    }
    return count;
  }
}
