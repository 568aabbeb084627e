package dev.patentengine.nlp.dl4j;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The matching set outside the project: corpus, training pairs, development demands, grades. */
record MatchingData(
    List<String> ids,
    List<TuningDocument> corpus,
    List<TuningPair> pairs,
    List<String> queryIds,
    List<String> queries,
    Map<String, Map<String, Integer>> grades) {

  static MatchingData read(Path folder) throws IOException {
    List<String> ids = new ArrayList<>();
    List<TuningDocument> corpus = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    for (JsonObject line : lines(folder.resolve("corpus.jsonl"))) {
      places.put(text(line, "id"), ids.size());
      ids.add(text(line, "id"));
      String title = text(line, "title");
      String summary = text(line, "abstract");
      corpus.add(new TuningDocument(title + "。" + summary, kin(title, summary)));
    }
    List<TuningPair> pairs = new ArrayList<>();
    for (JsonObject line : lines(folder.resolve("train.jsonl"))) {
      pairs.add(new TuningPair(text(line, "text"), places.get(text(line, "seed"))));
    }
    List<String> queryIds = new ArrayList<>();
    List<String> queries = new ArrayList<>();
    for (JsonObject line : lines(folder.resolve("queries.jsonl"))) {
      queryIds.add(text(line, "id"));
      queries.add(text(line, "text"));
    }
    return new MatchingData(ids, corpus, pairs, queryIds, queries, grades(folder));
  }

  private static Set<String> kin(String title, String summary) {
    String plainTitle = plain(title);
    String plainSummary = plain(summary);
    return plainSummary.isEmpty()
        ? Set.of("t:" + plainTitle)
        : Set.of("t:" + plainTitle, "a:" + plainSummary);
  }

  private static String plain(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(java.util.Locale.ROOT);
  }

  private static Map<String, Map<String, Integer>> grades(Path folder) throws IOException {
    Map<String, Map<String, Integer>> grades = new HashMap<>();
    for (String line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
      String[] fields = line.strip().split("\\s+");
      grades
          .computeIfAbsent(fields[0], query -> new HashMap<>())
          .put(fields[2], Integer.parseInt(fields[3]));
    }
    return grades;
  }

  private static List<JsonObject> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .toList();
  }

  private static String text(JsonObject line, String field) {
    return line.has(field) && !line.get(field).isJsonNull() ? line.get(field).getAsString() : "";
  }
}
