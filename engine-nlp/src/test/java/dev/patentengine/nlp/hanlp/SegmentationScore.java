package dev.patentengine.nlp.hanlp;

import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Word precision, recall and F1 as the SIGHAN bake-offs define them: a word is right if both its
 * ends are. Immutable.
 */
record SegmentationScore(long gold, long given, long right) {

  /**
   * The score of {@code segmenter} at {@link Granularity#READING} on sentences whose words are
   * separated by white space; it is given the sentences without the white space.
   */
  static SegmentationScore of(Segmenter segmenter, List<String> goldSentences) {
    long gold = 0;
    long given = 0;
    long right = 0;
    for (String sentence : goldSentences) {
      List<String> words = List.of(sentence.strip().split("\\s+"));
      Set<Long> places = new HashSet<>();
      int at = 0;
      for (String word : words) {
        places.add(place(at, at + word.length()));
        at += word.length();
      }
      List<Token> tokens = segmenter.segment(String.join("", words), Granularity.READING);
      gold += words.size();
      given += tokens.size();
      right +=
          tokens.stream()
              .filter(token -> places.contains(place(token.span().start(), token.span().end())))
              .count();
    }
    return new SegmentationScore(gold, given, right);
  }

  double precision() {
    return right / (double) given;
  }

  double recall() {
    return right / (double) gold;
  }

  double f1() {
    return 2.0 * right / (gold + given);
  }

  private static long place(int start, int end) {
    return ((long) start << Integer.SIZE) | end;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "P %.4f R %.4f F1 %.4f (%d words)", precision(), recall(), f1(), gold);
  }
}
