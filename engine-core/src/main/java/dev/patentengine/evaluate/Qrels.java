package dev.patentengine.evaluate;

import java.io.Reader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Relevance judgements of documents for queries. Immutable.
 *
 * <p>A file of them has TREC form: {@code qid 0 docid grade}, separated by white space. A grade
 * below 0 says, as for trec_eval, that a document of the pool was not judged; it is kept, counts as
 * not relevant, and bpref passes it over.
 */
public final class Qrels {

  private final Map<String, Map<String, Integer>> grades;

  private Qrels(Map<String, Map<String, Integer>> grades) {
    this.grades = grades;
  }

  /** Judgements by query and document, in the map's order. */
  public static Qrels of(Map<String, ? extends Map<String, Integer>> grades) {
    Map<String, Map<String, Integer>> copy = new LinkedHashMap<>();
    grades.forEach((query, judged) ->
        copy.put(query, Collections.unmodifiableMap(new LinkedHashMap<>(judged))));
    return new Qrels(Collections.unmodifiableMap(copy));
  }

  /**
   * Reads a file in TREC form.
   *
   * @throws EvaluationFileException if it cannot be read, a field is missing or wrong, or a
   *     document is judged twice for one query
   */
  public static Qrels read(Path file) {
    return read(LineFile.read(file));
  }

  /** Reads TREC form from {@code source}; faults call it {@code name}. */
  public static Qrels read(Reader source, String name) {
    return read(LineFile.read(source, name));
  }

  private static Qrels read(LineFile file) {
    Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();
    file.forEach(line -> {
      String[] fields = line.fields("qid", "iter", "docid", "grade");
      int grade = line.integer("grade", fields[3]);
      Map<String, Integer> judged =
          grades.computeIfAbsent(fields[0], query -> new LinkedHashMap<>());
      if (judged.put(fields[2], grade) != null) {
        throw line.fault("docid", "查询 " + fields[0] + " 重复标注文献 \"" + fields[2] + "\"");
      }
    });
    return of(grades);
  }

  /** The judged queries, in the order of the file. */
  public Set<String> queries() {
    return grades.keySet();
  }

  /** The judged documents of a query with their grades; empty if the query has none. */
  public Map<String, Integer> grades(String query) {
    return grades.getOrDefault(query, Map.of());
  }

  /** The grade of a document for a query; empty if it was not judged. */
  public OptionalInt grade(String query, String document) {
    Integer grade = grades(query).get(document);
    return grade == null ? OptionalInt.empty() : OptionalInt.of(grade);
  }

  /** How many documents of a query have at least this grade. */
  public int relevant(String query, int threshold) {
    return (int) grades(query).values().stream().filter(grade -> grade >= threshold).count();
  }
}
