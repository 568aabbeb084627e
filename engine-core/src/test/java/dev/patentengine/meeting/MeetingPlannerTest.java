package dev.patentengine.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingPlannerTest {

  private static List<Pairing> random(Random random, int demands, int offers, double density) {
    List<Pairing> pairings = new ArrayList<>();
    for (int d = 0; d < demands; d++) {
      for (int o = 0; o < offers; o++) {
        if (random.nextDouble() < density) {
          pairings.add(new Pairing("d" + d, "o" + o, Math.round(random.nextDouble() * 1000) / 1e3));
        }
      }
    }
    return pairings;
  }

  private static double worth(Collection<Pairing> chosen, MeetingRules rules) {
    double worth = chosen.stream().mapToDouble(Pairing::score).sum();
    for (Function<Pairing, String> side :
        List.<Function<Pairing, String>>of(Pairing::demand, Pairing::offer)) {
      Map<String, Integer> counts = new HashMap<>();
      for (Pairing pairing : chosen) {
        worth += rules.bonus(counts.merge(side.apply(pairing), 1, Integer::sum));
      }
    }
    return worth;
  }

  private static List<Pairing> pairings(List<Meeting> plan) {
    return plan.stream()
        .map(meeting -> new Pairing(meeting.demand(), meeting.offer(), meeting.score()))
        .toList();
  }

  private static boolean allowed(Collection<Pairing> chosen, MeetingRules rules) {
    Map<String, Integer> counts = new HashMap<>();
    chosen.forEach(pairing -> {
      counts.merge(pairing.demand(), 1, Integer::sum);
      counts.merge(pairing.offer(), 1, Integer::sum);
    });
    return counts.entrySet().stream()
        .allMatch(entry ->
            entry.getValue()
                <= Math.min(
                    rules.slots(),
                    entry.getKey().startsWith("d") ? rules.perDemand() : rules.perOffer()));
  }

  private static double bestOfAll(List<Pairing> pairings, MeetingRules rules) {
    double best = 0;
    for (int set = 0; set < 1 << pairings.size(); set++) {
      List<Pairing> chosen = new ArrayList<>();
      for (int i = 0; i < pairings.size(); i++) {
        if ((set >> i & 1) == 1) {
          chosen.add(pairings.get(i));
        }
      }
      if (allowed(chosen, rules)) {
        best = Math.max(best, worth(chosen, rules));
      }
    }
    return best;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void isWorthAsMuchAsTheBestOfAllPlans(long seed) {
    Random random = new Random(seed);
    List<Pairing> pairings = random(random, 4, 4, 0.8);
    pairings = pairings.subList(0, Math.min(12, pairings.size()));
    MeetingRules rules =
        new MeetingRules(
            1 + random.nextInt(3),
            1 + random.nextInt(3),
            1 + random.nextInt(3),
            random.nextInt(3) / 4.0);
    List<Pairing> plan = pairings(new MeetingPlanner(rules).plan(pairings));
    assertThat(allowed(plan, rules)).as("seed %d", seed).isTrue();
    assertThat(worth(plan, rules))
        .as("seed %d, %s", seed, rules)
        .isCloseTo(bestOfAll(pairings, rules), within(1e-4));
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void nobodyHasTwoMeetingsAtATime(long seed) {
    List<Pairing> pairings = random(new Random(seed), 40, 60, 0.3);
    List<Meeting> plan = new MeetingPlanner(new MeetingRules(6, 6, 6, 0.1)).plan(pairings);
    Set<String> busy = new HashSet<>();
    for (Meeting meeting : plan) {
      assertThat(meeting.slot()).isBetween(1, 6);
      assertThat(busy.add(meeting.demand() + "@" + meeting.slot())).as("seed %d", seed).isTrue();
      assertThat(busy.add(meeting.offer() + "@" + meeting.slot())).as("seed %d", seed).isTrue();
    }
    assertThat(plan).hasSizeGreaterThan(200);
  }

  @Test
  void fairnessGivesALatecomerAMeeting() {
    List<Pairing> pairings =
        List.of(
            new Pairing("d1", "o1", 0.9),
            new Pairing("d1", "o2", 0.8),
            new Pairing("d2", "o2", 0.7));
    assertThat(pairings(new MeetingPlanner(new MeetingRules(2, 2, 1, 0)).plan(pairings)))
        .extracting(Pairing::demand)
        .containsExactlyInAnyOrder("d1", "d1");
    assertThat(pairings(new MeetingPlanner(new MeetingRules(2, 2, 1, 0.5)).plan(pairings)))
        .extracting(Pairing::demand)
        .containsExactlyInAnyOrder("d1", "d2");
  }

  @Test
  void theOrderOfPairingsDoesNotMatter() {
    List<Pairing> pairings = random(new Random(5), 20, 20, 0.5);
    MeetingPlanner planner = new MeetingPlanner(new MeetingRules(3, 3, 3, 0.2));
    assertThat(planner.plan(pairings.reversed())).isEqualTo(planner.plan(pairings));
  }

  @Test
  void plansNothingFromNothing() {
    assertThat(new MeetingPlanner(new MeetingRules(3, 3, 3, 0)).plan(List.of())).isEmpty();
  }

  @Test
  void refusesPairingsThatMakeNoSense() {
    Pairing pairing = new Pairing("d", "o", 0.5);
    MeetingPlanner planner = new MeetingPlanner(new MeetingRules(3, 3, 3, 0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> planner.plan(List.of(pairing, pairing)))
        .withMessageContaining("重复");
    assertThatIllegalArgumentException().isThrownBy(() -> new Pairing("d", "o", 1.2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Pairing("d", "o", Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> new MeetingRules(0, 1, 1, 0));
  }
}
