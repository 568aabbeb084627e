package dev.patentengine.benchmarks;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.patentengine.datasets.Sample;
import dev.patentengine.model.Demand;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/**
 * Those who ask for matches with the sample's demands, no text twice, so that nothing is answered
 * from memory. Safe for concurrent use.
 */
final class Callers {

  private final URI match;
  private final List<String> demands = Sample.demands().stream().map(Demand::fullText).toList();
  private final AtomicInteger asked = new AtomicInteger();

  Callers(int port) {
    this.match = URI.create("http://127.0.0.1:" + port + "/v1/match");
  }

  /** What a step has seen so far. */
  private static final class Tally {
    private final ConcurrentLinkedQueue<Double> accepted = new ConcurrentLinkedQueue<>();
    private final LongAdder refused = new LongAdder();
    private final LongAdder errors = new LongAdder();

    Outcome outcome(Duration time) {
      double[] milliseconds = accepted.stream().mapToDouble(Double::doubleValue).toArray();
      return new Outcome(milliseconds, refused.sum(), errors.sum(), time);
    }
  }

  /** So many callers, each asking again as soon as it has its answer. */
  Outcome closed(int clients, Duration time) throws InterruptedException {
    Tally tally = new Tally();
    long start = System.nanoTime();
    long end = start + time.toNanos();
    try (HttpClient http = HttpClient.newHttpClient();
        ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < clients; i++) {
        callers.execute(() -> {
          while (System.nanoTime() < end) {
            ask(http, tally);
          }
        });
      }
      callers.shutdown();
      if (!callers.awaitTermination(2, TimeUnit.MINUTES)) {
        throw new IllegalStateException("callers did not end");
      }
    }
    return tally.outcome(Duration.ofNanos(System.nanoTime() - start));
  }

  /** So many requests a second, whether or not those before have their answers. */
  Outcome open(double perSecond, Duration time) throws InterruptedException {
    Tally tally = new Tally();
    long start = System.nanoTime();
    long requests = (long) (perSecond * time.toSeconds());
    try (HttpClient http = HttpClient.newHttpClient();
        ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (long i = 0; i < requests; i++) {
        long due = start + (long) (i * 1e9 / perSecond);
        TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
        callers.execute(() -> ask(http, tally));
      }
    }
    return tally.outcome(Duration.ofNanos(System.nanoTime() - start));
  }

  private void ask(HttpClient http, Tally tally) {
    int number = asked.incrementAndGet();
    String text = demands.get(number % demands.size()) + "（" + number + "）";
    HttpRequest request =
        HttpRequest.newBuilder(match)
            .header("Content-Type", "application/json")
            .timeout(Duration.ofMinutes(1))
            .POST(
                BodyPublishers.ofString(
                    JsonNodeFactory.instance.objectNode().put("text", text).toString()))
            .build();
    long begun = System.nanoTime();
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      count(answer.statusCode(), (System.nanoTime() - begun) / 1e6, tally);
    } catch (IOException e) {
      tally.errors.increment();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void count(int status, double milliseconds, Tally tally) {
    switch (status) {
      case 200 -> tally.accepted.add(milliseconds);
      case 429, 503 -> tally.refused.increment();
      default -> tally.errors.increment();
    }
  }
}
