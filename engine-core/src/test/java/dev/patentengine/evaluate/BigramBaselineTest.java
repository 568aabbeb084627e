package dev.patentengine.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Ranks the development demands by BM25 over character bigrams, written down here in a few lines,
 * and finds the published figures of that baseline again: the metrics mean the same. How the
 * baseline cuts text is not published; of some twenty ways tried this one gives all six figures (a
 * word of Latin letters, digits and dots is one term, a term counts once in a demand).
 */
class BigramBaselineTest {

  private static final double K1 = 1.2;
  private static final double B = .75;
  private static final Pattern PART = Pattern.compile("[\u4e00-\u9fff]+|[a-z0-9.]+");

  private final Map<String, Map<String, Integer>> postings = new HashMap<>();
  private final Map<String, Integer> lengths = new LinkedHashMap<>();

  @Test
  void reproducesThePublishedBaseline() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(SharedData.file("data/matching/corpus.jsonl"))) {
      JsonNode patent = mapper.readTree(line);
      add(
          patent.path("id").asText(),
          patent.path("title").asText() + "。" + patent.path("abstract").asText());
    }
    Map<String, List<Run.Entry>> rankings = new LinkedHashMap<>();
    for (String line : Files.readAllLines(SharedData.file("data/matching/queries.jsonl"))) {
      JsonNode query = mapper.readTree(line);
      rankings.put(query.path("id").asText(), rank(query.path("text").asText()));
    }
    Qrels qrels = Qrels.read(SharedData.file("data/matching/qrels.tsv"));
    Scores scores = RankingEvaluation.of(qrels).evaluate(Run.of(rankings), Metric.standard());
    Map<String, Double> published =
        Map.of(
            "ndcg@10", .341, "mrr", .328, "p@5", .104, "hit@10", .46, "r@100", .601, "map", .274);
    published.forEach((metric, value) ->
        assertThat(scores.mean(metric)).as(metric).isEqualTo(value, within(.0006)));
  }

  private static List<String> bigrams(String text) {
    List<String> bigrams = new ArrayList<>();
    Matcher matcher = PART.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      String part = matcher.group();
      if (part.charAt(0) <= 'z') {
        bigrams.add(part);
      }
      for (int i = 0; part.charAt(0) > 'z' && i + 2 <= part.length(); i++) {
        bigrams.add(part.substring(i, i + 2));
      }
    }
    return bigrams;
  }

  private void add(String id, String text) {
    List<String> bigrams = bigrams(text);
    lengths.put(id, bigrams.size());
    for (String bigram : bigrams) {
      postings.computeIfAbsent(bigram, b -> new LinkedHashMap<>()).merge(id, 1, Integer::sum);
    }
  }

  private List<Run.Entry> rank(String text) {
    double average = lengths.values().stream().mapToInt(n -> n).average().orElseThrow();
    Map<String, Double> scores = new HashMap<>();
    for (String bigram : new LinkedHashSet<>(bigrams(text))) {
      Map<String, Integer> found = postings.getOrDefault(bigram, Map.of());
      double idf = Math.log(1 + (lengths.size() - found.size() + .5) / (found.size() + .5));
      found.forEach((id, tf) -> {
        double norm = K1 * (1 - B + B * lengths.get(id) / average);
        scores.merge(id, idf * tf * (K1 + 1) / (tf + norm), Double::sum);
      });
    }
    return scores.entrySet().stream()
        .map(entry -> new Run.Entry(entry.getKey(), entry.getValue()))
        .sorted(
            Comparator.comparingDouble(Run.Entry::score)
                .reversed()
                .thenComparing(Run.Entry::document))
        .limit(200)
        .toList();
  }
}
