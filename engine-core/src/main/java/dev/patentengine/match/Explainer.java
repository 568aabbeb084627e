package dev.patentengine.match;

import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.index.TextField;
import dev.patentengine.index.WordCounts;
import dev.patentengine.match.Reason.Place;
import dev.patentengine.match.Reason.SharedWord;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.Span;
import dev.patentengine.nlp.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds in a patent what speaks for it as an answer to a demand. Safe for concurrent use. */
final class Explainer {

  private static final int MOST_FIGURES = 3;

  private final PatentIndex index;
  private final Segmenter segmenter;

  Explainer(PatentIndex index, Segmenter segmenter) {
    this.index = index;
    this.segmenter = segmenter;
  }

  /** The reasons for {@code entry}: shared words, best passage, shared figures, nearness. */
  List<Reason> explain(DemandQuery query, IndexEntry entry, List<IndicatorCheck> checks) {
    List<Reason> reasons = new ArrayList<>();
    List<SharedWord> words = sharedWords(query, entry.patent());
    if (!words.isEmpty()) {
      reasons.add(new Reason.SharedWords(words));
    }
    Passages.best(entry.patent(), words).ifPresent(reasons::add);
    checks.stream()
        .filter(check -> check.offered().isPresent())
        .limit(MOST_FIGURES)
        .map(Reason.SharedQuantity::new)
        .forEach(reasons::add);
    cosine(query, entry).ifPresent(cosine -> reasons.add(new Reason.NearMeaning(cosine)));
    return reasons;
  }

  private static Optional<Double> cosine(DemandQuery query, IndexEntry entry) {
    return query.vector().flatMap(q -> entry.meaning().map(q::cosine));
  }

  private List<SharedWord> sharedWords(DemandQuery query, Patent patent) {
    Map<String, List<Place>> places = new TreeMap<>();
    collect(places, query, TextField.TITLE, patent.title());
    collect(places, query, TextField.ABSTRACT, patent.summary());
    WordCounts counts = index.wordCounts(places.keySet());
    List<SharedWord> words = new ArrayList<>();
    places.forEach((text, where) -> words.add(new SharedWord(text, counts.rarity(text), where)));
    return words.stream()
        .filter(word -> speaks(word.text()))
        .filter(word -> words.stream().noneMatch(other -> hides(other, word)))
        .sorted(
            Comparator.comparingDouble(SharedWord::weight)
                .reversed()
                .thenComparing(SharedWord::text))
        .toList();
  }

  /** Whether a word says something to a reader by itself: two Han characters, or three letters. */
  private static boolean speaks(String word) {
    return word.codePoints().filter(Character::isIdeographic).count() >= 2
        || word.codePoints().filter(Character::isLetter).count() >= 3;
  }

  /** Whether every place of {@code word} lies inside one of the longer word {@code other}. */
  private static boolean hides(SharedWord other, SharedWord word) {
    return other.text().length() > word.text().length()
        && other.text().contains(word.text())
        && word.places().stream()
            .allMatch(place -> other.places().stream().anyMatch(outer -> holds(outer, place)));
  }

  private static boolean holds(Place outer, Place inner) {
    return outer.field() == inner.field()
        && outer.span().start() <= inner.span().start()
        && inner.span().end() <= outer.span().end();
  }

  private void collect(
      Map<String, List<Place>> places, DemandQuery query, TextField field, String text) {
    for (Token token : segmenter.segment(text, Granularity.SEARCH)) {
      if (query.terms().containsKey(token.text())) {
        Span span = token.span();
        places.computeIfAbsent(token.text(), t -> new ArrayList<>()).add(new Place(field, span));
      }
    }
  }
}
