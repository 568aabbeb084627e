package dev.patentengine.nlp.onnx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrewTest {

  private static final List<Integer> ITEMS = IntStream.range(0, 500).boxed().toList();

  @Test
  void doesEveryItemOnce() {
    try (Crew crew = new Crew(3)) {
      AtomicInteger sum = new AtomicInteger();
      crew.forEach(ITEMS, sum::addAndGet);
      assertThat(sum).hasValue(500 * 499 / 2);
      crew.forEach(List.<Integer>of(), sum::addAndGet);
      assertThat(sum).hasValue(500 * 499 / 2);
    }
  }

  @Test
  void throwsTheFailureOfAnItemAndStopsEarly() {
    try (Crew crew = new Crew(3)) {
      AtomicInteger done = new AtomicInteger();
      assertThatThrownBy(() -> crew.forEach(ITEMS, item -> failAt(item, done)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("20");
      assertThat(done.get()).isLessThan(500);
    }
  }

  private static void failAt(int item, AtomicInteger done) {
    if (item == 20) {
      throw new IllegalStateException("20");
    }
    done.incrementAndGet();
  }

  @Test
  void leavesTheCallerAloneWithTheWorkOnceDismissed() {
    Crew crew = new Crew(3);
    crew.close();
    AtomicInteger sum = new AtomicInteger();
    crew.forEach(ITEMS, sum::addAndGet);
    assertThat(sum).hasValue(500 * 499 / 2);
  }

  @Test
  void finishesAndKeepsAnInterrupt() {
    try (Crew crew = new Crew(2)) {
      AtomicInteger sum = new AtomicInteger();
      Thread.currentThread().interrupt();
      crew.forEach(ITEMS, sum::addAndGet);
      assertThat(Thread.interrupted()).isTrue();
      assertThat(sum).hasValue(500 * 499 / 2);
    }
  }
}
