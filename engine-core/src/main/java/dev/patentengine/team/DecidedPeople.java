package dev.patentengine.team;

import dev.patentengine.team.PersonDecision.Merge;
import dev.patentengine.team.PersonDecision.Split;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Works with the people that operators decided on. For one thread, used once. */
final class DecidedPeople {

  private final List<Work> works;
  private final Interned<Person> people;

  /** For each id that a decision names: where it stands now, as a number of a work and a place. */
  private final Map<String, Set<Long>> placesOf = new TreeMap<>();

  private DecidedPeople(List<Work> works, Interned<Person> people) {
    this.works = works;
    this.people = people;
  }

  /** The works after the decisions; people that decisions make are added to {@code people}. */
  static List<Work> of(List<Work> works, Interned<Person> people, List<PersonDecision> decisions) {
    if (decisions.isEmpty()) {
      return works;
    }
    DecidedPeople decided = new DecidedPeople(works, people);
    decided.findPlaces(decisions);
    decisions.forEach(decided::apply);
    return decided.works();
  }

  private void findPlaces(List<PersonDecision> decisions) {
    Map<Integer, Set<Long>> byNumber = new HashMap<>();
    for (PersonDecision decision : decisions) {
      for (String id : named(decision)) {
        Set<Long> places = placesOf.computeIfAbsent(id, any -> new TreeSet<>());
        if (people.find(id) >= 0) {
          byNumber.put(people.find(id), places);
        }
      }
    }
    for (int work = 0; work < works.size(); work++) {
      int[] who = works.get(work).people();
      for (int place = 0; place < who.length; place++) {
        Set<Long> places = byNumber.get(who[place]);
        if (places != null) {
          places.add(((long) work << Integer.SIZE) | place);
        }
      }
    }
  }

  private static List<String> named(PersonDecision decision) {
    return switch (decision) {
      case Merge merge -> List.of(merge.kept(), merge.other());
      case Split split -> List.of(split.person(), split.other());
    };
  }

  private void apply(PersonDecision decision) {
    switch (decision) {
      case Merge merge -> move(merge.other(), places(merge.other()), merge.kept());
      case Split split -> {
        Set<Long> part = new TreeSet<>(places(split.person()));
        part.removeIf(place -> !split.works().contains(works.get(work(place)).id()));
        move(split.person(), part, split.other());
      }
    }
  }

  private void move(String from, Set<Long> part, String to) {
    List<Long> moved = List.copyOf(part);
    places(from).removeAll(moved);
    places(to).addAll(moved);
    if (people.find(to) < 0 && people.find(from) >= 0) {
      Person origin = people.get(people.find(from));
      people.add(to, new Person(to, origin.name(), origin.organization()));
    }
  }

  private Set<Long> places(String id) {
    return Objects.requireNonNull(placesOf.get(id), id);
  }

  private static int work(long place) {
    return (int) (place >>> Integer.SIZE);
  }

  private List<Work> works() {
    Map<Integer, int[]> changed = new TreeMap<>();
    placesOf.forEach((id, places) -> {
      for (long place : places) {
        int[] who = changed.computeIfAbsent(work(place), work -> works.get(work).people().clone());
        who[(int) place] = people.find(id);
      }
    });
    List<Work> decided = new ArrayList<>(works);
    changed.forEach((work, who) ->
        decided.set(work, works.get(work).by(IntStream.of(who).distinct().toArray())));
    return decided;
  }
}
