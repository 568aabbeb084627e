package dev.patentengine.nlp.hanlp;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.CoreDictionaryTransformMatrixDictionary;
import com.hankcs.hanlp.dictionary.TransformMatrix;
import java.util.Arrays;

/**
 * Chooses for each word the part of speech that fits its neighbours, by HanLP's hidden Markov
 * model: transition costs between tags, and how often the word has each of them. Immutable.
 */
final class PartsOfSpeech {

  /** Added to every frequency, as HanLP does, so that none is 0. */
  private static final double SMOOTHING = 1e-8;

  private final String[] names;

  /** Cost of a tag, by the ordinals of it and the one before; 0 where the model never saw one. */
  private final double[][] transition;

  /** How often each tag was seen; 0 for tags that the model never saw. */
  private final int[] total;

  private PartsOfSpeech(String[] names, double[][] transition, int[] total) {
    this.names = names;
    this.transition = transition;
    this.total = total;
  }

  /** HanLP's own model, for all tags there are. */
  static PartsOfSpeech standard() {
    TransformMatrix matrix = CoreDictionaryTransformMatrixDictionary.transformMatrixDictionary;
    int tags = Nature.values().length;
    int known = Math.min(tags, matrix.transititon_probability.length);
    double[][] transition = new double[tags][tags];
    int[] total = new int[tags];
    for (int tag = 0; tag < known; tag++) {
      for (int behind = 0; behind < known; behind++) {
        transition[behind][tag] = matrix.transititon_probability[tag][behind];
      }
      total[tag] = matrix.getTotalFrequency(tag);
    }
    String[] names = Arrays.stream(Nature.values()).map(Nature::toString).toArray(String[]::new);
    return new PartsOfSpeech(names, transition, total);
  }

  /**
   * Begins the words of {@code path} with their tags. A word's tag is the one from which the
   * cheapest tag of the next word comes: HanLP 1.8.6, {@code Viterbi.compute}.
   */
  void tag(WordPath path, Lexeme begin, Lexeme end, Cuts cuts) {
    int chosen = begin.tags()[0];
    Lexeme before = begin;
    double[] cost = new double[1];
    for (int word = 0; word <= path.size(); word++) {
      Lexeme behind = word < path.size() ? path.lexeme(word) : end;
      double[] costBehind = new double[behind.emissions().length];
      chosen = choose(before.tags(), cost, behind, costBehind, chosen);
      if (word > 0) {
        cuts.begin(path.start(word - 1), names[chosen]);
      }
      before = behind;
      cost = costBehind;
    }
  }

  /** Fills in the costs behind; says which tag before leads to the cheapest of them. */
  private int choose(
      int[] before, double[] cost, Lexeme behind, double[] costBehind, int otherwise) {
    int chosen = otherwise;
    double cheapest = Double.MAX_VALUE;
    for (int tag = 0; tag < costBehind.length; tag++) {
      double[] from = transition[behind.tags()[tag]];
      double emission = behind.emissions()[tag];
      double least = Double.MAX_VALUE;
      for (int previous = 0; previous < cost.length; previous++) {
        double now = cost[previous] + from[before[previous]] - emission;
        if (now < least) {
          least = now;
          if (now < cheapest) {
            cheapest = now;
            chosen = before[previous];
          }
        }
      }
      costBehind[tag] = least;
    }
    return chosen;
  }

  /** The logarithm of how likely each tag of the word is to be written as this word. */
  double[] emissions(CoreDictionary.Attribute word) {
    double[] emissions = new double[word.nature.length];
    for (int tag = 0; tag < emissions.length; tag++) {
      emissions[tag] =
          Math.log((word.frequency[tag] + SMOOTHING) / total[word.nature[tag].ordinal()]);
    }
    return emissions;
  }
}
