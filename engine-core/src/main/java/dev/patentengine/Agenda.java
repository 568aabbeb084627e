package dev.patentengine;

import dev.patentengine.meeting.Meeting;
import java.util.List;

/**
 * The plan of a matchmaking event. Immutable.
 *
 * @param meetings in order of slot, then demand
 * @param without ids of the demands that have no meeting: nothing suits them, or no place was left
 */
public record Agenda(List<Item> meetings, List<String> without) {

  public Agenda {
    meetings = List.copyOf(meetings);
    without = List.copyOf(without);
  }

  /**
   * A meeting with what it is about.
   *
   * @param meeting who meets whom, when
   * @param patents ids of the patents of that side that answer the demand, the best first
   */
  public record Item(Meeting meeting, List<String> patents) {
    public Item {
      patents = List.copyOf(patents);
    }
  }

  /** Who sits on the other side of the table. */
  public enum Offers {
    /** Each patent by itself. */
    PATENTS,
    /** The owners of patents (of several the first), each with all of its patents. */
    OWNERS,
    /** The leads of teams. */
    TEAMS
  }
}
