package dev.patentengine.index.lucene;

/**
 * Sizes that change how fast an index is, not what it answers exactly.
 *
 * @param compareAll up to so many candidates are compared exactly, without the graph
 * @param commitAtBytes how much the journal may hold before a commit; opening after a crash reads
 *     that much again
 */
record Tuning(int compareAll, long commitAtBytes) {

  static final Tuning DEFAULT = new Tuning(10_000, 64L << 20);
}
