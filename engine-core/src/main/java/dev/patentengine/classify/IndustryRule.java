package dev.patentengine.classify;

import java.util.List;

/**
 * A row of the reference table: a patent belongs to the group if one of its IPC symbols is included
 * and not excluded, its text holds one of the keywords (where the row has any), and none of what
 * the row rules out. Immutable.
 *
 * @param row its place in the table, the first is 0
 * @param code the group
 * @param include patterns of which one must cover a symbol
 * @param exclude patterns of which none may cover that symbol
 * @param keywords of which the text must hold one; empty where the symbol is enough
 * @param without of which the text may hold none
 */
public record IndustryRule(
    int row,
    String code,
    List<String> include,
    List<String> exclude,
    List<String> keywords,
    List<String> without) {

  public IndustryRule {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    keywords = List.copyOf(keywords);
    without = List.copyOf(without);
    if (include.isEmpty()) {
      throw new IllegalArgumentException("row " + row + " (" + code + ") includes nothing");
    }
  }
}
