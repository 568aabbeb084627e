package dev.patentengine.benchmarks.rival;

import dev.patentengine.benchmarks.corpus.Truth;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds how hard a system must look to find as much as another. Immutable.
 *
 * @param truth what is to be found
 * @param demands the demands of the truth, in their order
 * @param share what part of the corpus may be found
 * @param top how many are looked for
 */
public record EqualRecall(Truth truth, List<float[]> demands, double share, int top) {

  public EqualRecall {
    demands = List.copyOf(demands);
  }

  /**
   * How a system is set and what it finds then.
   *
   * @param effort as {@link VectorSystem#nearest} takes it
   * @param recall part of the true nearest that it finds
   */
  public record Setting(int effort, double recall) {}

  /** What the system finds with the least effort. */
  public Setting of(VectorSystem system) throws IOException {
    return setting(system, VectorSystem.EFFORTS.getFirst());
  }

  /** The least effort with which the system finds as much as {@code wanted}, or the greatest. */
  public Setting reach(VectorSystem system, double wanted) throws IOException {
    Setting setting = of(system);
    for (int effort : VectorSystem.EFFORTS) {
      if (setting.recall() >= wanted || !system.tunable()) {
        return setting;
      }
      setting = setting(system, effort);
    }
    return setting;
  }

  private Setting setting(VectorSystem system, int effort) throws IOException {
    List<int[]> found = new ArrayList<>();
    for (float[] demand : demands) {
      found.add(system.nearest(demand, share, top, effort));
    }
    return new Setting(effort, truth.recall(share, top, found));
  }
}
