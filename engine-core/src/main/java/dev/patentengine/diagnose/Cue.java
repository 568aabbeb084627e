package dev.patentengine.diagnose;

/**
 * A word or pattern of a list that was found. Immutable.
 *
 * @param list the list that holds it
 * @param start first unit in the cleaned text
 * @param end one past the last unit
 * @param weight how much it counts
 */
record Cue(String list, int start, int end, double weight) {}
