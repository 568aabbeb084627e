package dev.patentengine.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Plans the meetings of an event: the set of pairings with the greatest sum of scores and bonuses
 * within the rules. The sum is the greatest possible (to a millionth per meeting); of several such
 * plans it is always the same one. Immutable, safe for concurrent use.
 *
 * <pre>{@code
 * List<Meeting> plan =
 *     new MeetingPlanner(new MeetingRules(8, 4, 6, 0.2)).plan(pairings);
 * }</pre>
 */
public final class MeetingPlanner {

  /** Parts of a score that are told apart. */
  private static final double UNIT = 1e6;

  private final MeetingRules rules;

  /** A planner that keeps to {@code rules}. */
  public MeetingPlanner(MeetingRules rules) {
    this.rules = rules;
  }

  /**
   * The plan, in order of slot, then demand.
   *
   * @throws IllegalArgumentException if a demand and an offer are paired twice
   */
  public List<Meeting> plan(Collection<Pairing> pairings) {
    List<Pairing> sorted =
        pairings.stream()
            .sorted(Comparator.comparing(Pairing::demand).thenComparing(Pairing::offer))
            .toList();
    refuseTwins(sorted);
    return timed(chosen(sorted));
  }

  private static void refuseTwins(List<Pairing> sorted) {
    for (int i = 1; i < sorted.size(); i++) {
      Pairing one = sorted.get(i - 1);
      Pairing other = sorted.get(i);
      if (one.demand().equals(other.demand()) && one.offer().equals(other.offer())) {
        throw new IllegalArgumentException(
            "需求 " + one.demand() + " 与 " + one.offer() + " 的配对重复 paired twice");
      }
    }
  }

  private List<Pairing> chosen(List<Pairing> pairings) {
    List<String> demands = names(pairings.stream().map(Pairing::demand).toList());
    List<String> offers = names(pairings.stream().map(Pairing::offer).toList());
    int source = demands.size() + offers.size();
    int sink = source + 1;
    BestFlow flow = new BestFlow(sink + 1);
    for (int demand = 0; demand < demands.size(); demand++) {
      for (int n = 1; n <= rules.demandLimit(); n++) {
        flow.add(source, demand, 1, units(rules.bonus(n)));
      }
    }
    int[] arcs = new int[pairings.size()];
    for (int i = 0; i < arcs.length; i++) {
      Pairing pairing = pairings.get(i);
      int demand = place(demands, pairing.demand());
      int offer = demands.size() + place(offers, pairing.offer());
      arcs[i] = flow.add(demand, offer, 1, units(pairing.score()));
    }
    for (int offer = 0; offer < offers.size(); offer++) {
      for (int n = 1; n <= rules.offerLimit(); n++) {
        flow.add(demands.size() + offer, sink, 1, units(rules.bonus(n)));
      }
    }
    flow.run(source, sink, order(source));
    return IntStream.range(0, arcs.length)
        .filter(i -> flow.through(arcs[i]) > 0)
        .mapToObj(pairings::get)
        .toList();
  }

  private static long units(double worth) {
    return Math.round(worth * UNIT);
  }

  /** Source, demands and offers, sink: all arcs lead onward. */
  private static int[] order(int source) {
    int[] order = new int[source + 2];
    order[0] = source;
    for (int node = 0; node < source; node++) {
      order[node + 1] = node;
    }
    order[source + 1] = source + 1;
    return order;
  }

  private List<Meeting> timed(List<Pairing> chosen) {
    List<String> demands = names(chosen.stream().map(Pairing::demand).toList());
    List<String> offers = names(chosen.stream().map(Pairing::offer).toList());
    int[] slots =
        Timetable.slots(
            chosen.stream().mapToInt(pairing -> place(demands, pairing.demand())).toArray(),
            chosen.stream().mapToInt(pairing -> place(offers, pairing.offer())).toArray(),
            rules.slots());
    List<Meeting> meetings = new ArrayList<>();
    for (int i = 0; i < slots.length; i++) {
      Pairing pairing = chosen.get(i);
      meetings.add(new Meeting(pairing.demand(), pairing.offer(), slots[i] + 1, pairing.score()));
    }
    meetings.sort(Comparator.comparingInt(Meeting::slot).thenComparing(Meeting::demand));
    return List.copyOf(meetings);
  }

  private static List<String> names(List<String> all) {
    SortedSet<String> names = new TreeSet<>(all);
    return List.copyOf(names);
  }

  private static int place(List<String> names, String name) {
    return java.util.Collections.binarySearch(names, name);
  }
}
