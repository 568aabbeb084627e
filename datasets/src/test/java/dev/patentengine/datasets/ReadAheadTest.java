package dev.patentengine.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

  private static List<Integer> read(Stream<Integer> values, int chunk) {
    List<Integer> taken = new ArrayList<>();
    try (ReadAhead<Integer> ahead = ReadAhead.of(values, chunk)) {
      ahead.forEach(taken::add);
    }
    return taken;
  }

  @Test
  void givesAllValuesInTheirOrder() {
    for (int count : new int[] {0, 1, 2, 3, 4, 100}) {
      List<Integer> values = IntStream.range(0, count).boxed().toList();
      assertThat(read(values.stream(), 2)).isEqualTo(values);
    }
  }

  @Test
  void readsOnAnotherThreadAndGivesOnThisOne() {
    Set<Thread> readers = ConcurrentHashMap.newKeySet();
    Set<Thread> takers = ConcurrentHashMap.newKeySet();
    Stream<Integer> values =
        IntStream.range(0, 50).boxed().peek(value -> readers.add(Thread.currentThread()));
    try (ReadAhead<Integer> ahead = ReadAhead.of(values, 8)) {
      ahead.forEach(value -> takers.add(Thread.currentThread()));
    }
    assertThat(readers).hasSize(1).doesNotContain(Thread.currentThread());
    assertThat(takers).containsExactly(Thread.currentThread());
  }

  @Test
  void givesWhatCameBeforeAFaultAndThenTheFault() {
    Stream<Integer> values =
        IntStream.range(0, 10)
            .boxed()
            .peek(value -> {
              if (value == 7) {
                throw new DatasetException("第 7 行");
              }
            });
    List<Integer> taken = new ArrayList<>();
    try (ReadAhead<Integer> ahead = ReadAhead.of(values, 4)) {
      assertThatThrownBy(() -> ahead.forEach(taken::add))
          .isInstanceOf(DatasetException.class)
          .hasMessage("第 7 行");
    }
    assertThat(taken).containsExactly(0, 1, 2, 3, 4, 5, 6);
  }

  @Test
  void endsWhereTheTakerFails() {
    List<Integer> taken = new ArrayList<>();
    try (ReadAhead<Integer> ahead = ReadAhead.of(Stream.iterate(0, value -> value + 1), 4)) {
      assertThatThrownBy(() ->
              ahead.forEach(value -> {
                taken.add(value);
                if (value == 5) {
                  throw new IllegalStateException("full");
                }
              }))
          .hasMessage("full");
    }
    assertThat(taken).hasSize(6);
  }
}
