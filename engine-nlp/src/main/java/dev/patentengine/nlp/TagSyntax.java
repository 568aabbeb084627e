package dev.patentengine.nlp;

import java.util.Set;

/** What counts as an HTML tag in a technical text, where {@code <} may also mean “less than”. */
final class TagSyntax {

  /** Longest tag that is looked for; bounds the work after a stray {@code <}. */
  private static final int LONGEST_TAG = 500;

  private static final int LONGEST_NAME = 10;

  private static final Set<String> INLINE =
      words(
          "a abbr b big code del em font i img ins label mark s small span strike strong sub sup tt"
              + " u wbr");

  private static final Set<String> BLOCK =
      words(
          "address article aside blockquote body br caption center col colgroup dd div dl dt"
              + " figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html li link main"
              + " meta nav ol p pre section table tbody td tfoot th thead title tr ul");

  /** Elements whose content is no text. */
  private static final Set<String> SILENT = words("script style");

  private TagSyntax() {}

  /** The name of the element that starts at {@code at} of a lower-case text; may be empty. */
  static String name(CharSequence lower, int at) {
    int end = at;
    while (end < lower.length() && end - at < LONGEST_NAME && isNameUnit(lower.charAt(end))) {
      end++;
    }
    return lower.subSequence(at, end).toString();
  }

  static boolean isElement(String name) {
    return INLINE.contains(name) || isBlock(name) || isSilent(name);
  }

  static boolean isBlock(String name) {
    return BLOCK.contains(name);
  }

  static boolean isSilent(String name) {
    return SILENT.contains(name);
  }

  /** One past the {@code >} that ends a declaration ({@code <!doctype …>}), or -1. */
  static int declarationEnd(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST_TAG);
    for (int at = from; at < limit && text.charAt(at) != '<'; at++) {
      if (text.charAt(at) == '>') {
        return at + 1;
      }
    }
    return -1;
  }

  /**
   * One past the {@code >} that ends a tag whose name ends at {@code from}, or -1 if anything but
   * {@code attribute=value} pairs stands before it.
   */
  static int tagEnd(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST_TAG);
    boolean valued = true;
    int at = from;
    while (at < limit) {
      char unit = text.charAt(at);
      if (unit == '>') {
        return valued ? at + 1 : -1;
      }
      if (unit == '=') {
        valued = true;
        at = valueEnd(text, at + 1, limit);
      } else if (isAttributeUnit(unit)) {
        valued &= unit <= ' ' || unit == '/';
        at++;
      } else {
        return -1;
      }
    }
    return -1;
  }

  private static int valueEnd(String text, int from, int limit) {
    int at = from;
    while (at < limit && text.charAt(at) == ' ') {
      at++;
    }
    if (at < limit && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
      int quote = text.indexOf(text.charAt(at), at + 1, limit);
      return quote < 0 ? limit : quote + 1;
    }
    while (at < limit && text.charAt(at) > ' ' && text.charAt(at) != '>') {
      at++;
    }
    return at;
  }

  private static boolean isNameUnit(char unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9');
  }

  private static boolean isAttributeUnit(char unit) {
    return unit <= ' '
        || unit == '/'
        || unit == '-'
        || unit == ':'
        || (unit < 128 && Character.isLetterOrDigit(unit));
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }
}
