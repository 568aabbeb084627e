package dev.patentengine.benchmarks;

import dev.patentengine.team.Aspect;
import dev.patentengine.team.EvidenceLog;
import dev.patentengine.team.ExpertFinder;
import dev.patentengine.team.ExpertQuery;
import dev.patentengine.team.PersonRule;
import dev.patentengine.team.RankedPatent;
import dev.patentengine.team.Team;
import dev.patentengine.team.TeamFinder;
import dev.patentengine.team.TeamRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How long teams take once the patents are found: five teams from 500 patents that vote, in
 * generated careers. Vectors are made up on demand, not read from an index.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(jvmArgsAppend = "-Xmx4g")
public class TeamBenchmark {

  private static final int VOTES = 500;

  /** People and patents. */
  @Param({"2600:9600", "260000:960000"})
  public String size = "";

  private GeneratedCareers careers = new GeneratedCareers(0, 0);
  private List<List<Integer>> byTopic = List.of();
  private Optional<TeamFinder> finder = Optional.empty();
  private int asked;

  /** Gathers the evidence. */
  @Setup
  public void setUp() {
    String[] numbers = size.split(":", -1);
    careers = new GeneratedCareers(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    byTopic = careers.byTopic();
    EvidenceLog log = new EvidenceLog(PersonRule.nameAndOrganization(), GeneratedCareers::counted);
    for (int patent = 0; patent < careers.patents(); patent++) {
      log.add(careers.patent(patent));
    }
    finder =
        Optional.of(new TeamFinder(new ExpertFinder(log.base(), careers::vectors), careers::words));
  }

  /** The teams for the next topic's demand. */
  @Benchmark
  public List<Team> teams() {
    int topic = asked++ * 7 % GeneratedCareers.TOPICS;
    Map<String, Float> terms = new LinkedHashMap<>();
    List<Aspect> aspects = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      String word = GeneratedCareers.topicWord(topic, i);
      terms.put(word, 1f);
      aspects.add(new Aspect(word, Set.of(word)));
    }
    List<RankedPatent> ranking = new ArrayList<>();
    for (int at = topic; ranking.size() < Math.min(VOTES, careers.patents()); at++) {
      for (int patent : byTopic.get(at % GeneratedCareers.TOPICS)) {
        if (ranking.size() < VOTES) {
          ranking.add(
              new RankedPatent(GeneratedCareers.id(patent), 1 - ranking.size() / (2.0 * VOTES)));
        }
      }
    }
    ExpertQuery query =
        new ExpertQuery(terms, Optional.of(GeneratedCareers.vector(topic, -1)), ranking);
    return finder.orElseThrow().find(query, aspects, TeamRequest.of(5));
  }
}
