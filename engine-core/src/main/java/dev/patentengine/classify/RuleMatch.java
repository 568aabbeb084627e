package dev.patentengine.classify;

import dev.patentengine.model.IpcSymbol;
import java.util.Optional;

/**
 * A rule whose IPC condition a patent meets. Immutable.
 *
 * @param rule the rule
 * @param symbol the symbol that met it
 * @param keyword the keyword of the rule that the text holds, if any
 */
public record RuleMatch(IndustryRule rule, IpcSymbol symbol, Optional<String> keyword) {

  /** Whether the whole rule holds: a keyword was found, or none is asked for. */
  public boolean complete() {
    return rule.keywords().isEmpty() || keyword.isPresent();
  }

  /** What speaks for the label, for a reader. */
  public String evidence() {
    String place = "参照关系表第" + (rule.row() + 1) + "条（" + rule.code() + "）：" + symbol;
    if (keyword.isPresent()) {
      return place + " 且含关键词“" + keyword.get() + "”";
    }
    return rule.keywords().isEmpty() ? place : place + "，未见其关键词";
  }
}
