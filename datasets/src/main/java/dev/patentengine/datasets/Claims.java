package dev.patentengine.datasets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits the text of a patent's claims at their numbers (1. … 2. …), where these begin a line or a
 * sentence and count up by one.
 */
final class Claims {

  private static final Pattern NUMBER = Pattern.compile("(?:^|[。；;\\s])(\\d{1,3})\\s*[.．、](?!\\d)");

  private Claims() {}

  static List<String> split(String text) {
    List<String> claims = new ArrayList<>();
    int begin = 0;
    int expected = 1;
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      if (Integer.parseInt(matcher.group(1)) != expected) {
        continue;
      }
      add(claims, text.substring(begin, matcher.start(1)));
      begin = matcher.end();
      expected++;
    }
    add(claims, text.substring(begin));
    return claims;
  }

  private static void add(List<String> claims, String claim) {
    if (!claim.isBlank()) {
      claims.add(claim.strip());
    }
  }
}
