package dev.patentengine.match;

import java.util.List;

/**
 * An enterprise that could use a patent. Immutable.
 *
 * @param rank 1 for the best
 * @param name what it is called
 * @param score in [0, 1], higher is better: the probability of its best demand, or, if it has not
 *     asked, {@value #UNASKED} times the cosine of its nearest patent; set by judgement, so that
 *     who asks comes before who works on the same
 * @param demands ids of its demands that the patent answers, the best first
 * @param patents ids of its patents on the same matter, the nearest first
 */
public record Enterprise(
    int rank, String name, double score, List<String> demands, List<String> patents) {

  /** How much a patent on the same matter counts beside a demand. */
  public static final double UNASKED = 0.5;

  public Enterprise {
    demands = List.copyOf(demands);
    patents = List.copyOf(patents);
  }
}
