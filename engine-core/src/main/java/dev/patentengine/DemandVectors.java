package dev.patentengine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.patentengine.match.DemandAnalyzer;
import dev.patentengine.match.DemandMeaning;
import dev.patentengine.match.DemandQuery;
import dev.patentengine.model.Demand;
import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.store.RecordForm;
import dev.patentengine.store.RecordStore;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The meanings of standing demands, kept in a folder, so that each is embedded once. Safe for
 * concurrent use.
 */
final class DemandVectors {

  private final RecordStore<Kept> store;
  private final Embedder embedder;
  private final DemandMeaning meaning;
  private final DemandAnalyzer analyzer;

  DemandVectors(RecordStore<Kept> store, Embedder embedder, DemandAnalyzer analyzer) {
    this.store = store;
    this.embedder = embedder;
    this.meaning = new DemandMeaning(embedder);
    this.analyzer = analyzer;
  }

  /**
   * The meaning of a demand.
   *
   * @param demand its id
   * @param text that was embedded
   * @param model that embedded it, and how the vector was made of it
   * @param values of the vector, big-endian, in base 64
   */
  record Kept(String demand, String text, String model, String values) {

    static RecordForm<Kept> form() {
      return new RecordForm<>(Kept::demand, Kept::json, Kept::read);
    }

    private JsonNode json() {
      return JsonNodeFactory.instance
          .objectNode()
          .put("demand", demand)
          .put("text", text)
          .put("model", model)
          .put("values", values);
    }

    private static Kept read(JsonNode json) {
      return new Kept(
          json.path("demand").asText(),
          json.path("text").asText(),
          json.path("model").asText(),
          json.path("values").asText());
    }

    private Embedding vector() {
      FloatBuffer floats = ByteBuffer.wrap(Base64.getDecoder().decode(values)).asFloatBuffer();
      float[] read = new float[floats.remaining()];
      floats.get(read);
      return Embedding.of(read);
    }
  }

  /** The queries of these demands by id; embeds those that are new or say something else now. */
  Map<String, DemandQuery> queries(Collection<Demand> demands) {
    List<Demand> missing = new ArrayList<>();
    for (Demand demand : demands) {
      if (known(demand).isEmpty()) {
        missing.add(demand);
      }
    }
    embed(missing);
    Map<String, DemandQuery> queries = new TreeMap<>();
    for (Demand demand : demands) {
      String text = demand.fullText();
      queries.put(
          demand.id(),
          new DemandQuery(text, analyzer.words(text), known(demand).map(Kept::vector)));
    }
    return queries;
  }

  private Optional<Kept> known(Demand demand) {
    return store
        .find(demand.id())
        .filter(
            kept -> kept.text().equals(demand.fullText().strip()) && kept.model().equals(model()));
  }

  private String model() {
    return embedder.identity() + " " + DemandMeaning.FORM;
  }

  private void embed(List<Demand> demands) {
    List<Embedding> vectors = meaning.of(demands.stream().map(Demand::fullText).toList());
    List<Kept> kept = new ArrayList<>();
    for (int i = 0; i < demands.size(); i++) {
      float[] values = vectors.get(i).toArray();
      ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
      bytes.asFloatBuffer().put(values);
      kept.add(
          new Kept(
              demands.get(i).id(),
              demands.get(i).fullText().strip(),
              model(),
              Base64.getEncoder().encodeToString(bytes.array())));
    }
    store.store(kept);
  }

  void remove(String demand) {
    store.remove(demand);
  }
}
