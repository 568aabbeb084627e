package dev.patentengine.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.model.IpcSymbol;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The strategic emerging industries (2018: 9 industries, 40 groups) and their IPC reference table
 * (2021) with its listed corrections applied. Immutable, safe for concurrent use.
 */
public final class IndustryCatalog {

  private static final String NAMES = "codes/sei.tsv";
  private static final String RULES = "codes/sei-ipc.jsonl";
  private static final String CORRECTIONS = "codes/sei-ipc-corrections.jsonl";

  private final Map<String, String> names;
  private final List<Rule> rules;
  private final List<String> corrections;

  private IndustryCatalog(Map<String, String> names, List<Rule> rules, List<String> corrections) {
    this.names = Collections.unmodifiableMap(names);
    this.rules = List.copyOf(rules);
    this.corrections = List.copyOf(corrections);
  }

  /**
   * A row of the reference table: a patent belongs to the group if an include pattern covers one of
   * its symbols and no exclude pattern covers that symbol, its text has one of the keywords (where
   * there are any) and none of the exceptions.
   *
   * @param code of the group
   * @param include patterns; {@code *} is anything below
   * @param exclude patterns
   * @param keywords one of which has to stand in the text, if there are any
   * @param exceptKeywords none of which may
   */
  public record Rule(
      String code,
      List<String> include,
      List<String> exclude,
      List<String> keywords,
      List<String> exceptKeywords) {

    public Rule {
      include = List.copyOf(include);
      exclude = List.copyOf(exclude);
      keywords = List.copyOf(keywords);
      exceptKeywords = List.copyOf(exceptKeywords);
    }

    /** Whether the symbol alone falls under this row. */
    public boolean covers(IpcSymbol symbol) {
      return include.stream().anyMatch(pattern -> covers(pattern, symbol))
          && exclude.stream().noneMatch(pattern -> covers(pattern, symbol));
    }

    /** {@code H04L12*} is H04L12 and H04L12/…, not H04L120; {@code G11C*} the whole subclass. */
    private static boolean covers(String pattern, IpcSymbol symbol) {
      if (!pattern.endsWith("*")) {
        return symbol.value().equals(pattern);
      }
      return new IpcSymbol(pattern.substring(0, pattern.length() - 1)).covers(symbol);
    }

    /** Whether a patent with these symbols and this text belongs to the group. */
    public boolean matches(List<IpcSymbol> symbols, String text) {
      boolean worded = keywords.isEmpty() || keywords.stream().anyMatch(text::contains);
      return worded
          && exceptKeywords.stream().noneMatch(text::contains)
          && symbols.stream().anyMatch(this::covers);
    }
  }

  /** Reads the shipped tables. */
  public static IndustryCatalog load() {
    Map<String, String> names = new LinkedHashMap<>();
    CodeFile.rows(NAMES).forEach(row -> names.put(row.get(0), row.get(1)));
    List<JsonNode> corrections = objects(CORRECTIONS);
    List<Rule> rules = new ArrayList<>();
    for (JsonNode row : objects(RULES)) {
      int number = rules.size();
      rules.add(
          rule(row, corrections.stream().filter(c -> c.path("row").asInt() == number).toList()));
    }
    return new IndustryCatalog(
        names, rules, corrections.stream().map(IndustryCatalog::told).toList());
  }

  private static String told(JsonNode correction) {
    return "第 " + correction.path("row").asInt() + " 行：" + correction.path("reason").asText();
  }

  private static Rule rule(JsonNode row, List<JsonNode> corrections) {
    List<String> include = new ArrayList<>(texts(row, "include"));
    List<String> exclude = new ArrayList<>(texts(row, "exclude"));
    List<String> keywords = new ArrayList<>(texts(row, "keywords"));
    List<String> except = new ArrayList<>();
    for (JsonNode correction : corrections) {
      include.removeAll(texts(correction, "dropInclude"));
      include.addAll(texts(correction, "addInclude"));
      exclude.removeAll(texts(correction, "dropExclude"));
      keywords.removeAll(texts(correction, "dropKeywords"));
      keywords.addAll(texts(correction, "addKeywords"));
      except.addAll(texts(correction, "exceptKeywords"));
    }
    return new Rule(row.path("sei").asText(), include, exclude, keywords, except);
  }

  private static List<String> texts(JsonNode node, String field) {
    List<String> texts = new ArrayList<>();
    node.path(field).forEach(item -> texts.add(item.asText()));
    return texts;
  }

  private static List<JsonNode> objects(String resource) {
    return CodeFile.lines(resource).stream()
        .filter(line -> line.startsWith("{"))
        .map(JsonLines::json)
        .toList();
  }

  /** Every code with its name: {@code 1}, {@code 1.1} …, in the order of the classification. */
  public Map<String, String> names() {
    return names;
  }

  /** The name of a code, if it is one. */
  public Optional<String> name(String code) {
    return Optional.ofNullable(names.get(code));
  }

  /** The rows of the reference table, in its order. */
  public List<Rule> rules() {
    return rules;
  }

  /** What was corrected in the table, and why. */
  public List<String> corrections() {
    return corrections;
  }

  /** The groups of a patent with these symbols and this text, in order of code. */
  public List<String> groups(List<IpcSymbol> symbols, String text) {
    return rules.stream()
        .filter(rule -> rule.matches(symbols, text))
        .map(Rule::code)
        .distinct()
        .sorted()
        .toList();
  }
}
