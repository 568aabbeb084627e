package dev.patentengine.evaluate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a system ranked for each query: documents with scores, best first. Immutable.
 *
 * <p>A file of it has TREC form: {@code qid Q0 docid rank score tag}. On reading, the order is that
 * of trec_eval: by score descending, equal scores by document id descending (by bytes of UTF-8);
 * the rank column is checked to be a number and otherwise ignored. In memory the order is the
 * caller's (the engine breaks ties by id ascending), and writing keeps it: where scores do not fall
 * strictly, the next lower float is written, so that trec_eval, which may hold scores as floats,
 * sees the same order as we do.
 */
public final class Run {

  private static final Comparator<Entry> TREC_ORDER =
      Comparator.comparingDouble(Entry::score)
          .thenComparing(
              entry -> entry.document().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned)
          .reversed();

  private final Map<String, List<Entry>> rankings;

  private Run(Map<String, List<Entry>> rankings) {
    this.rankings = rankings;
  }

  /**
   * A ranked document.
   *
   * @param document its id, without white space
   * @param score finite, higher is better
   */
  public record Entry(String document, double score) {
    public Entry {
      if (document.isEmpty() || document.chars().anyMatch(Character::isWhitespace)) {
        throw new IllegalArgumentException(
            "document id without white space, not \"" + document + "\"");
      }
      if (!Double.isFinite(score)) {
        throw new IllegalArgumentException("a finite score, not " + score + " of " + document);
      }
    }
  }

  /**
   * Rankings by query, each in the order given.
   *
   * @throws IllegalArgumentException if a document stands twice in a ranking
   */
  public static Run of(Map<String, List<Entry>> rankings) {
    Map<String, List<Entry>> copy = new LinkedHashMap<>();
    rankings.forEach((query, entries) -> {
      Set<String> seen = new HashSet<>();
      for (Entry entry : entries) {
        if (!seen.add(entry.document())) {
          throw new IllegalArgumentException(
              "document " + entry.document() + " stands twice for query " + query);
        }
      }
      copy.put(query, List.copyOf(entries));
    });
    return new Run(Collections.unmodifiableMap(copy));
  }

  /** Rankings of bare document ids by query, best first; the scores are 1/rank. */
  public static Run ofDocuments(Map<String, List<String>> rankings) {
    Map<String, List<Entry>> scored = new LinkedHashMap<>();
    rankings.forEach((query, documents) -> {
      List<Entry> entries = new ArrayList<>();
      for (String document : documents) {
        entries.add(new Entry(document, 1.0 / (entries.size() + 1)));
      }
      scored.put(query, entries);
    });
    return of(scored);
  }

  /**
   * Reads a file in TREC form.
   *
   * @throws EvaluationFileException if it cannot be read, a field is missing or wrong, or a
   *     document stands twice for one query
   */
  public static Run read(Path file) {
    return read(LineFile.read(file));
  }

  /** Reads TREC form from {@code source}; faults call it {@code name}. */
  public static Run read(Reader source, String name) {
    return read(LineFile.read(source, name));
  }

  private static Run read(LineFile file) {
    Map<String, Map<String, Entry>> read = new LinkedHashMap<>();
    file.forEach(line -> {
      String[] fields = line.fields("qid", "Q0", "docid", "rank", "score", "tag");
      line.integer("rank", fields[3]);
      Entry entry = new Entry(fields[2], line.number("score", fields[4]));
      Map<String, Entry> ranking = read.computeIfAbsent(fields[0], query -> new LinkedHashMap<>());
      if (ranking.put(entry.document(), entry) != null) {
        throw line.fault("docid", "查询 " + fields[0] + " 的排序中文献 \"" + fields[2] + "\" 重复");
      }
    });
    Map<String, List<Entry>> rankings = new LinkedHashMap<>();
    read.forEach((query, ranking) ->
        rankings.put(query, ranking.values().stream().sorted(TREC_ORDER).toList()));
    return new Run(Collections.unmodifiableMap(rankings));
  }

  /** Writes TREC form; {@code tag} names the system and has no white space. */
  public void write(Path file, String tag) {
    try (BufferedWriter writer = Files.newBufferedWriter(file)) {
      write(writer, tag);
    } catch (IOException e) {
      throw new EvaluationFileException(file.toString(), e);
    }
  }

  /** Writes TREC form to {@code out}. */
  public void write(Appendable out, String tag) throws IOException {
    if (tag.isEmpty() || tag.chars().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException("a tag without white space, not \"" + tag + "\"");
    }
    for (Map.Entry<String, List<Entry>> ranking : rankings.entrySet()) {
      float last = Float.POSITIVE_INFINITY;
      int rank = 0;
      for (Entry entry : ranking.getValue()) {
        rank++;
        last = Math.min((float) entry.score(), Math.nextDown(last));
        out.append(ranking.getKey()).append(" Q0 ").append(entry.document()).append(' ');
        out.append(rank + " " + last + " " + tag + "\n");
      }
    }
  }

  /** The queries that were answered, in order. */
  public Set<String> queries() {
    return rankings.keySet();
  }

  /** The ranking for a query, best first; empty if it was not answered. */
  public List<Entry> ranking(String query) {
    return rankings.getOrDefault(query, List.of());
  }

  /** The ids of a query's ranking, best first. */
  public List<String> documents(String query) {
    return ranking(query).stream().map(Entry::document).toList();
  }
}
