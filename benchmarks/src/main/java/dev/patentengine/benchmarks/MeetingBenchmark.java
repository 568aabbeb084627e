package dev.patentengine.benchmarks;

import dev.patentengine.meeting.Meeting;
import dev.patentengine.meeting.MeetingPlanner;
import dev.patentengine.meeting.MeetingRules;
import dev.patentengine.meeting.Pairing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How long the plan of an event of 200 demands and 500 offers takes: eight slots, four meetings a
 * demand and three an offer at most, scores drawn evenly.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MeetingBenchmark {

  private static final int DEMANDS = 200;
  private static final int OFFERS = 500;

  /** Offers that each demand could meet. */
  @Param({"20", "500"})
  public int candidates;

  private final MeetingPlanner planner = new MeetingPlanner(new MeetingRules(8, 4, 3, 0.2));
  private List<Pairing> pairings = List.of();

  /** Draws the pairings. */
  @Setup
  public void setUp() {
    Random random = new Random(7);
    List<Pairing> drawn = new ArrayList<>();
    List<Integer> offers = new ArrayList<>();
    for (int offer = 0; offer < OFFERS; offer++) {
      offers.add(offer);
    }
    for (int demand = 0; demand < DEMANDS; demand++) {
      Collections.shuffle(offers, random);
      for (int offer : offers.subList(0, candidates)) {
        drawn.add(new Pairing("d" + demand, "o" + offer, random.nextDouble()));
      }
    }
    pairings = drawn;
  }

  /** The plan. */
  @Benchmark
  public List<Meeting> plan() {
    return planner.plan(pairings);
  }
}
