package dev.patentengine.diagnose;

import dev.patentengine.model.Region;
import java.util.List;
import java.util.Optional;

/**
 * What a demand says, part by part, in its own words. Nothing in it was not in the text. Immutable.
 *
 * @param object what it is about, empty if unclear
 * @param problems the clauses that say what goes wrong
 * @param effects the clauses that say what is wanted
 * @param indicators the clauses with figures and units, but for time and funds
 * @param constraints the clauses that set limits
 * @param presentState the clauses that say how it is done now
 * @param keywords its terms, the weightiest first
 * @param industries the industries it probably belongs to, the likeliest first; empty if not asked
 * @param ipc the IPC classes in which solutions probably are, the likeliest first; likewise
 * @param region where the firm is, if known
 */
public record StructuredDemand(
    String object,
    List<String> problems,
    List<String> effects,
    List<String> indicators,
    List<String> constraints,
    List<String> presentState,
    List<String> keywords,
    List<Label> industries,
    List<Label> ipc,
    Optional<Region> region) {

  public StructuredDemand {
    problems = List.copyOf(problems);
    effects = List.copyOf(effects);
    indicators = List.copyOf(indicators);
    constraints = List.copyOf(constraints);
    presentState = List.copyOf(presentState);
    keywords = List.copyOf(keywords);
    industries = List.copyOf(industries);
    ipc = List.copyOf(ipc);
  }

  StructuredDemand withLabels(List<Label> newIndustries, List<Label> newIpc) {
    return new StructuredDemand(
        object,
        problems,
        effects,
        indicators,
        constraints,
        presentState,
        keywords,
        newIndustries,
        newIpc,
        region);
  }
}
