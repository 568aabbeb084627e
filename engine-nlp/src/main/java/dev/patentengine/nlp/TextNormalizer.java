package dev.patentengine.nlp;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Cleans a text that came in: markup out, compatibility forms (full width, ligatures, ㎜, ①) to
 * plain ones by Unicode NFKC, invisible characters out, and every unit of the result knows where it
 * came from. Immutable.
 *
 * <pre>{@code
 * NormalizedText clean = TextNormalizer.standard().normalize("ＰＶＤＦ膜厚&lt;5㎜");
 * clean.text();                       // PVDF膜厚<5mm
 * clean.original(new Span(7, 8));     // the stretch of &lt; in the text given
 * }</pre>
 *
 * <p>Any string is accepted; half a surrogate pair becomes U+FFFD. The time taken is linear in the
 * length of the text.
 */
public final class TextNormalizer {

  private static final TextNormalizer FOLDING =
      new TextNormalizer(
          TracedText::of,
          Optional.of(SingleForms.of(CompatibilityForm.LOWER_CASE)),
          List.of(CompatibilityForm.LOWER_CASE::apply),
          UnaryOperator.identity());

  private final Function<String, TracedText> reading;
  private final Optional<SingleForms> singles;
  private final List<UnaryOperator<TracedText>> steps;
  private final UnaryOperator<String> letters;

  /**
   * A normalizer.
   *
   * @param reading the first step
   * @param singles what all steps together make of most texts, if that is known unit by unit
   * @param steps the further steps
   * @param letters other spellings of the result, one for one
   */
  private TextNormalizer(
      Function<String, TracedText> reading,
      Optional<SingleForms> singles,
      List<UnaryOperator<TracedText>> steps,
      UnaryOperator<String> letters) {
    this.reading = reading;
    this.singles = singles;
    this.steps = List.copyOf(steps);
    this.letters = letters;
  }

  /** Takes out markup, entities, and invisible characters, then applies NFKC. */
  public static TextNormalizer standard() {
    return new TextNormalizer(
        Markup::strip,
        Optional.empty(),
        List.of(Controls::clean, CompatibilityForm.PLAIN::apply),
        UnaryOperator.identity());
  }

  /**
   * NFKC and lower case and nothing else: the form of search terms and of model input. Nothing of
   * the given text is lost, so the origins of the units tile it.
   */
  public static TextNormalizer folding() {
    return FOLDING;
  }

  /** The same, and traditional characters are written in simplified form. */
  public TextNormalizer withSimplifier(Simplifier simplifier) {
    return new TextNormalizer(
        reading, singles, steps, text -> simplifier.simplify(letters.apply(text)));
  }

  /** The cleaned text with its way back to {@code text}. */
  public NormalizedText normalize(String text) {
    Optional<String> single = singles.flatMap(forms -> forms.apply(text));
    if (single.isPresent()) {
      return NormalizedText.oneToOne(letters.apply(single.get()));
    }
    TracedText traced = reading.apply(text);
    for (UnaryOperator<TracedText> step : steps) {
      traced = step.apply(traced);
    }
    return traced.finish(letters.apply(traced.toString()));
  }
}
