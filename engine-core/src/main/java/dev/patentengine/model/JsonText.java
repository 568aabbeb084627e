package dev.patentengine.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/**
 * JSON as text on one line that survives UTF-8: half a surrogate pair, which has no UTF-8 form, is
 * spelled as an escape. Stateless.
 */
public final class JsonText {

  private JsonText() {}

  /** The text of {@code json}. */
  public static String of(JsonNode json) {
    String text = json.toString();
    if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
      return text;
    }
    StringBuilder escaped = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
        escaped.append("\\u").append(Integer.toHexString(point));
      } else {
        escaped.appendCodePoint(point);
      }
    }
    return escaped.toString();
  }

  /** The same in UTF-8. */
  public static byte[] utf8(JsonNode json) {
    return of(json).getBytes(StandardCharsets.UTF_8);
  }
}
