package dev.patentengine.index.lucene;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.model.PatentJson;
import dev.patentengine.nlp.Embedding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An entry without its vector as UTF-8 JSON, and back. */
final class EntryCodec {

  private static final ObjectMapper JSON = new ObjectMapper();

  private EntryCodec() {}

  static byte[] encode(IndexEntry entry) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("patent", PatentJson.write(entry.patent()));
    entry.industries().forEach(json.putArray("industries")::add);
    return escapeLoneSurrogates(json.toString()).getBytes(StandardCharsets.UTF_8);
  }

  static IndexEntry decode(byte[] bytes, Optional<Embedding> vector) throws IOException {
    JsonNode json = JSON.readTree(bytes);
    List<String> industries = new ArrayList<>();
    json.path("industries").forEach(code -> industries.add(code.asText()));
    return new IndexEntry(PatentJson.read(json.path("patent")), vector, industries);
  }

  /** Half a surrogate pair has no UTF-8 form, but JSON can spell it. */
  private static String escapeLoneSurrogates(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    int i = 0;
    while (i < json.length()) {
      int point = json.codePointAt(i);
      i += Character.charCount(point);
      if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
        escaped.append("\\u").append(Integer.toHexString(point));
      } else {
        escaped.appendCodePoint(point);
      }
    }
    return escaped.toString();
  }
}
