package dev.patentengine.match;

import dev.patentengine.index.TextField;
import dev.patentengine.nlp.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Why a patent answers a demand. Its text form says it to a Chinese reader. */
public sealed interface Reason {

  /**
   * Words that demand and patent share, the rarest first.
   *
   * @param terms the words with where they stand in the patent
   */
  record SharedWords(List<SharedWord> terms) implements Reason {
    public SharedWords {
      terms = List.copyOf(terms);
    }

    @Override
    public String toString() {
      return "共有词："
          + terms.stream().limit(8).map(SharedWord::text).collect(Collectors.joining("、"));
    }
  }

  /**
   * A word that both use.
   *
   * @param text the word, normalised
   * @param weight its rarity in the index (idf), above 0
   * @param places where it stands in the patent, in order
   */
  record SharedWord(String text, double weight, List<Place> places) {
    public SharedWord {
      places = List.copyOf(places);
    }
  }

  /**
   * Words of the patent that speak for words of the demand that it lacks, the clearest first.
   *
   * @param words one for each word of the demand
   */
  record BridgedWords(List<BridgedWord> words) implements Reason {
    public BridgedWords {
      words = List.copyOf(words);
    }

    @Override
    public String toString() {
      return "换词：" + words.stream().map(BridgedWord::toString).collect(Collectors.joining("，"));
    }
  }

  /**
   * A word of the patent that speaks for one of the demand.
   *
   * @param demanded the demand's word, normalised
   * @param offered the patent's
   */
  record BridgedWord(String demanded, String offered) {
    @Override
    public String toString() {
      return "需求“" + demanded + "” — 专利“" + offered + "”";
    }
  }

  /** A stretch of a field of the patent. */
  record Place(TextField field, Span span) {}

  /**
   * The sentence of the patent that comes nearest to the demand.
   *
   * @param field where it stands
   * @param span where it stands there
   * @param text the sentence
   */
  record BestPassage(TextField field, Span span, String text) implements Reason {
    @Override
    public String toString() {
      return "相关段落：“" + text + "”";
    }
  }

  /**
   * The meanings are near.
   *
   * @param cosine of the two vectors
   */
  record NearMeaning(double cosine) implements Reason {
    @Override
    public String toString() {
      return String.format(Locale.ROOT, "语义接近：余弦 %.2f", cosine);
    }
  }

  /**
   * A figure of the demand and what the patent says of the same property.
   *
   * @param check the comparison; something is offered
   */
  record SharedQuantity(IndicatorCheck check) implements Reason {
    public SharedQuantity {
      if (check.offered().isEmpty()) {
        throw new IllegalArgumentException("nothing offered for " + check.demandedText());
      }
    }

    /** The words of the demand. */
    public String demandedText() {
      return check.demandedText();
    }

    /** The words of the patent. */
    public String offeredText() {
      return check.offered().orElseThrow().text();
    }

    @Override
    public String toString() {
      return "指标"
          + check.chineseVerdict()
          + "：需求“"
          + demandedText()
          + "” — 专利“"
          + offeredText()
          + "”";
    }
  }
}
