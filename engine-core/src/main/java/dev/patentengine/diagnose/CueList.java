package dev.patentengine.diagnose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The words and patterns that hint at one thing, as a word-list file has them: a line holds terms
 * separated by spaces, {@code = W} sets the weight of the terms below it, {@code ~W PATTERN} is a
 * regular expression of weight W, {@code #} begins a comment. Immutable.
 *
 * @param name what it hints at
 * @param terms term to weight
 * @param patterns regular expression to weight
 */
record CueList(String name, Map<String, Double> terms, List<WeightedPattern> patterns) {

  private static final Pattern WEIGHT = Pattern.compile("= ?(\\d+(?:\\.\\d+)?)");
  private static final Pattern EXPRESSION = Pattern.compile("~(\\d+(?:\\.\\d+)?) (.+)");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** A regular expression and how much a hit counts. */
  record WeightedPattern(Pattern pattern, double weight) {}

  /**
   * The list that these lines hold.
   *
   * @throws DiagnoseException if a line is none, with list and line
   */
  static CueList parse(String name, List<String> lines) {
    Map<String, Double> terms = new LinkedHashMap<>();
    List<WeightedPattern> patterns = new ArrayList<>();
    double weight = 1;
    for (String line : lines) {
      Matcher newWeight = WEIGHT.matcher(line);
      if (newWeight.matches()) {
        weight = Double.parseDouble(newWeight.group(1));
      } else if (line.startsWith("~")) {
        patterns.add(pattern(name, line));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        for (String term : SPACES.split(line.strip())) {
          terms.putIfAbsent(term, weight);
        }
      }
    }
    return new CueList(name, terms, List.copyOf(patterns));
  }

  private static WeightedPattern pattern(String name, String line) {
    Matcher parts = EXPRESSION.matcher(line);
    if (!parts.matches()) {
      throw new DiagnoseException("word list " + name + ": \"" + line + "\"");
    }
    try {
      return new WeightedPattern(
          Pattern.compile(parts.group(2)), Double.parseDouble(parts.group(1)));
    } catch (PatternSyntaxException e) {
      throw new DiagnoseException("word list " + name + ": \"" + line + "\"", e);
    }
  }
}
