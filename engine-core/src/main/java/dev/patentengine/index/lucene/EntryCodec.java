package dev.patentengine.index.lucene;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.model.JsonText;
import dev.patentengine.model.PatentJson;
import dev.patentengine.nlp.Embedding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An entry without its vector or sketch as UTF-8 JSON, and back. */
final class EntryCodec {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Says that the vector beside the JSON is a sketch. */
  private static final String SKETCHED = "sketched";

  private EntryCodec() {}

  static byte[] encode(IndexEntry entry) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("patent", PatentJson.write(entry.patent()));
    entry.industries().forEach(json.putArray("industries")::add);
    if (entry.sketch().isPresent()) {
      json.put(SKETCHED, true);
    }
    return JsonText.utf8(json);
  }

  static IndexEntry decode(byte[] bytes, Optional<Embedding> vector) throws IOException {
    JsonNode json = JSON.readTree(bytes);
    List<String> industries = new ArrayList<>();
    json.path("industries").forEach(code -> industries.add(code.asText()));
    IndexEntry entry = new IndexEntry(PatentJson.read(json.path("patent")), vector, industries);
    return json.path(SKETCHED).asBoolean(false) ? vector.map(entry::sketched).orElse(entry) : entry;
  }
}
