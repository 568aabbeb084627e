package dev.patentengine.match;

import dev.patentengine.index.TextField;
import dev.patentengine.match.Reason.BestPassage;
import dev.patentengine.match.Reason.SharedWord;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The sentences of an abstract, and which of them comes nearest to a demand. */
final class Passages {

  private static final String SENTENCE_ENDS = "。；;！!？?\n";

  private Passages() {}

  /**
   * The sentence of the abstract in which the shared words weigh most, the earlier of equal ones;
   * none if no shared word stands in the abstract.
   */
  static Optional<BestPassage> best(Patent patent, List<SharedWord> words) {
    Optional<Span> best = Optional.empty();
    double highest = 0;
    for (Span sentence : sentences(patent.summary())) {
      double weight = weight(sentence, words);
      if (weight > highest) {
        highest = weight;
        best = Optional.of(sentence);
      }
    }
    return best.map(
        span -> new BestPassage(TextField.ABSTRACT, span, span.in(patent.summary()).strip()));
  }

  private static double weight(Span sentence, List<SharedWord> words) {
    return words.stream()
        .filter(word -> word.places().stream().anyMatch(place -> lies(place, sentence)))
        .mapToDouble(SharedWord::weight)
        .sum();
  }

  private static boolean lies(Reason.Place place, Span sentence) {
    return place.field() == TextField.ABSTRACT && place.span().overlaps(sentence);
  }

  /** The sentences of {@code text} with their closing mark; together they are the text. */
  static List<Span> sentences(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (SENTENCE_ENDS.indexOf(text.charAt(i)) >= 0) {
        sentences.add(new Span(start, i + 1));
        start = i + 1;
      }
    }
    if (start < text.length()) {
      sentences.add(new Span(start, text.length()));
    }
    return sentences;
  }
}
