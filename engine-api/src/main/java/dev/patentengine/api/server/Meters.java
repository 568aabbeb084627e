package dev.patentengine.api.server;

import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.function.Supplier;

/** What is measured of the service, for Prometheus. Safe for concurrent use. */
final class Meters {

  /** The media type of Prometheus' text. */
  static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  void request(String route, int status, Duration time) {
    Timer.builder("patentengine.requests")
        .description("Requests by route and status")
        .tag("route", route)
        .tag("status", Integer.toString(status))
        .publishPercentileHistogram()
        .minimumExpectedValue(Duration.ofMillis(1))
        .maximumExpectedValue(Duration.ofSeconds(30))
        .register(registry)
        .record(time);
  }

  /** A part of what a request goes through: waiting, checking, working, sending. */
  void stage(String stage, Duration time) {
    Timer.builder("patentengine.stages")
        .description("Time by stage of a request")
        .tag("stage", stage)
        .publishPercentileHistogram()
        .minimumExpectedValue(Duration.ofMillis(1))
        .maximumExpectedValue(Duration.ofSeconds(30))
        .register(registry)
        .record(time);
  }

  void gauge(String name, String description, Supplier<Number> value) {
    io.micrometer.core.instrument.Gauge.builder("patentengine." + name, value)
        .description(description)
        .register(registry);
  }

  /** A gauge that is always 1 and says something by its tags. */
  void fact(String name, String... tags) {
    io.micrometer.core.instrument.Gauge.builder("patentengine." + name, () -> 1)
        .tags(tags)
        .register(registry);
  }

  String text() {
    return registry.scrape();
  }
}
