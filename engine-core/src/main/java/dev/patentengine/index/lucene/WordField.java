package dev.patentengine.index.lucene;

import dev.patentengine.index.TextField;
import java.util.Arrays;
import java.util.Collections;
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
  BODY,
  CLAIMS,
  APPLICANT;

  /** Those that hold words of one of these texts. */
  static List<WordField> of(Set<TextField> texts) {
    return Arrays.stream(values())
        .filter(field -> !Collections.disjoint(field.texts(), texts))
        .toList();
  }

  /** What it holds words of. */
  Set<TextField> texts() {
    return switch (this) {
      case BODY -> Set.of(TextField.TITLE, TextField.ABSTRACT);
      case CLAIMS -> Set.of(TextField.CLAIMS);
      case APPLICANT -> Set.of(TextField.APPLICANT);
    };
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
    return switch (this) {
      case BODY ->
          weight(TextField.TITLE, weights) * BodyCounts.title(frequency)
              + weight(TextField.ABSTRACT, weights) * BodyCounts.summary(frequency);
      case CLAIMS -> weight(TextField.CLAIMS, weights) * frequency;
      case APPLICANT -> weight(TextField.APPLICANT, weights) * frequency;
    };
  }

  private static double weight(TextField text, Map<TextField, Float> weights) {
    return weights.getOrDefault(text, 0f);
  }
}
