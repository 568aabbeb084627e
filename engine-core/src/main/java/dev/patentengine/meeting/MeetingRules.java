package dev.patentengine.meeting;

/**
 * What a plan of meetings keeps to. Immutable.
 *
 * @param slots of the timetable, 1 to 1000
 * @param perDemand meetings of a demand at most
 * @param perOffer meetings of an offer at most
 * @param fairness what the first meeting of a side is worth beside the scores, 0 to 1; the second
 *     is worth half of it, the third a third: above 0, meetings are shared out more evenly
 */
public record MeetingRules(int slots, int perDemand, int perOffer, double fairness) {

  private static final int MOST = 1000;

  public MeetingRules {
    within("slots", slots);
    within("meetings per demand", perDemand);
    within("meetings per offer", perOffer);
    if (!(fairness >= 0 && fairness <= 1)) {
      throw new IllegalArgumentException("fairness from 0 to 1, not " + fairness);
    }
  }

  private static void within(String name, int value) {
    if (value < 1 || value > MOST) {
      throw new IllegalArgumentException(name + " from 1 to " + MOST + ", not " + value);
    }
  }

  int demandLimit() {
    return Math.min(perDemand, slots);
  }

  int offerLimit() {
    return Math.min(perOffer, slots);
  }

  /** What the {@code n}-th meeting of a side is worth beside its score, from 1. */
  double bonus(int n) {
    return fairness / n;
  }
}
