package dev.patentengine.nlp.hanlp;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.utility.Predefine;
import java.util.Arrays;

/**
 * What the lattice knows of a word. Immutable.
 *
 * @param id HanLP's number of the word or of its class (figures, names …), below 0 if it has none
 * @param frequency how often it was seen
 * @param plainCost what it costs to come to this word from one that it was never seen behind
 * @param commonestTag its commonest part of speech
 * @param tags the ordinals of all its parts of speech among HanLP's
 * @param emissions for each part of speech the logarithm of how likely it is written as this word;
 *     empty where parts of speech are not chosen
 */
@SuppressWarnings("ArrayRecordComponent") // shared by all texts, never compared
record Lexeme(
    int id, int frequency, double plainCost, String commonestTag, int[] tags, double[] emissions) {

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
    int[] tags = Arrays.stream(attribute.nature).mapToInt(Nature::ordinal).toArray();
    return new Lexeme(
        vertex.wordID,
        attribute.totalFrequency,
        cost(0, 0, attribute.totalFrequency),
        attribute.nature[0].toString(),
        tags,
        emissions.of(attribute));
  }

  /** What it costs to come to this word from {@code before}: -log of the probability. */
  double costAfter(Lexeme before, Bigrams bigrams) {
    int together = bigrams.frequency(before.id, id);
    return together == 0 ? plainCost : cost(together, before.frequency, frequency);
  }

  /** HanLP 1.8.6, {@code MathUtility.calculateWeight}, in its order of operations. */
  private static double cost(int together, int before, int own) {
    return -Math.log(
        BIGRAM_SHARE
                * (Predefine.myu * (double) together / (double) (before + 1) + 1.0 - Predefine.myu)
            + (1 - BIGRAM_SHARE) * (double) own / (double) Predefine.TOTAL_FREQUENCY);
  }
}
