package dev.patentengine.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An enterprise's technology demand, as free text or by the parts of the national collection form.
 *
 * @param id its key; empty for a text that was only asked
 * @param title 需求名称, empty if not given
 * @param text the description in the firm's words; empty if only the form's parts are given
 * @param problem the main problem to be solved, empty if not given
 * @param technology the key technology with its indicators, empty if not given
 * @param goal the expected goal, empty if not given
 * @param keywords 1–5 keywords as given
 * @param organization the firm that asks, if known
 * @param region its place, if known
 * @param deadline until when, if known
 * @param fundsWanYuan funds in 10,000 yuan, if known
 * @param cooperation way of cooperation ({@code joint-development}, {@code licence} …), if known
 * @param contact who to call, if known; never shown
 */
public record Demand(
    String id,
    String title,
    String text,
    String problem,
    String technology,
    String goal,
    List<String> keywords,
    Optional<String> organization,
    Optional<Region> region,
    Optional<LocalDate> deadline,
    OptionalDouble fundsWanYuan,
    Optional<String> cooperation,
    Optional<Contact> contact) {

  public Demand {
    keywords = List.copyOf(keywords);
  }

  /** A demand of nothing but its text. */
  public static Demand of(String text) {
    return of("", text);
  }

  /** A demand of an id and a text. */
  public static Demand of(String id, String text) {
    return new Demand(
        id,
        "",
        text,
        "",
        "",
        "",
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalDouble.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The whole of what the firm says, one text: title, description, and those parts of the form that
   * the description does not already hold.
   */
  public String fullText() {
    StringBuilder full = new StringBuilder();
    for (String part : List.of(title, text, problem, technology, goal)) {
      if (!part.isBlank() && full.indexOf(part.strip()) < 0) {
        full.append(endsSentence(full) ? "" : "。").append(part.strip());
      }
    }
    return full.toString();
  }

  private static boolean endsSentence(CharSequence text) {
    return text.isEmpty() || "。！？!?；;".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
