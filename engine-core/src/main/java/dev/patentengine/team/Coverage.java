package dev.patentengine.team;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which aspects of the demand each member of a pool has worked on. Immutable.
 *
 * @param aspects of the demand, at most 64
 * @param bits of each member: bit i for aspect i
 */
record Coverage(List<Aspect> aspects, long[] bits) {

  /** How many of a person's works found are read. */
  private static final int READ = 8;

  static Coverage of(Pool pool, List<Aspect> asked, WorkWords words) {
    List<Aspect> aspects = asked.subList(0, Math.min(Long.SIZE, asked.size()));
    List<List<String>> works =
        IntStream.range(0, pool.size()).mapToObj(member -> works(pool, member)).toList();
    Set<String> ids = new LinkedHashSet<>();
    works.forEach(ids::addAll);
    Map<String, Set<String>> texts = aspects.isEmpty() ? Map.of() : words.of(ids);
    long[] bits = new long[pool.size()];
    for (int member = 0; member < bits.length; member++) {
      for (String work : works.get(member)) {
        bits[member] |= covered(aspects, texts.getOrDefault(work, Set.of()));
      }
    }
    return new Coverage(aspects, bits);
  }

  private static long covered(List<Aspect> aspects, Set<String> work) {
    long bits = 0;
    for (int i = 0; i < aspects.size(); i++) {
      bits |= aspects.get(i).coveredBy(work) ? 1L << i : 0;
    }
    return bits;
  }

  private static List<String> works(Pool pool, int member) {
    List<String> ids = new ArrayList<>();
    Voters voters = pool.table().voters();
    for (int work : voters.found().works()) {
      Work each = pool.table().base().work(work);
      if (ids.size() < READ
          && IntStream.of(each.people()).anyMatch(person -> person == pool.person(member))) {
        ids.add(each.id());
      }
    }
    return ids;
  }

  long of(int[] team) {
    long all = 0;
    for (int member : team) {
      all |= bits[member];
    }
    return all;
  }

  /** What the whole pool covers. */
  long reachable() {
    long all = 0;
    for (long each : bits) {
      all |= each;
    }
    return all;
  }

  /** The part of the aspects in {@code covered}; 1 where nothing is asked. */
  double share(long covered) {
    return aspects.isEmpty() ? 1 : (double) Long.bitCount(covered) / aspects.size();
  }

  List<String> names(long covered) {
    return IntStream.range(0, aspects.size())
        .filter(i -> (covered >> i & 1) == 1)
        .mapToObj(i -> aspects.get(i).name())
        .toList();
  }
}
