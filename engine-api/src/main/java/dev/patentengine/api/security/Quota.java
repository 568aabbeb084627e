package dev.patentengine.api.security;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** How much of a day's requests is used. Safe for concurrent use. */
final class Quota {

  private final long perDay;
  private LocalDate day;
  private long used;

  Quota(long perDay, LocalDate day, long used) {
    this.perDay = perDay;
    this.day = day;
    this.used = used;
  }

  /** Takes one; if there is none, says after how long there is. */
  synchronized Optional<Duration> take(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    if (!today.equals(day)) {
      day = today;
      used = 0;
    }
    if (used >= perDay) {
      Instant tomorrow = today.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
      return Optional.of(Duration.between(now, tomorrow));
    }
    used++;
    return Optional.empty();
  }

  synchronized LocalDate day() {
    return day;
  }

  synchronized long used() {
    return used;
  }
}
