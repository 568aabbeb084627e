package dev.patentengine.classify;

import dev.patentengine.model.IpcSymbol;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A text with the labels that the reference table gives the patent behind it. The table has two
 * conditions, symbol and keyword; a title rarely holds a keyword even where the whole patent would,
 * so there are two readings. Immutable.
 *
 * @param title what says which texts belong together: records with one title are never divided
 * @param text what a model may see
 * @param groups whose rows cover a symbol, whether or not a keyword stands in the text; empty is
 *     "no emerging industry"
 * @param complete those of them whose rows hold wholly
 * @param subclass of the main symbol
 */
public record SilverText(
    String title, String text, Set<String> groups, Set<String> complete, String subclass) {

  private static final int PARTS = 5;

  public SilverText {
    groups = Set.copyOf(groups);
    complete = Set.copyOf(complete);
  }

  /**
   * Labels a text by the table.
   *
   * @param symbols of the patent behind it, the main one first; at least one
   */
  public static SilverText of(RuleTable table, String title, String text, List<IpcSymbol> symbols) {
    Set<String> groups = new TreeSet<>();
    Set<String> complete = new TreeSet<>();
    for (RuleMatch match : table.match(symbols, text)) {
      groups.add(match.rule().code());
      if (match.complete()) {
        complete.add(match.rule().code());
      }
    }
    return new SilverText(title, text, groups, complete, symbols.getFirst().subclass());
  }

  /** Whether it belongs to the fifth of the titles that nothing is learnt or chosen on. */
  public boolean heldOut() {
    return fold(PARTS) == 0;
  }

  /** One of {@code count} parts by title, the same in every run. */
  int fold(int count) {
    return Math.floorMod((RuleText.fold(title).hashCode() * 0x9E3779B9) >>> 4, count);
  }

  /** The industries of the groups. */
  public Set<String> industries() {
    return industries(groups);
  }

  /** The industries of these groups. */
  public static Set<String> industries(Set<String> groups) {
    Set<String> industries = new TreeSet<>();
    groups.forEach(group -> industries.add(Industry.parentOf(group)));
    return industries;
  }
}
