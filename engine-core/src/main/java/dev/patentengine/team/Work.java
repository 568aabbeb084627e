package dev.patentengine.team;

/**
 * A piece of evidence in numbers: a patent, or what an expert record says.
 *
 * @param id of the patent; {@code expert:} and the key for a record
 * @param day of filing, else of publication, as an epoch day; {@link #UNDATED} if unknown
 * @param people who did it, in order
 * @param words of its title (of an expert record: of its fields, profile and works), with repeats
 * @param region six digits, empty if unknown
 * @param record whether it is an expert record
 */
record Work(String id, int day, int[] people, int[] words, String region, boolean record) {

  static final int UNDATED = Integer.MIN_VALUE;

  /** The same expert record under another key. */
  Work named(String expert) {
    return new Work(EvidenceLog.RECORD + expert, day, people, words, region, record);
  }

  /** The same work by these people. */
  Work by(int[] others) {
    return new Work(id, day, others, words, region, record);
  }
}
