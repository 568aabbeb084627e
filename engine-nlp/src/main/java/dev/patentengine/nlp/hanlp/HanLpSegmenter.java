package dev.patentengine.nlp.hanlp;

import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.NormalizedText;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.Span;
import dev.patentengine.nlp.TextNormalizer;
import dev.patentengine.nlp.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The segmenter for technical text: HanLP's bigram lattice with a dictionary of its own and rules
 * for figures, Latin letters and ordinals.
 *
 * <pre>{@code
 * Segmenter segmenter = HanLpSegmenter.builder().terms(technicalTerms).words(ourWords).build();
 * segmenter.segment("所述聚偏二氟乙烯膜厚0.5㎜", Granularity.READING);   // 所述 聚偏二氟乙烯 膜 厚 0.5 mm
 * }</pre>
 *
 * <p>Personal, place and firm names are not looked for: in technical text they are found where
 * there are none. Immutable and safe for concurrent use; the dictionary belongs to the instance.
 */
public final class HanLpSegmenter implements Segmenter {

  /** Rises with every change of the rules that may change a word. */
  private static final String ALGORITHM = "hanlp-viterbi-1.8.6/claims-1+search-2";

  private final TextNormalizer folding = TextNormalizer.folding();
  private final WordCutter readingCutter;
  private final WordCutter searchCutter;
  private final IndexWords indexWords;
  private final String identity;

  private HanLpSegmenter(Builder builder) {
    NavigableSet<String> terms = new TreeSet<>(builder.terms);
    terms.addAll(builder.added);
    this.readingCutter = WordCutter.forReading(Lattice.over(builder.words));
    NavigableSet<String> searched = new TreeSet<>(WordList.ofClaims());
    searched.addAll(builder.added);
    this.searchCutter = WordCutter.forSearch(Lattice.untagged(searched));
    this.indexWords = new IndexWords(WordTrie.of(terms));
    this.identity = ALGORITHM + "/" + DictionaryDigest.of(builder.words, builder.terms);
  }

  /** The segmenter with the words of claims and technical language that come with it. */
  public static HanLpSegmenter standard() {
    return builder().build();
  }

  /** A segmenter to be given more words. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public List<Token> segment(String text, Granularity granularity) {
    NormalizedText folded = folding.normalize(text);
    return switch (granularity) {
      case READING -> tokens(folded, readingCutter.words(folded));
      case SEARCH -> tokens(folded, indexWords.of(folded.text(), searchCutter.words(folded)));
    };
  }

  @Override
  public String identity() {
    return identity;
  }

  private static List<Token> tokens(NormalizedText folded, List<Word> words) {
    List<Token> tokens = new ArrayList<>(words.size());
    for (Word word : words) {
      Span span = new Span(word.start(), word.end());
      tokens.add(new Token(span.in(folded.text()), folded.original(span), word.tag()));
    }
    return Collections.unmodifiableList(tokens);
  }

  /** Collects the words of a segmenter. For one thread. */
  public static final class Builder {

    private final NavigableSet<String> words = new TreeSet<>(WordList.mined());
    private final NavigableSet<String> added = new TreeSet<>();
    private final NavigableSet<String> terms = new TreeSet<>();

    private Builder() {
      words.addAll(WordList.ofClaims());
    }

    /** Adds words that are never cut at {@link Granularity#READING}: product names, house terms. */
    public Builder words(Collection<String> more) {
      more.forEach(word -> WordList.fold(word).ifPresent(added::add));
      words.addAll(added);
      return this;
    }

    /**
     * Adds terms that are found as a whole at {@link Granularity#SEARCH}, beside the words that
     * they are made of.
     */
    public Builder terms(Collection<String> more) {
      more.forEach(term -> WordList.fold(term).ifPresent(terms::add));
      return this;
    }

    /**
     * Leaves out the mined technical words that come with this package: for mining them, and to see
     * what they are worth.
     */
    public Builder withoutMinedWords() {
      words.removeAll(WordList.mined());
      words.addAll(WordList.ofClaims());
      return this;
    }

    /** The segmenter. */
    public HanLpSegmenter build() {
      return new HanLpSegmenter(this);
    }
  }
}
