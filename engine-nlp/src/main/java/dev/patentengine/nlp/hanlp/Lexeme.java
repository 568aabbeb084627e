package dev.patentengine.nlp.hanlp;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;
import java.util.Arrays;

/**
 * What the lattice knows of a word. Immutable.
 *
 * @param id HanLP's number of the word or of its class (figures, names …); below 0 if it has none:
 *     its frequency, negated
 * @param frequency how often it was seen
 * @param mark a bit that it shares with a 64th of all words
 * @param before the marks of the words that it was seen behind
 * @param behind the marks of the words that were seen behind it
 * @param plainCost what it costs to come to this word from one that it was never seen behind
 * @param commonestTag its commonest part of speech
 * @param tags the ordinals of all its parts of speech among HanLP's
 * @param emissions for each part of speech the logarithm of how likely it is written as this word;
 *     empty where parts of speech are not chosen
 */
@SuppressWarnings("ArrayRecordComponent") // shared by all texts, never compared
record Lexeme(
    int id,
    int frequency,
    long mark,
    long before,
    long behind,
    double plainCost,
    String commonestTag,
    int[] tags,
    double[] emissions) {

  /** Share of the bigram in the interpolated probability; the rest is the word's own frequency. */
  private static final double BIGRAM_SHARE = 0.9;

  /** Gives the logarithms of how likely each tag is to be written as a word. */
  @FunctionalInterface
  interface Emissions {
    /** Where parts of speech are not chosen. */
    Emissions NONE = word -> new double[0];

    double[] of(CoreDictionary.Attribute word);
  }

  /** The word as HanLP compiles it for its own lattice. */
  static Lexeme of(Vertex vertex, Emissions emissions) {
    CoreDictionary.Attribute attribute = vertex.attribute;
    Bigrams bigrams = Bigrams.standard();
    int[] tags = Arrays.stream(attribute.nature).mapToInt(Nature::ordinal).toArray();
    return new Lexeme(
        vertex.wordID,
        attribute.totalFrequency,
        Bigrams.mark(vertex.wordID),
        bigrams.before(vertex.wordID),
        bigrams.behind(vertex.wordID),
        cost(0, 0, attribute.totalFrequency),
        attribute.nature[0].toString(),
        tags,
        emissions.of(attribute));
  }

  /** What it costs to come to this word from {@code last}: -log of the probability. */
  double costAfter(Lexeme last, Bigrams bigrams) {
    int together = together(last, bigrams);
    return together == 0 ? plainCost : cost(together, last.frequency, frequency);
  }

  /** How often the two were seen; HanLP takes an added word's frequency for it. */
  private int together(Lexeme last, Bigrams bigrams) {
    if ((last.id | id) < 0) {
      return last.id < 0 ? -last.id : -id;
    }
    boolean possible = (last.behind & mark) != 0 && (before & last.mark) != 0;
    return possible ? bigrams.frequency(last.id, id) : 0;
  }

  /** HanLP 1.8.6, {@code MathUtility.calculateWeight}, in its order of operations. */
  private static double cost(int together, int before, int own) {
    return -Math.log(
        BIGRAM_SHARE
                * (Predefine.myu * (double) together / (double) (before + 1) + 1.0 - Predefine.myu)
            + (1 - BIGRAM_SHARE) * (double) own / (double) Predefine.TOTAL_FREQUENCY);
  }
}
