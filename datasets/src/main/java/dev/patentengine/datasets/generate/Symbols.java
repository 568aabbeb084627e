package dev.patentengine.datasets.generate;

import dev.patentengine.model.IpcSymbol;
import java.util.ArrayList;
import java.util.List;

/** IPC symbols, subclasses as frequent as in the gazette. Immutable, safe for concurrent use. */
final class Symbols {

  /** Symbols a patent beyond the first: mean 1.84 where lists are complete. */
  private static final double ONE_MORE = 0.457;

  private static final int MOST = 9;

  /** How often a further symbol stays in the subclass; and the law of groups. Assumed. */
  private static final double SAME_SUBCLASS = 0.6;

  private static final double MEAN_GROUP = 4;
  private static final double MEAN_SUBGROUP = 8;
  private static final double WHOLE_GROUP = 0.3;

  private final WeightedTable<String> subclasses;

  Symbols(WeightedTable<String> subclasses) {
    this.subclasses = subclasses;
  }

  String subclass(double part) {
    return subclasses.at(part);
  }

  List<IpcSymbol> draw(String subclass, Draws draws) {
    List<IpcSymbol> symbols = new ArrayList<>();
    symbols.add(symbol(subclass, draws));
    while (symbols.size() < MOST && draws.chance(ONE_MORE)) {
      boolean same = draws.chance(SAME_SUBCLASS);
      symbols.add(symbol(same ? subclass : subclasses.draw(draws), draws));
    }
    return symbols.stream().distinct().toList();
  }

  private static IpcSymbol symbol(String subclass, Draws draws) {
    int group = 1 + 2 * draws.exponential(MEAN_GROUP);
    int subgroup = draws.chance(WHOLE_GROUP) ? 0 : 2 + 2 * draws.exponential(MEAN_SUBGROUP);
    return new IpcSymbol(subclass + group + "/" + (subgroup < 10 ? "0" : "") + subgroup);
  }
}
