package dev.patentengine.nlp;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The step that takes HTML markup out: tags and comments go, block tags leave a line break,
 * entities become the characters that they name.
 *
 * <p>A {@code <} is a tag only if the name of an HTML element follows it and nothing but attributes
 * stand before the {@code >}; “厚度<5mm” and “a<b且c>d” stay. Linear in the text.
 */
final class Markup {

  private final String given;
  private final String lower;
  private final TracedText out;
  private final Map<String, Integer> lastPlaces = new LinkedHashMap<>();

  private Markup(String given) {
    this.given = given;
    this.lower = asciiLower(given);
    this.out = new TracedText(given.length());
  }

  /** The text without its markup. */
  static TracedText strip(String given) {
    if (given.indexOf('<') < 0 && given.indexOf('&') < 0) {
      return TracedText.of(given);
    }
    Markup markup = new Markup(given);
    markup.run();
    return markup.out;
  }

  private void run() {
    int at = 0;
    while (at < given.length()) {
      char unit = given.charAt(at);
      int next =
          switch (unit) {
            case '<' -> tag(at);
            case '&' -> entity(at);
            default -> -1;
          };
      if (next < 0) {
        out.append(unit, at, at + 1);
        next = at + 1;
      }
      at = next;
    }
  }

  /** Where the text goes on after the entity at {@code at}, or -1 if there is none. */
  private int entity(int at) {
    Optional<Entity> entity = Entity.at(given, at);
    if (entity.isEmpty()) {
      return -1;
    }
    String characters = entity.get().characters();
    for (int i = 0; i < characters.length(); i++) {
      out.append(characters.charAt(i), at, entity.get().end());
    }
    return entity.get().end();
  }

  /** Where the text goes on after the tag at {@code at}, or -1 if there is none. */
  private int tag(int at) {
    if (lower.startsWith("<!--", at)) {
      return after("-->", at + 4);
    }
    if (lower.startsWith("<!doctype", at) || lower.startsWith("<?xml", at)) {
      return TagSyntax.declarationEnd(given, at + 1);
    }
    boolean closes = lower.startsWith("</", at);
    int nameStart = closes ? at + 2 : at + 1;
    String name = TagSyntax.name(lower, nameStart);
    int end = TagSyntax.isElement(name) ? TagSyntax.tagEnd(given, nameStart + name.length()) : -1;
    if (end >= 0 && TagSyntax.isSilent(name) && !closes) {
      end = Math.max(end, after("</" + name + ">", end));
    }
    if (end >= 0 && TagSyntax.isBlock(name)) {
      out.append('\n', at, end);
    }
    return end;
  }

  /** One past the next {@code mark}, or -1; asks the text but once whether there is a next. */
  private int after(String mark, int from) {
    int last = lastPlaces.computeIfAbsent(mark, lower::lastIndexOf);
    return last < from ? -1 : lower.indexOf(mark, from) + mark.length();
  }

  private static String asciiLower(String text) {
    StringBuilder units = new StringBuilder(text);
    for (int i = 0; i < units.length(); i++) {
      char unit = units.charAt(i);
      if (unit >= 'A' && unit <= 'Z') {
        units.setCharAt(i, (char) (unit + ('a' - 'A')));
      }
    }
    return units.toString();
  }
}
