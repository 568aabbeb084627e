package dev.patentengine.team;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * The people of whom teams are made, best first; a member is a place in this order. Immutable.
 *
 * @param table their signals
 * @param indexes where each stands in the table
 * @param scores in (0, 1], relative to the best
 */
record Pool(SignalTable table, int[] indexes, double[] scores) {

  static Pool of(SignalTable table, List<Integer> indexes, IntToDoubleFunction score) {
    int[] order = indexes.stream().mapToInt(Integer::intValue).toArray();
    return new Pool(table, order, Arrays.stream(order).mapToDouble(score).toArray());
  }

  int size() {
    return indexes.length;
  }

  int index(int member) {
    return indexes[member];
  }

  /** The number of a member as a person. */
  int person(int member) {
    return table.voters().people()[indexes[member]];
  }

  double score(int member) {
    return scores[member];
  }

  double signal(Signal signal, int member) {
    return table.value(signal, indexes[member]);
  }

  /** How closely two members have worked together, in [0, 1): 1 - exp(-weight). */
  double closeness(int one, int other) {
    return 1 - Math.exp(-table.base().graph().weight(person(one), person(other)));
  }
}
