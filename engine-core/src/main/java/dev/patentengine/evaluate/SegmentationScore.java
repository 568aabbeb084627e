package dev.patentengine.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Word precision, recall and F1 of a segmentation, as the second SIGHAN bakeoff scores it (Emerson
 * 2005): a word is right if the gold has a word from the same character to the same character. The
 * bakeoff's script aligns the two word lists by {@code diff} instead of by place; on the same text
 * that gives the same count but for rare lines. Immutable.
 *
 * @param words counts of words: right, given but not in gold, in gold but not given
 * @param unknown gold words that a training vocabulary does not hold; 0 if none was given
 * @param unknownFound those of them that were found
 */
public record SegmentationScore(BinaryScore words, long unknown, long unknownFound) {

  private static final Pattern SPACE = Pattern.compile("(?U)\\s+");

  /** The score of lines of words separated by white space. */
  public static SegmentationScore of(List<String> gold, List<String> answers) {
    return score(gold, answers, Set.of(), false);
  }

  /**
   * The same with the recall of words that {@code vocabulary} does not hold.
   *
   * @throws IllegalArgumentException if the lines differ in number, or one in its characters
   */
  public static SegmentationScore of(
      List<String> gold, List<String> answers, Set<String> vocabulary) {
    return score(gold, answers, vocabulary, true);
  }

  private static SegmentationScore score(
      List<String> gold, List<String> answers, Set<String> vocabulary, boolean countUnknown) {
    Paired.sameSize(gold, answers);
    BinaryScore words = new BinaryScore(0, 0, 0);
    long unknown = 0;
    long unknownFound = 0;
    for (int i = 0; i < gold.size(); i++) {
      List<Word> truth = words(gold.get(i));
      List<Word> given = words(answers.get(i));
      if (!joined(truth).equals(joined(given))) {
        throw new IllegalArgumentException(
            "第 "
                + (i + 1)
                + " 行文字与标准不一致：标准 \""
                + joined(truth)
                + "\"，实际 \""
                + joined(given)
                + "\"");
      }
      Set<Word> found = new HashSet<>(given);
      found.retainAll(new HashSet<>(truth));
      words =
          words.plus(
              new BinaryScore(
                  found.size(), given.size() - found.size(), truth.size() - found.size()));
      for (Word word : truth) {
        if (countUnknown && !vocabulary.contains(word.text())) {
          unknown++;
          unknownFound += found.contains(word) ? 1 : 0;
        }
      }
    }
    return new SegmentationScore(words, unknown, unknownFound);
  }

  private static List<Word> words(String line) {
    List<Word> words = new ArrayList<>();
    int start = 0;
    for (String word : SPACE.split(line.strip(), -1)) {
      if (!word.isEmpty()) {
        words.add(new Word(start, word));
        start += word.length();
      }
    }
    return words;
  }

  private static String joined(List<Word> words) {
    StringBuilder text = new StringBuilder();
    words.forEach(word -> text.append(word.text()));
    return text.toString();
  }

  private record Word(int start, String text) {}

  /** The part of the given words that is right. */
  public double precision() {
    return words.precision();
  }

  /** The part of the gold words that was found. */
  public double recall() {
    return words.recall();
  }

  /** The harmonic mean of both. */
  public double f1() {
    return words.f1();
  }

  /** The part of the words outside the vocabulary that was found, 0 if there are none. */
  public double unknownRecall() {
    return unknown == 0 ? 0 : (double) unknownFound / unknown;
  }
}
