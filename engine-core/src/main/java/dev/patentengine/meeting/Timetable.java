package dev.patentengine.meeting;

import java.util.Arrays;

/**
 * Slots for meetings such that nobody has two at a time. As many slots as the busiest side has
 * meetings always suffice (König 1916: edges of a bipartite graph); meetings are placed one after
 * the other, and where no slot is free on both sides, two slots are exchanged along a path.
 */
final class Timetable {

  private static final int NONE = -1;

  private final int[] demands;
  private final int[] offers;

  /** Per side and slot the meeting that takes it. */
  private final int[][] ofDemand;

  private final int[][] ofOffer;

  private Timetable(int[] demands, int[] offers, int slots) {
    this.demands = demands;
    this.offers = offers;
    ofDemand = empty(demands, slots);
    ofOffer = empty(offers, slots);
  }

  private static int[][] empty(int[] members, int slots) {
    int[][] taken = new int[Arrays.stream(members).max().orElse(-1) + 1][slots];
    for (int[] row : taken) {
      Arrays.fill(row, NONE);
    }
    return taken;
  }

  /**
   * The slot of each meeting, from 0.
   *
   * @param demands per meeting the number of its demand
   * @param offers per meeting the number of its offer
   * @param slots at least as many as anybody has meetings
   */
  static int[] slots(int[] demands, int[] offers, int slots) {
    Timetable table = new Timetable(demands, offers, slots);
    for (int meeting = 0; meeting < demands.length; meeting++) {
      table.place(meeting);
    }
    int[] result = new int[demands.length];
    for (int[] row : table.ofDemand) {
      for (int slot = 0; slot < slots; slot++) {
        if (row[slot] != NONE) {
          result[row[slot]] = slot;
        }
      }
    }
    return result;
  }

  private void place(int meeting) {
    int free = free(ofDemand[demands[meeting]]);
    int other = free(ofOffer[offers[meeting]]);
    if (ofOffer[offers[meeting]][free] != NONE) {
      exchange(offers[meeting], free, other);
    }
    ofDemand[demands[meeting]][free] = meeting;
    ofOffer[offers[meeting]][free] = meeting;
  }

  private static int free(int[] slots) {
    for (int slot = 0; slot < slots.length; slot++) {
      if (slots[slot] == NONE) {
        return slot;
      }
    }
    throw new IllegalArgumentException("more meetings of one side than " + slots.length + " slots");
  }

  /** Swaps two slots along the path that starts at an offer with the first of them. */
  private void exchange(int offer, int slot, int other) {
    int[] path = new int[demands.length];
    int length = 0;
    int meeting = ofOffer[offer][slot];
    boolean towardsDemand = true;
    int wanted = other;
    while (meeting != NONE) {
      path[length++] = meeting;
      meeting =
          towardsDemand ? ofDemand[demands[meeting]][wanted] : ofOffer[offers[meeting]][wanted];
      towardsDemand = !towardsDemand;
      wanted = wanted == slot ? other : slot;
    }
    for (int i = 0; i < length; i++) {
      int old = i % 2 == 0 ? slot : other;
      ofDemand[demands[path[i]]][old] = NONE;
      ofOffer[offers[path[i]]][old] = NONE;
    }
    for (int i = 0; i < length; i++) {
      int fresh = i % 2 == 0 ? other : slot;
      ofDemand[demands[path[i]]][fresh] = path[i];
      ofOffer[offers[path[i]]][fresh] = path[i];
    }
  }
}
