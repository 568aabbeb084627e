package dev.patentengine.diagnose;

import dev.patentengine.nlp.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What meets within one clause, and before or after the first wish: a figure that is wished for is
 * a target, any other says how things are. Stateless.
 */
final class ClauseFeatures {

  private static final Pattern WISH =
      Pattern.compile(
          "要求|希望|目标|想|求|需要|需|达到|[降提升增减缩]\\S{0,2}[到至]|以内|以上|以下|不超过|不大于|不低于|不小于|不少于|优于|[≥≤<>＜＞]"
              + "|能不能|能否|有没有|可不可以|盼|征集|寻|最好|往上|打算|准备|计划|拟|开发|研制|研究|做到|咋|怎么|如何");

  private static final Pattern KEPT =
      Pattern.compile(
          "(?:保持|仍|还得|也得|又要|还要|别|不能|不得|不可|不许|不准|不让|不要|不变|不动|不换|不改|不碍|不伤|不增|不降|不用|避免|免得|前提|兼容|适应|适合)");

  private static final Pattern DONE =
      Pattern.compile(
          "(?:[换试调改加请找测装刷喷用做查买打涂修][了过]|(?:全|只|都|还|要|得)?[靠凭](?!近|谱)|曾|一直|历来|原来|老办法|人工|手工|现|目前)");

  private ClauseFeatures() {}

  /** A clause and what was found in it. */
  private record Clause(String text, Set<String> lists, boolean figure, boolean wish) {

    boolean has(String list) {
      return lists.contains(list);
    }
  }

  static void add(Map<String, Double> features, Reading reading) {
    List<Clause> clauses = clauses(reading);
    int first = 0;
    while (first < clauses.size() && !clauses.get(first).wish()) {
      first++;
    }
    List<Clause> before = clauses.subList(0, first);
    List<Clause> after = clauses.subList(first, clauses.size());
    Predicate<Clause> plain = clause -> clause.figure() && !clause.wish();
    put(features, "clause.figure.wished", clauses, c -> c.figure() && c.wish());
    put(features, "clause.figure.plain", clauses, plain);
    put(features, "clause.figure.before", before, Clause::figure);
    put(features, "clause.figure.problem", clauses, c -> c.figure() && c.has("problem"));
    put(features, "clause.present.figure", clauses, c -> c.figure() && c.has("present"));
    put(features, "clause.present.before", before, c -> c.has("present"));
    put(features, "clause.present.plain", clauses, c -> c.has("present") && !c.wish());
    put(features, "clause.problem.plain", clauses, c -> c.has("problem") && !c.wish());
    put(features, "clause.problem.before", before, c -> c.has("problem"));
    put(features, "clause.wishes", clauses, Clause::wish);
    put(features, "clause.done", clauses, c -> DONE.matcher(c.text()).find() && !c.wish());
    put(features, "clause.constraint.after", after, c -> c.has("constraint"));
    put(features, "clause.constraint.pure", clauses, c -> c.has("constraint") && !c.has("problem"));
    put(features, "clause.kept.after", after, c -> KEPT.matcher(c.text()).find());
    put(
        features,
        "clause.kept.last",
        after.isEmpty() ? after : after.subList(1, after.size()),
        c -> KEPT.matcher(c.text()).lookingAt());
    features.put("clause.before", Math.log1p(before.size()));
    features.put("clause.after", Math.log1p(after.size()));
  }

  private static void put(
      Map<String, Double> features, String name, List<Clause> clauses, Predicate<Clause> what) {
    long count = clauses.stream().filter(what).count();
    features.put(name, Math.log1p((double) count));
    features.put(name + ".any", count > 0 ? 1.0 : 0.0);
  }

  private static List<Clause> clauses(Reading reading) {
    List<Clause> clauses = new ArrayList<>();
    for (Span span : reading.demand().clauseSpans()) {
      Set<String> lists = new TreeSet<>();
      for (Cue cue : reading.cues()) {
        if (cue.start() >= span.start() && cue.start() < span.end()) {
          lists.add(cue.list());
        }
      }
      boolean figure =
          !lists.contains("time")
              && !lists.contains("funds")
              && reading.quantities().stream()
                  .anyMatch(each ->
                      each.span().start() >= span.start() && each.span().start() < span.end());
      String text = span.in(reading.demand().text());
      clauses.add(new Clause(text, lists, figure, WISH.matcher(text).find()));
    }
    return clauses;
  }
}
