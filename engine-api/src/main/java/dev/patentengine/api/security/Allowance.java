package dev.patentengine.api.security;

import java.time.Duration;
import java.util.Optional;

/** A token bucket: so many requests a minute, a minute's worth at once. Safe for concurrent use. */
final class Allowance {

  private final double perNano;
  private final double most;
  private double tokens;
  private long at;

  Allowance(int perMinute, long now) {
    this.perNano = perMinute / (double) Duration.ofMinutes(1).toNanos();
    this.most = perMinute;
    this.tokens = perMinute;
    this.at = now;
  }

  /** Takes one; if there is none, says after how long there is. */
  synchronized Optional<Duration> take(long now) {
    tokens = Math.min(most, tokens + (now - at) * perNano);
    at = now;
    if (tokens >= 1) {
      tokens -= 1;
      return Optional.empty();
    }
    return Optional.of(Duration.ofNanos((long) ((1 - tokens) / perNano)));
  }
}
