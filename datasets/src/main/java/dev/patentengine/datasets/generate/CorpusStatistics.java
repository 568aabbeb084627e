package dev.patentengine.datasets.generate;

import dev.patentengine.PatentEngineException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts of single characters, terms, IPC subclasses, surnames and closing nouns in real records.
 * Immutable, safe for concurrent use.
 *
 * @param characters Chinese characters of titles and abstracts
 * @param terms common words of titles and abstracts
 * @param subclasses main IPC subclasses of the gazette of July 2019
 * @param surnames of inventors
 * @param given characters of inventors' given names
 * @param devices what titles of utility models end in
 * @param inventions what titles of inventions end in
 */
record CorpusStatistics(
    WeightedTable<String> characters,
    WeightedTable<String> terms,
    WeightedTable<String> subclasses,
    WeightedTable<String> surnames,
    WeightedTable<String> given,
    WeightedTable<String> devices,
    WeightedTable<String> inventions) {

  private static final String RESOURCE = "corpus-statistics.tsv";

  static CorpusStatistics shipped() {
    Map<String, WeightedTable.Builder<String>> tables = new TreeMap<>();
    for (String line : lines()) {
      if (!line.startsWith("#")) {
        String[] fields = line.split("\t", -1);
        tables
            .computeIfAbsent(fields[0], kind -> new WeightedTable.Builder<>())
            .add(fields[1], Double.parseDouble(fields[2]));
      }
    }
    return new CorpusStatistics(
        table(tables, "character"),
        table(tables, "term"),
        table(tables, "subclass"),
        table(tables, "surname"),
        table(tables, "given"),
        table(tables, "device"),
        table(tables, "invention"));
  }

  private static List<String> lines() {
    try (InputStream stream = CorpusStatistics.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new PatentEngineException("程序包不完整：缺少 " + RESOURCE);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new PatentEngineException("无法读取 " + RESOURCE, e);
    }
  }

  private static WeightedTable<String> table(
      Map<String, WeightedTable.Builder<String>> tables, String kind) {
    return tables.getOrDefault(kind, new WeightedTable.Builder<>()).build();
  }
}
