package dev.patentengine.team;

import java.util.Arrays;

/**
 * Who has worked with whom: an undirected graph as compressed sparse rows. Immutable.
 *
 * @param start where a person's neighbours start; one more at the end
 * @param neighbour the neighbours, ascending within a person
 * @param shared how many works two have in common
 * @param weight how close that made them: a work of n people gives each pair 1/(n - 1) (Newman,
 *     Scientific collaboration networks II, Phys. Rev. E 64, 2001, equation 2)
 */
record CoInvention(int[] start, int[] neighbour, short[] shared, float[] weight) {

  /** Works with more people than this tell nothing of who works with whom. */
  private static final int LARGEST = 30;

  static CoInvention of(Csr peopleOfWork, Csr worksOfPerson) {
    int people = worksOfPerson.rows();
    Gathering gathering = new Gathering(people, peopleOfWork);
    int[] start = new int[people + 1];
    for (int person = 0; person < people; person++) {
      start[person + 1] = start[person] + gathering.gather(worksOfPerson, person);
    }
    CoInvention graph =
        new CoInvention(
            start, new int[start[people]], new short[start[people]], new float[start[people]]);
    for (int person = 0; person < people; person++) {
      gathering.gather(worksOfPerson, person);
      gathering.copyTo(graph, start[person]);
    }
    return graph;
  }

  int degree(int person) {
    return start[person + 1] - start[person];
  }

  /** Where the edge between the two stands, negative if they have not worked together. */
  int edge(int one, int other) {
    return Arrays.binarySearch(neighbour, start[one], start[one + 1], other);
  }

  /** How close the two are, 0 if they have not worked together. */
  double weight(int one, int other) {
    int edge = edge(one, other);
    return edge < 0 ? 0 : weight[edge];
  }

  /** How many works the two have in common. */
  int shared(int one, int other) {
    int edge = edge(one, other);
    return edge < 0 ? 0 : shared[edge];
  }

  /** The colleagues of one person after another, in arrays that are used again. */
  private static final class Gathering {
    private final Csr peopleOfWork;
    private final float[] weightOf;
    private final int[] sharedWith;
    private int[] found = new int[64];
    private int count;

    Gathering(int people, Csr peopleOfWork) {
      this.peopleOfWork = peopleOfWork;
      this.weightOf = new float[people];
      this.sharedWith = new int[people];
    }

    int gather(Csr worksOfPerson, int person) {
      for (int i = 0; i < count; i++) {
        weightOf[found[i]] = 0;
        sharedWith[found[i]] = 0;
      }
      count = 0;
      for (int at = worksOfPerson.start()[person]; at < worksOfPerson.start()[person + 1]; at++) {
        addColleagues(worksOfPerson.values()[at], person);
      }
      Arrays.sort(found, 0, count);
      return count;
    }

    private void addColleagues(int work, int person) {
      int size = peopleOfWork.length(work);
      if (size > LARGEST) {
        return;
      }
      for (int i = peopleOfWork.start()[work]; i < peopleOfWork.start()[work + 1]; i++) {
        int other = peopleOfWork.values()[i];
        if (other != person) {
          add(other, 1f / (size - 1));
        }
      }
    }

    private void add(int other, float closeness) {
      if (sharedWith[other]++ == 0) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = other;
      }
      weightOf[other] += closeness;
    }

    void copyTo(CoInvention graph, int from) {
      for (int i = 0; i < count; i++) {
        graph.neighbour[from + i] = found[i];
        graph.shared[from + i] = (short) Math.min(Short.MAX_VALUE, sharedWith[found[i]]);
        graph.weight[from + i] = weightOf[found[i]];
      }
    }
  }
}
