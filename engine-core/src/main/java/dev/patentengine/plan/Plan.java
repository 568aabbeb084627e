package dev.patentengine.plan;

import dev.patentengine.diagnose.Diagnosis;
import dev.patentengine.diagnose.Label;
import dev.patentengine.diagnose.Verdict;
import dev.patentengine.match.Match;
import dev.patentengine.model.Demand;
import dev.patentengine.team.Team;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is recommended for a demand, or why nothing is. Immutable.
 *
 * @param demand what was asked
 * @param diagnosis what was found about it
 * @param industries which emerging industries it belongs to, the surest first
 * @param matches patents for it, best first; empty for a demand that is not accepted
 * @param teams people for it, best first; empty for a demand that is not accepted
 * @param titles of the patents that speak for the teams, by id
 * @param day on which the data were looked at
 */
public record Plan(
    Demand demand,
    Diagnosis diagnosis,
    List<Label> industries,
    List<Match> matches,
    List<Team> teams,
    Map<String, String> titles,
    LocalDate day) {

  public Plan {
    industries = List.copyOf(industries);
    matches = List.copyOf(matches);
    teams = List.copyOf(teams);
    titles = Collections.unmodifiableMap(new TreeMap<>(titles));
  }

  /** From this probability on a patent is recommended; below it is an alternative. */
  public static final double RECOMMENDED = 0.5;

  /** Patents below this probability are not listed, but for the best one. */
  public static final double LISTED = 0.1;

  /** The plan of a demand that was not accepted: its diagnosis alone. */
  public static Plan refused(Demand demand, Diagnosis diagnosis, LocalDate day) {
    return new Plan(demand, diagnosis, List.of(), List.of(), List.of(), Map.of(), day);
  }

  /** Whether patents and teams are recommended at all. */
  public boolean accepted() {
    return diagnosis.verdict() == Verdict.ACCEPT;
  }

  /** What the data do not answer, in words. */
  public List<String> gaps() {
    return Gaps.of(this);
  }

  /** What to do next, in order. */
  public List<String> steps() {
    return Steps.of(this);
  }

  /** The plan as a document. */
  public Document document() {
    return PlanDocument.of(this);
  }
}
