package dev.patentengine.diagnose;

import dev.patentengine.model.Demand;
import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.Keyword;
import dev.patentengine.nlp.KeywordExtractor;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.Span;
import dev.patentengine.nlp.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Takes a demand apart, in its own words. Safe for concurrent use. */
final class Structurer {

  private static final int KEYWORDS = 5;
  private static final int CLAUSES = 6;

  /** Lists whose figures are no indicators. */
  private static final List<String> OTHER_FIGURES =
      Stream.of(FacetKind.TIME_FRAME, FacetKind.FUNDS)
          .flatMap(kind -> kind.lists().stream())
          .toList();

  /** What every demand speaks of. */
  private static final Set<String> EMPTY =
      Set.of("公司", "企业", "单位", "产品", "技术", "项目", "需求", "问题", "行业", "高达");

  private final KeywordExtractor keywords;
  private final Segmenter segmenter;

  Structurer(KeywordExtractor keywords, Segmenter segmenter) {
    this.keywords = keywords;
    this.segmenter = segmenter;
  }

  StructuredDemand structure(Demand demand, Reading reading) {
    List<String> terms = terms(demand, reading);
    return new StructuredDemand(
        demand.title().isBlank() ? object(reading) : demand.title().strip(),
        clauses(reading, "problem"),
        clauses(reading, "effect", "seek"),
        indicators(reading),
        clauses(reading, "constraint"),
        clauses(reading, "present"),
        terms,
        List.of(),
        List.of(),
        demand.region());
  }

  private List<String> terms(Demand demand, Reading reading) {
    Stream<String> found =
        keywords.keywords(reading.demand().text(), KEYWORDS).stream().map(Keyword::text);
    return Stream.concat(demand.keywords().stream(), found).distinct().limit(KEYWORDS).toList();
  }

  /**
   * The first clause's longest run of nouns with what stands before them, in the clause's words.
   */
  private String object(Reading reading) {
    for (Span clause : reading.demand().clauseSpans()) {
      Optional<Span> longest = nouns(clause.in(reading.demand().text()));
      if (longest.isPresent()) {
        Span found = longest.get();
        return written(
            reading, new Span(clause.start() + found.start(), clause.start() + found.end()));
      }
    }
    return "";
  }

  private Optional<Span> nouns(String clause) {
    Optional<Span> longest = Optional.empty();
    int start = -1;
    for (Token token : segmenter.segment(clause, Granularity.READING)) {
      boolean noun = token.tag().matches("n.*|g.*|vn");
      if (!noun && !token.tag().equals("b") || EMPTY.contains(token.text())) {
        start = -1;
        continue;
      }
      start = start < 0 ? token.span().start() : start;
      Span run = new Span(start, token.span().end());
      if (noun && length(run) > Math.max(1, longest.map(Structurer::length).orElse(0))) {
        longest = Optional.of(run);
      }
    }
    return longest;
  }

  private static int length(Span span) {
    return span.end() - span.start();
  }

  private static List<String> indicators(Reading reading) {
    List<Cue> others = reading.cues(OTHER_FIGURES);
    return reading.demand().clauseSpans().stream()
        .filter(clause ->
            reading.quantities().stream().anyMatch(each -> begins(each.span().start(), clause)))
        .filter(clause -> others.stream().noneMatch(cue -> begins(cue.start(), clause)))
        .map(clause -> written(reading, clause))
        .distinct()
        .limit(CLAUSES)
        .toList();
  }

  private static boolean begins(int place, Span clause) {
    return place >= clause.start() && place < clause.end();
  }

  /** The clauses in which a cue of these lists begins, as they are written. */
  static List<String> clauses(Reading reading, String... lists) {
    List<Cue> cues = reading.cues(List.of(lists));
    return reading.demand().clauseSpans().stream()
        .filter(clause -> cues.stream().anyMatch(cue -> begins(cue.start(), clause)))
        .map(clause -> written(reading, clause))
        .limit(CLAUSES)
        .toList();
  }

  private static String written(Reading reading, Span span) {
    Span origin = reading.demand().origin(span.start(), span.end());
    return origin.in(reading.demand().original()).strip();
  }
}
