package dev.patentengine.nlp.dl4j;

/**
 * Where a tuning stands after a step. Immutable.
 *
 * @param step steps done
 * @param steps of the whole run
 * @param loss of this step's batch, before the step
 * @param seconds this step took
 */
public record TuningProgress(int step, int steps, double loss, double seconds) {}
