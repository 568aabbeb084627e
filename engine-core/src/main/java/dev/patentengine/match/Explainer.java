package dev.patentengine.match;

import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.index.TextField;
import dev.patentengine.index.WordCounts;
import dev.patentengine.match.Reason.BridgedWord;
import dev.patentengine.match.Reason.Place;
import dev.patentengine.match.Reason.SharedWord;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds in a patent what speaks for it as an answer to a demand. Safe for concurrent use. */
final class Explainer {

  private static final int MOST_FIGURES = 3;
  private static final int MOST_BRIDGED = 3;

  private final PatentIndex index;
  private final Segmenter segmenter;
  private final WordBridge bridge;

  Explainer(PatentIndex index, Segmenter segmenter, WordBridge bridge) {
    this.index = index;
    this.segmenter = segmenter;
    this.bridge = bridge;
  }

  /**
   * The reasons for {@code entry}: shared words, words that speak for others, best passage, shared
   * figures, nearness.
   */
  List<Reason> explain(DemandQuery query, IndexEntry entry, List<IndicatorCheck> checks) {
    List<Reason> reasons = new ArrayList<>();
    Map<String, List<Place>> places = places(entry.patent());
    List<SharedWord> words = sharedWords(query, places);
    if (!words.isEmpty()) {
      reasons.add(new Reason.SharedWords(words));
    }
    List<BridgedWord> bridged = bridgedWords(query, places.keySet());
    if (!bridged.isEmpty()) {
      reasons.add(new Reason.BridgedWords(bridged));
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

  /** Where each word of title and abstract stands. */
  private Map<String, List<Place>> places(Patent patent) {
    Map<String, List<Place>> places = new LinkedHashMap<>();
    collect(places, TextField.TITLE, patent.title());
    collect(places, TextField.ABSTRACT, patent.summary());
    return places;
  }

  private void collect(Map<String, List<Place>> places, TextField field, String text) {
    for (Token token : segmenter.segment(text, Granularity.SEARCH)) {
      places
          .computeIfAbsent(token.text(), word -> new ArrayList<>())
          .add(new Place(field, token.span()));
    }
  }

  private List<BridgedWord> bridgedWords(DemandQuery query, Set<String> patent) {
    return bridge.strongest(query.terms().keySet(), patent).stream()
        .filter(word -> speaks(word.demanded()) && speaks(word.offered()))
        .limit(MOST_BRIDGED)
        .toList();
  }

  private List<SharedWord> sharedWords(DemandQuery query, Map<String, List<Place>> all) {
    Map<String, List<Place>> places = new TreeMap<>(all);
    places.keySet().retainAll(query.terms().keySet());
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
}
