package dev.patentengine.index.lucene;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
    return JsonText.utf8(json -> write(entry, json));
  }

  private static void write(IndexEntry entry, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeFieldName("patent");
    PatentJson.write(entry.patent(), json);
    json.writeArrayFieldStart("industries");
    for (String code : entry.industries()) {
      json.writeString(code);
    }
    json.writeEndArray();
    if (entry.sketch().isPresent()) {
      json.writeBooleanField(SKETCHED, true);
    }
    json.writeEndObject();
  }

  static IndexEntry decode(byte[] bytes, Optional<Embedding> vector) throws IOException {
    JsonNode json = JSON.readTree(bytes);
    List<String> industries = new ArrayList<>();
    json.path("industries").forEach(code -> industries.add(code.asText()));
    IndexEntry entry = new IndexEntry(PatentJson.read(json.path("patent")), vector, industries);
    return json.path(SKETCHED).asBoolean(false) ? vector.map(entry::sketched).orElse(entry) : entry;
  }
}
