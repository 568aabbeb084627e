package dev.patentengine.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class OneBehindTest {

  private static void wait(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theCallerGoesOnWhileTheTaskRuns() {
    CountDownLatch called = new CountDownLatch(1);
    List<String> order = new CopyOnWriteArrayList<>();
    try (OneBehind behind = new OneBehind()) {
      behind.run(() -> {
        wait(called);
        order.add("task");
      });
      order.add("caller");
      called.countDown();
    }
    assertThat(order).containsExactly("caller", "task");
  }

  @Test
  void theNextCallThrowsWhatATaskFailedWith() {
    try (OneBehind behind = new OneBehind()) {
      behind.run(() -> {
        throw new DatasetException("盘满", new IllegalStateException());
      });
      assertThatThrownBy(() -> behind.run(() -> {})).isInstanceOf(DatasetException.class);
      assertThatThrownBy(behind::await).hasMessage("盘满");
    }
  }
}
