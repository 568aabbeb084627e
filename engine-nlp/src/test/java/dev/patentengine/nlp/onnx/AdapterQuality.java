package dev.patentengine.nlp.onnx;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.patentengine.nlp.Embedding;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Measures, by hand, how well the encoder alone finds the patents for the development demands: with
 * the reference adapter ({@code adapted}) or without ({@code plain}). Metrics as the data's README
 * defines them: first 200, linear gains, relevant from grade 2, unjudged not relevant.
 */
final class AdapterQuality {

  private AdapterQuality() {}

  public static void main(String[] arguments) throws IOException {
    for (String name : arguments) {
      BgeEmbedderBuilder builder = BgeEmbedder.builder().maxPieces(256);
      if (name.equals("adapted")) {
        builder.adapter(ReferenceAdapter.read());
      }
      try (BgeEmbedder bge = builder.open()) {
        measure(name, bge);
      }
    }
  }

  private static void measure(String name, BgeEmbedder bge) throws IOException {
    SortedMap<String, String> patents = texts("matching/corpus.jsonl", "title", "abstract");
    SortedMap<String, String> demands = texts("matching/queries.jsonl", "text", "");
    Map<String, Map<String, Integer>> grades = grades();
    List<String> ids = List.copyOf(patents.keySet());
    long start = System.nanoTime();
    List<Embedding> vectors = bge.embedAll(List.copyOf(patents.values()));
    double seconds = (System.nanoTime() - start) / 1e9;
    double gain = 0;
    double reciprocal = 0;
    for (Map.Entry<String, String> demand : demands.entrySet()) {
      Embedding query = bge.embed(demand.getValue());
      double[] scores = vectors.stream().mapToDouble(query::cosine).toArray();
      List<String> ranking =
          IntStream.range(0, scores.length)
              .boxed()
              .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparing(ids::get))
              .limit(200)
              .map(ids::get)
              .toList();
      Map<String, Integer> judged = grades.getOrDefault(demand.getKey(), Map.of());
      gain += normalizedGain(ranking, judged);
      reciprocal += reciprocalRank(ranking, judged);
    }
    String line = "%s: nDCG@10 %.4f, MRR %.4f over %d demands, %d patents encoded in %.0f s";
    int n = demands.size();
    System.out.println(
        String.format(Locale.ROOT, line, name, gain / n, reciprocal / n, n, ids.size(), seconds));
  }

  private static double normalizedGain(List<String> ranking, Map<String, Integer> judged) {
    List<Integer> found = ranking.stream().map(id -> judged.getOrDefault(id, 0)).toList();
    List<Integer> best = judged.values().stream().sorted(Comparator.reverseOrder()).toList();
    double ideal = gain(best);
    return ideal == 0 ? 0 : gain(found) / ideal;
  }

  private static double gain(List<Integer> grades) {
    double gain = 0;
    for (int i = 0; i < Math.min(10, grades.size()); i++) {
      gain += grades.get(i) * Math.log(2) / Math.log(i + 2);
    }
    return gain;
  }

  private static double reciprocalRank(List<String> ranking, Map<String, Integer> judged) {
    for (int i = 0; i < ranking.size(); i++) {
      if (judged.getOrDefault(ranking.get(i), 0) >= 2) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  private static SortedMap<String, String> texts(String file, String first, String second)
      throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    for (String line : Files.readAllLines(SharedData.file(file))) {
      JsonObject json = JsonParser.parseString(line).getAsJsonObject();
      String text = json.get(first).getAsString();
      String more = second.isEmpty() ? "" : "。" + json.get(second).getAsString();
      texts.put(json.get("id").getAsString(), text + more);
    }
    return texts;
  }

  private static Map<String, Map<String, Integer>> grades() throws IOException {
    Map<String, Map<String, Integer>> grades = new HashMap<>();
    for (String line : Files.readAllLines(SharedData.file("matching/qrels.tsv"))) {
      String[] fields = line.split("\\s+");
      grades
          .computeIfAbsent(fields[0], demand -> new LinkedHashMap<>())
          .put(fields[2], Integer.valueOf(fields[3]));
    }
    return grades;
  }
}
