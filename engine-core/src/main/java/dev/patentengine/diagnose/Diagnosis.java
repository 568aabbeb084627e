package dev.patentengine.diagnose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was found about one demand. Places are those of {@code text}. Immutable.
 *
 * @param id the demand's key
 * @param text the text that was judged: the demand's full text
 * @param verdict what to do with it
 * @param score how good it is, 0 to 100
 * @param probability that a technology manager would pass it on, calibrated; of a text that a hard
 *     rule rejects 0
 * @param kind what it is about
 * @param facets what it states, in the order of the form
 * @param findings faults and what is missing, the gravest first
 * @param reasons what spoke most for and against it, strongest first
 * @param structured what it says, part by part
 * @param rewritten it in the order of the national form, with questions where something is missing;
 *     empty for a rejected one
 * @param duplicateOf the known demand that it repeats, if any
 */
public record Diagnosis(
    String id,
    String text,
    Verdict verdict,
    int score,
    double probability,
    DemandKind kind,
    List<Facet> facets,
    List<Finding> findings,
    List<Reason> reasons,
    StructuredDemand structured,
    String rewritten,
    Optional<String> duplicateOf) {

  public Diagnosis {
    facets = List.copyOf(facets);
    findings = List.copyOf(findings);
    reasons = List.copyOf(reasons);
  }

  /** The same of a demand whose form has these faults: a serious one sends back a good text too. */
  public Diagnosis withForm(List<Finding> faults) {
    return with(faults, structured, duplicateOf);
  }

  /** The same of a demand that belongs to these industries and IPC classes. */
  public Diagnosis withLabels(List<Label> industries, List<Label> ipc) {
    return with(List.of(), structured.withLabels(industries, ipc), duplicateOf);
  }

  /** The same of a demand that repeats the one with this id. */
  Diagnosis repeating(String other) {
    return with(List.of(Fault.repeating(other)), structured, Optional.of(other));
  }

  private Diagnosis with(
      List<Finding> more, StructuredDemand parts, Optional<String> repeatedDemand) {
    boolean serious = more.stream().anyMatch(each -> each.severity() != Severity.HINT);
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(more);
    all.sort(Comparator.comparing(Finding::severity));
    return new Diagnosis(
        id,
        text,
        serious && verdict == Verdict.ACCEPT ? Verdict.REVISE : verdict,
        score,
        probability,
        kind,
        facets,
        all,
        reasons,
        parts,
        rewritten,
        repeatedDemand);
  }

  /** Its facet of this kind. */
  public Facet facet(FacetKind facet) {
    return Facet.among(facets, facet);
  }
}
