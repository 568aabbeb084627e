package dev.patentengine.datasets.dictionary;

import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.PatentStopWords;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.StopWords;
import dev.patentengine.nlp.Token;
import dev.patentengine.nlp.hanlp.HanLpSegmenter;
import dev.patentengine.nlp.hanlp.LibraryLexicon;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Mines a technical dictionary from patents in three rounds: pairs of single characters that are
 * words, then longer words made with them, then terms of several words. Each round segments with
 * what the one before found. Immutable and safe for concurrent use; deterministic.
 */
public final class DictionaryMining {

  private final StopWords stopWords = PatentStopWords.standard();
  private final WordFilter wordFilter;
  private final int leastCount;

  private DictionaryMining(Predicate<String> lexicon, int leastCount) {
    this.wordFilter = new WordFilter(lexicon);
    this.leastCount = leastCount;
  }

  /** Mining with HanLP's own dictionaries as the lexicon, of what stands 3 times or more. */
  public static DictionaryMining standard() {
    return new DictionaryMining(new LibraryLexicon()::contains, 3);
  }

  /** The dictionary of these texts (titles, abstracts). */
  public MinedDictionary mine(Collection<String> texts) {
    NavigableSet<String> words = new TreeSet<>();
    words.addAll(select(texts, words, wordFilter::isPair));
    words.addAll(select(texts, words, wordFilter::isLongWord));
    Predicate<Token> barrier = barrier().or(token -> stopWords.contains(token.text()));
    List<MinedTerm> terms = miner(words, barrier).mine(texts);
    NavigableSet<String> compounds = new TreeSet<>();
    terms.stream().filter(TermFilter::isTerm).map(MinedTerm::text).forEach(compounds::add);
    nouns(texts, words).forEach(compounds::add);
    words.removeIf(stopWords::contains);
    compounds.removeIf(DictionaryMining::isNoTerm);
    words.removeIf(DictionaryMining::isNoTerm);
    compounds.removeAll(words);
    return new MinedDictionary(words, compounds);
  }

  /** Firms, and phrases that came through because the segmenter took 面的 or the like for a word. */
  private static boolean isNoTerm(String term) {
    return Stream.of("公司", "集团", "的", "所述", "包括", "设有").anyMatch(term::contains);
  }

  /** The nouns and nominal verbs that the segmenter has and that stand in several of the texts. */
  private NavigableSet<String> nouns(Collection<String> texts, NavigableSet<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    Segmenter segmenter = segmenter(words);
    for (String text : texts) {
      segmenter.segment(text, Granularity.READING).stream()
          .filter(token -> token.text().length() > 1 && isNoun(token) && !barrier().test(token))
          .map(Token::text)
          .distinct()
          .forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    NavigableSet<String> nouns = new TreeSet<>();
    counts.forEach((word, count) -> {
      if (count >= leastCount && !stopWords.contains(word) && !PhraseEdges.isPlain(word)) {
        nouns.add(word);
      }
    });
    return nouns;
  }

  /** Names of persons, places and firms are none. */
  private static boolean isNoun(Token token) {
    String tag = token.tag();
    boolean name = tag.startsWith("nr") || tag.startsWith("ns") || tag.startsWith("nt");
    return !name && (tag.startsWith("n") || tag.equals("vn") || tag.startsWith("g"));
  }

  private List<String> select(
      Collection<String> texts, NavigableSet<String> words, Predicate<MinedTerm> filter) {
    return miner(words, barrier()).mine(texts).stream()
        .filter(filter)
        .map(MinedTerm::text)
        .toList();
  }

  private TermMiner miner(NavigableSet<String> words, Predicate<Token> barrier) {
    return new TermMiner(segmenter(words), barrier, leastCount);
  }

  private static Segmenter segmenter(NavigableSet<String> words) {
    return HanLpSegmenter.builder().withoutMinedWords().words(words).build();
  }

  /** Punctuation, figures, Latin letters and function words. */
  private static Predicate<Token> barrier() {
    return token ->
        token.punctuation()
            || PhraseEdges.isFunctionWord(token.text())
            || !token.text().codePoints().allMatch(DictionaryMining::isHan);
  }

  private static boolean isHan(int point) {
    return Character.UnicodeScript.of(point) == Character.UnicodeScript.HAN;
  }
}
