package dev.patentengine.diagnose;

import dev.patentengine.model.Demand;
import dev.patentengine.nlp.Keyword;
import dev.patentengine.nlp.KeywordExtractor;
import dev.patentengine.nlp.Span;
import java.util.List;
import java.util.stream.Stream;

/** Takes a demand apart, in its own words. Safe for concurrent use. */
final class Structurer {

  private static final int KEYWORDS = 5;
  private static final int CLAUSES = 6;

  private final KeywordExtractor keywords;

  Structurer(KeywordExtractor keywords) {
    this.keywords = keywords;
  }

  StructuredDemand structure(Demand demand, Reading reading) {
    List<String> terms = terms(demand, reading);
    return new StructuredDemand(
        demand.title().isBlank() ? terms.stream().findFirst().orElse("") : demand.title().strip(),
        clauses(reading, "problem"),
        clauses(reading, "effect", "seek"),
        indicators(reading),
        clauses(reading, "constraint"),
        clauses(reading, "present"),
        terms,
        demand.region());
  }

  private List<String> terms(Demand demand, Reading reading) {
    Stream<String> found =
        keywords.keywords(reading.demand().text(), KEYWORDS).stream().map(Keyword::text);
    return Stream.concat(demand.keywords().stream(), found).distinct().limit(KEYWORDS).toList();
  }

  private static List<String> indicators(Reading reading) {
    return reading.quantities().stream()
        .map(each -> written(reading, each.span()))
        .distinct()
        .toList();
  }

  /** The clauses in which a cue of these lists begins, as they are written. */
  static List<String> clauses(Reading reading, String... lists) {
    List<Cue> cues = reading.cues(List.of(lists));
    return reading.demand().clauseSpans().stream()
        .filter(clause ->
            cues.stream()
                .anyMatch(cue -> cue.start() >= clause.start() && cue.start() < clause.end()))
        .map(clause -> written(reading, clause))
        .limit(CLAUSES)
        .toList();
  }

  private static String written(Reading reading, Span span) {
    Span origin = reading.demand().origin(span.start(), span.end());
    return origin.in(reading.demand().original()).strip();
  }
}
