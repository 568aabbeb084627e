package dev.patentengine.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patentengine.team.PersonDecision.Merge;
import dev.patentengine.team.PersonDecision.Split;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Operators' words against an oracle that relabels every single naming by itself. */
class PersonDecisionTest {

  private static final List<String> NAMES = List.of("李明", "王芳", "张伟", "陈静");
  private static final List<String> PLACES = List.of("江城大学", "东湖研究院", "楚天机械有限公司");

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void agreeWithTheOracleAndLoseNoEvidence(long seed) {
    Random random = new Random(seed);
    Map<String, List<String>> namings = new TreeMap<>();
    List<Runnable> arrivals = new ArrayList<>();
    Evidence evidence = new Evidence();
    for (int i = 0; i < 15; i++) {
      String id = "P" + i;
      String place = PLACES.get(random.nextInt(PLACES.size()));
      List<String> who = new ArrayList<>(NAMES);
      Collections.shuffle(who, random);
      List<String> inventors = who.subList(0, 1 + random.nextInt(3));
      namings.put(id, inventors.stream().map(name -> name + "@" + place).toList());
      arrivals.add(() -> evidence.patent(id, "滤膜", place, 2018, inventors.toArray(String[]::new)));
    }
    List<PersonDecision> decisions = randomDecisions(random, namings);
    int when = random.nextInt(arrivals.size());
    Collections.shuffle(arrivals, random);
    arrivals.subList(0, when).forEach(Runnable::run);
    evidence.log.decide(decisions);
    assertThat(evidence.log.base().works()).isEqualTo(when);
    arrivals.subList(when, arrivals.size()).forEach(Runnable::run);
    assertThat(peopleOfWorks(evidence.log.base())).as("seed " + seed).isEqualTo(distinct(namings));
    evidence.log.removePatent("P3");
    namings.remove("P3");
    assertThat(peopleOfWorks(evidence.log.base())).as("seed " + seed).isEqualTo(distinct(namings));
    assertThat(worksOfPeople(evidence.log.base())).as("seed " + seed).isEqualTo(inverted(namings));
  }

  /** Says words and relabels {@code namings} by each. */
  private static List<PersonDecision> randomDecisions(
      Random random, Map<String, List<String>> namings) {
    List<PersonDecision> decisions = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      List<String> people = List.copyOf(inverted(namings).keySet());
      String one = people.get(random.nextInt(people.size()));
      String two = people.get(random.nextInt(people.size()));
      if (random.nextBoolean() && !one.equals(two)) {
        decisions.add(new Merge(one, two));
        namings.replaceAll((work, who) -> relabelled(who, two, one));
      } else {
        Set<String> part = new TreeSet<>(inverted(namings).getOrDefault(one, Set.of()));
        part.removeIf(work -> random.nextBoolean());
        if (!part.isEmpty()) {
          Split split = new Split(one, part);
          decisions.add(split);
          part.forEach(work ->
              namings.computeIfPresent(work, (any, who) -> relabelled(who, one, split.other())));
        }
      }
    }
    return decisions;
  }

  private static List<String> relabelled(List<String> who, String from, String to) {
    return who.stream().map(each -> each.equals(from) ? to : each).toList();
  }

  private static Map<String, List<String>> distinct(Map<String, List<String>> namings) {
    Map<String, List<String>> distinct = new TreeMap<>();
    namings.forEach((work, who) -> distinct.put(work, who.stream().distinct().toList()));
    return distinct;
  }

  private static Map<String, Set<String>> inverted(Map<String, List<String>> namings) {
    Map<String, Set<String>> works = new TreeMap<>();
    namings.forEach((work, who) ->
        who.forEach(person -> works.computeIfAbsent(person, any -> new TreeSet<>()).add(work)));
    return works;
  }

  private static Map<String, List<String>> peopleOfWorks(EvidenceBase base) {
    Map<String, List<String>> people = new TreeMap<>();
    for (int work = 0; work < base.works(); work++) {
      people.put(
          base.work(work).id(),
          Arrays.stream(base.work(work).people()).mapToObj(who -> base.person(who).id()).toList());
    }
    return people;
  }

  private static Map<String, Set<String>> worksOfPeople(EvidenceBase base) {
    Map<String, Set<String>> works = new TreeMap<>();
    Csr rows = base.worksOfPerson();
    for (int person = 0; person < base.people(); person++) {
      for (int at = rows.start()[person]; at < rows.start()[person + 1]; at++) {
        works
            .computeIfAbsent(base.person(person).id(), any -> new TreeSet<>())
            .add(base.work(rows.values()[at]).id());
      }
    }
    return works;
  }

  @Test
  void aSplitPersonKeepsNameAndOrganizationAndASplitIsUndoneByAMerge() {
    Evidence evidence =
        new Evidence().patent("A", "滤膜", "江城大学", 2018, "李明").patent("B", "变速箱", "江城大学", 2019, "李明");
    Split split = new Split("李明@江城大学", Set.of("B"));
    evidence.log.decide(List.of(split));
    EvidenceBase base = evidence.log.base();
    Person other = base.person(base.number(split.other()).orElseThrow());
    assertThat(other).isEqualTo(new Person("李明@江城大学#B", "李明", "江城大学"));
    assertThat(base.did("李明@江城大学", "B")).isFalse();
    evidence.log.decide(List.of(split, new Merge("李明@江城大学", split.other())));
    assertThat(evidence.log.base().did("李明@江城大学", "B")).isTrue();
    assertThat(evidence.log.base().knows(split.other())).isFalse();
  }

  @Test
  void refusesWordsWithoutSense() {
    assertThatThrownBy(() -> new Merge("甲@乙", "甲@乙")).hasMessageContaining("甲@乙");
    assertThatThrownBy(() -> new Split("甲@乙", Set.of())).hasMessageContaining("甲@乙");
  }
}
