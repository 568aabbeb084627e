package dev.patentengine.diagnose;

import dev.patentengine.diagnose.Judge.Decision;
import dev.patentengine.nlp.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Says what is wrong with a text and where. Stateless. */
final class Faults {

  private static final int SHOWN = 5;

  private Faults() {}

  static List<Finding> of(Reading reading, Decision decision, List<Facet> facets) {
    Set<Fault> faults = EnumSet.noneOf(Fault.class);
    decision.certain().ifPresent(faults::add);
    if (decision.verdict() == Verdict.REJECT && decision.certain().isEmpty()) {
      refused(faults, reading, decision);
    }
    if (decision.verdict() == Verdict.REVISE) {
      unclear(faults, reading, facets);
    }
    if (reading.weight("contradiction") >= 3 && decision.kind() == DemandKind.TECHNICAL) {
      faults.add(Fault.CONTRADICTORY);
    }
    if (reading.weight("contact") >= 3) {
      faults.add(Fault.CONTACT);
    }
    if (reading.demand().cut()) {
      faults.add(Fault.TOO_LONG);
    }
    return faults.stream().map(fault -> finding(fault, reading, decision)).toList();
  }

  private static void refused(Set<Fault> faults, Reading reading, Decision decision) {
    if (decision.kind() != DemandKind.TECHNICAL && decision.kind() != DemandKind.NONE) {
      faults.add(Fault.NON_TECHNICAL);
    } else if (reading.weight("incredible") >= 3) {
      faults.add(Fault.INCREDIBLE);
    } else if (reading.weight("slogan") >= 1) {
      faults.add(Fault.SLOGAN);
    } else {
      faults.add(Fault.VAGUE);
    }
  }

  private static void unclear(Set<Fault> faults, Reading reading, List<Facet> facets) {
    Shape shape = reading.shape();
    double need = reading.weight("problem") + reading.weight("effect");
    boolean single = Facet.among(facets, FacetKind.SINGLE_FOCUS).stated();
    if (!single && (shape.items() >= 4 || reading.weight("multiple") >= 3)) {
      faults.add(Fault.MULTIPLE);
    }
    boolean listed = shape.separators() > 0.1 && shape.function() < 0.08 && shape.length() > 12;
    if (listed || reading.figuresOfNothing()) {
      faults.add(Fault.STUFFING);
    }
    if (reading.weight("slogan") >= 2 && reading.weight("slogan") > need) {
      faults.add(Fault.SLOGAN);
    }
    if (reading.weight("unfinished") >= 2) {
      faults.add(Fault.UNFINISHED);
    }
    if (faults.isEmpty() && reading.weight("contradiction") < 3) {
      faults.add(Fault.VAGUE);
    }
  }

  private static Finding finding(Fault fault, Reading reading, Decision decision) {
    List<String> lists =
        fault == Fault.NON_TECHNICAL ? List.of(Lexicon.nameOf(decision.kind())) : fault.lists();
    return new Finding(
        fault == Fault.NON_TECHNICAL ? "kind-" + decision.kind().code() : fault.code(),
        fault.severity(),
        spans(reading, lists),
        fault == Fault.NON_TECHNICAL ? elsewhere(decision.kind()) : fault.advice());
  }

  private static String elsewhere(DemandKind kind) {
    return "这是“"
        + kind.chineseName()
        + "”类信息，不是技术需求，请到"
        + kind.placeToGo()
        + "办理。如果其中确有要攻克的技术问题，请单独写成一条：什么设备、什么问题、希望达到什么效果。";
  }

  /** The first places of these lists' cues in the original, overlapping ones joined. */
  static List<Span> spans(Reading reading, List<String> lists) {
    List<Span> spans = new ArrayList<>();
    for (Cue cue : reading.cues(lists)) {
      Span span = reading.demand().origin(cue.start(), cue.end());
      Span last = spans.isEmpty() ? new Span(0, 0) : spans.getLast();
      if (!spans.isEmpty() && last.overlaps(span)) {
        spans.set(spans.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else if (spans.size() < SHOWN) {
        spans.add(span);
      }
    }
    return spans;
  }
}
