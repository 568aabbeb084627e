package dev.patentengine.match;

import dev.patentengine.index.CharacterPairs;
import dev.patentengine.index.TextField;
import dev.patentengine.match.IndicatorCheck.Offered;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Quantity;
import dev.patentengine.nlp.Quantity.Verdict;
import dev.patentengine.nlp.QuantityExtractor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares the figures of demands with those of patents. Safe for concurrent use. */
final class Indicators {

  /** A shorter name (强度, 温度) says too little for another, longer one to be the same. */
  private static final int SHORTEST_HEAD = 3;

  private final QuantityExtractor extractor;

  Indicators(QuantityExtractor extractor) {
    this.extractor = extractor;
  }

  /** The figures that a demand asks for. */
  List<Target> targets(String demand) {
    return Target.of(demand, extractor);
  }

  /** The checks of all targets, in their order; the patent is read only if there are any. */
  List<IndicatorCheck> check(List<Target> targets, Patent patent) {
    if (targets.isEmpty()) {
      return List.of();
    }
    List<Offered> offered = offered(patent, pairs(targets));
    return targets.stream().map(target -> check(target, offered)).toList();
  }

  /** The pairs of signs that the names of what is asked for hold. */
  private static Set<String> pairs(List<Target> targets) {
    Set<String> pairs = new TreeSet<>();
    for (Target target : targets) {
      target.quantity().property().ifPresent(name -> pairs.addAll(CharacterPairs.of(name)));
    }
    return pairs;
  }

  private List<Offered> offered(Patent patent, Set<String> pairs) {
    List<Offered> offered = new ArrayList<>();
    add(offered, TextField.TITLE, patent.title(), pairs);
    add(offered, TextField.ABSTRACT, patent.summary(), pairs);
    patent.claims().forEach(claim -> add(offered, TextField.CLAIMS, claim, pairs));
    return offered;
  }

  /** A text without any pair of signs of the names says nothing of them: it is not read. */
  private void add(List<Offered> offered, TextField field, String text, Set<String> pairs) {
    if (pairs.stream().noneMatch(text.toLowerCase(Locale.ROOT)::contains)) {
      return;
    }
    for (Quantity quantity : extractor.quantities(text)) {
      offered.add(new Offered(quantity, quantity.span().in(text), field));
    }
  }

  private static IndicatorCheck check(Target target, List<Offered> offered) {
    for (Sameness sameness : Sameness.values()) {
      List<Offered> same =
          offered.stream().filter(each -> same(target.quantity(), each) == sameness).toList();
      if (sameness != Sameness.NONE && !same.isEmpty()) {
        return judged(target, same, sameness);
      }
    }
    return new IndicatorCheck(target.quantity(), target.text(), Optional.empty(), Verdict.UNKNOWN);
  }

  /** A patent that reaches the figure somewhere meets it; it misses it if it never can. */
  private static IndicatorCheck judged(Target target, List<Offered> same, Sameness sameness) {
    Offered shown = same.getFirst();
    Verdict verdict = Verdict.UNKNOWN;
    if (sameness == Sameness.SURE) {
      verdict = verdict(target, shown);
      for (Offered each : same) {
        Verdict other = verdict(target, each);
        if (other == Verdict.SATISFIED && verdict != Verdict.SATISFIED) {
          verdict = other;
          shown = each;
        } else if (other == Verdict.UNKNOWN && verdict == Verdict.VIOLATED) {
          verdict = other;
          shown = each;
        }
      }
    }
    return new IndicatorCheck(target.quantity(), target.text(), Optional.of(shown), verdict);
  }

  private static Verdict verdict(Target target, Offered offered) {
    return offered.quantity().satisfies(target.quantity());
  }

  /** How sure it is that two figures measure the same. */
  private enum Sameness {
    SURE,
    /** One name holds the other, and it is not sure that they mean the same. */
    PERHAPS,
    NONE
  }

  private static Sameness same(Quantity wanted, Offered offered) {
    Quantity other = offered.quantity();
    if (!wanted.canonical().dimension().equals(other.canonical().dimension())
        || wanted.property().isEmpty()
        || other.property().isEmpty()) {
      return Sameness.NONE;
    }
    String a = wanted.property().get();
    String b = other.property().get();
    if (a.equals(b) || headOf(a, b) || headOf(b, a)) {
      return Sameness.SURE;
    }
    return a.contains(b) || b.contains(a) ? Sameness.PERHAPS : Sameness.NONE;
  }

  private static boolean headOf(String head, String name) {
    return head.length() >= SHORTEST_HEAD && name.endsWith(head);
  }
}
