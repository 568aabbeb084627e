package dev.patentengine.index.lucene;

import dev.patentengine.index.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;

/** A field of Lucene that holds the words of a patent's texts, and what its frequencies say. */
enum WordField {
  /**
   * Title and abstract in one, with {@link BodyCounts} for frequencies: most rankings read both.
   */
  BODY(Set.of(TextField.TITLE, TextField.ABSTRACT)) {
    @Override
    double weighed(int frequency, Map<TextField, Float> weights) {
      return weight(TextField.TITLE, weights) * BodyCounts.title(frequency)
          + weight(TextField.ABSTRACT, weights) * BodyCounts.summary(frequency);
    }
  },
  CLAIMS(Set.of(TextField.CLAIMS)),
  APPLICANT(Set.of(TextField.APPLICANT));

  private final Set<TextField> texts;

  WordField(Set<TextField> texts) {
    this.texts = texts;
  }

  private static double weight(TextField text, Map<TextField, Float> weights) {
    return weights.getOrDefault(text, 0f);
  }

  /** Those that hold words of one of these texts. */
  static List<WordField> of(Set<TextField> texts) {
    return Arrays.stream(values())
        .filter(field -> field.texts.stream().anyMatch(texts::contains))
        .toList();
  }

  /** What it holds words of. */
  Set<TextField> texts() {
    return texts;
  }

  /** Its name in Lucene. */
  String fieldName() {
    return "words." + name().toLowerCase(Locale.ROOT);
  }

  /** A word in it. */
  Term term(String word) {
    return new Term(fieldName(), word);
  }

  /**
   * How often a word counts by these weights, 0 for texts without one, that has this frequency in
   * Lucene; 0 if it stands in none of the texts with a weight.
   */
  double weighed(int frequency, Map<TextField, Float> weights) {
    return weight(texts.iterator().next(), weights) * frequency;
  }
}
