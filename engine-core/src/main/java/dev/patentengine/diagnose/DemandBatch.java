package dev.patentengine.diagnose;

import dev.patentengine.model.Demand;

/**
 * The diagnosis of demands that came in together: one that repeats an earlier one of them is sent
 * back as a repeat, like one that repeats a known demand. One thread.
 */
public final class DemandBatch {

  private final Diagnoser diagnoser;
  private final NearDuplicates earlier = new NearDuplicates();

  DemandBatch(Diagnoser diagnoser) {
    this.diagnoser = diagnoser;
  }

  /** The diagnosis of the next demand. */
  public Diagnosis diagnose(Demand demand) {
    Diagnosis diagnosis = diagnoser.diagnose(demand);
    String text = diagnosis.text();
    Diagnosis whole =
        diagnosis.duplicateOf().isPresent()
            ? diagnosis
            : earlier.nearest(demand.id(), text).map(diagnosis::repeating).orElse(diagnosis);
    earlier.add(demand.id(), text);
    return whole;
  }
}
