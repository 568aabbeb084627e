package dev.patentengine.model;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * JSON as text on one line that survives UTF-8: half a surrogate pair, which has no UTF-8 form, is
 * spelled as an escape. Stateless.
 */
public final class JsonText {

  private static final JsonFactory JSON = new JsonFactory();

  /** Of a patent with its abstract. */
  private static final int TYPICAL_LENGTH = 1024;

  private JsonText() {}

  /** Writes one JSON value. */
  @FunctionalInterface
  public interface Content {

    /** Writes it; {@code json} is closed by the caller. */
    void to(JsonGenerator json) throws IOException;
  }

  /** The text of {@code json}. */
  public static String of(JsonNode json) {
    return escaped(json.toString());
  }

  private static String escaped(String text) {
    if (!hasSurrogate(text)) {
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

  /** What {@code content} writes, in UTF-8. */
  public static byte[] utf8(Content content) {
    StringWriter text = new StringWriter(TYPICAL_LENGTH);
    try (JsonGenerator json = JSON.createGenerator(text)) {
      content.to(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return escaped(text.toString()).getBytes(StandardCharsets.UTF_8);
  }

  private static boolean hasSurrogate(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isSurrogate(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
