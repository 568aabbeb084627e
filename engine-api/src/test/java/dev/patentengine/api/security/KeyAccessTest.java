package dev.patentengine.api.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.patentengine.api.http.Access.Asked;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemException;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.api.http.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let in. */
class KeyAccessTest {

  @TempDir Path folder;

  private long nanos;
  private Instant now = Instant.parse("2026-11-28T10:00:00Z");

  private KeyAccess access() {
    return KeyAccess.in(folder, true, () -> now, () -> nanos);
  }

  private void later(Duration time) {
    nanos += time.toNanos();
    now = now.plus(time);
  }

  private static Asked asked(Role role, String key) {
    return new Asked(
        Optional.of(role), Optional.of("Bearer " + key), Optional.empty(), Optional.empty());
  }

  private static Problem refused(KeyAccess access, Asked asked) {
    return catchThrowableOfType(ProblemException.class, () -> access.admit(asked)).problem();
  }

  @Test
  void isOpenOnLoopbackUntilThereAreKeys() {
    KeyAccess access = access();
    Asked bare =
        new Asked(Optional.of(Role.ADMIN), Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(access.open()).isTrue();
    assertThat(access.admit(bare).role()).isEqualTo(Role.ADMIN);
    KeyFile.in(folder).add("平台甲", Role.READ, 10, 100);
    later(Duration.ofSeconds(2));
    assertThat(access.open()).isFalse();
    assertThat(refused(access, bare).kind()).isEqualTo(ProblemKind.UNAUTHENTICATED);
  }

  @Test
  void staysClosedWhenTheLastKeyIsRevoked() {
    KeyFile keys = KeyFile.in(folder);
    keys.add("平台甲", Role.READ, 10, 100);
    keys.revoke(keys.list().getFirst().id());
    assertThat(access().open()).isFalse();
  }

  @Test
  void needsKeysElsewhereThanOnLoopback() {
    assertThatThrownBy(() -> KeyAccess.in(folder, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("keys add");
  }

  @Test
  void knowsAKeyByItsSecretAndItsRole() {
    String key = KeyFile.in(folder).add("平台甲", Role.WRITE, 10, 100);
    KeyAccess access = access();
    assertThat(access.admit(asked(Role.READ, key)).client()).isEqualTo("平台甲");
    assertThat(access.admit(asked(Role.WRITE, key)).role()).isEqualTo(Role.WRITE);
    assertThat(refused(access, asked(Role.ADMIN, key)).kind()).isEqualTo(ProblemKind.FORBIDDEN);
    String forged = key.substring(0, key.length() - 4) + "AAAA";
    assertThat(refused(access, asked(Role.READ, forged)).kind())
        .isEqualTo(ProblemKind.UNAUTHENTICATED);
  }

  @Test
  void forgetsARevokedKeyWithinASecond() {
    KeyFile keys = KeyFile.in(folder);
    String key = keys.add("平台甲", Role.READ, 10, 100);
    keys.add("平台乙", Role.READ, 10, 100);
    KeyAccess access = access();
    access.admit(asked(Role.READ, key));
    assertThat(keys.revoke(keys.list().getFirst().id())).isTrue();
    later(Duration.ofMillis(1001));
    assertThat(refused(access, asked(Role.READ, key)).kind())
        .isEqualTo(ProblemKind.UNAUTHENTICATED);
  }

  @Test
  void limitsTheRateAndSaysWhenToComeAgain() {
    String key = KeyFile.in(folder).add("平台甲", Role.READ, 6, 100);
    KeyAccess access = access();
    for (int i = 0; i < 6; i++) {
      access.admit(asked(Role.READ, key));
    }
    Problem problem = refused(access, asked(Role.READ, key));
    assertThat(problem.kind()).isEqualTo(ProblemKind.TOO_MANY);
    assertThat(problem.retryAfterSeconds()).contains(10L);
    later(Duration.ofSeconds(10));
    access.admit(asked(Role.READ, key));
  }

  @Test
  void limitsTheDayAcrossRestarts() {
    String key = KeyFile.in(folder).add("平台甲", Role.READ, 100, 2);
    try (KeyAccess access = access()) {
      access.admit(asked(Role.READ, key));
      access.admit(asked(Role.READ, key));
    }
    KeyAccess again = access();
    assertThat(refused(again, asked(Role.READ, key)).retryAfterSeconds()).contains(14L * 3600);
    later(Duration.ofHours(14));
    again.admit(asked(Role.READ, key));
  }

  @Test
  void limitsWrongKeys() {
    KeyFile.in(folder).add("平台甲", Role.READ, 100, 2);
    KeyAccess access = access();
    ProblemKind last = ProblemKind.UNAUTHENTICATED;
    for (int i = 0; i < 601; i++) {
      last = refused(access, asked(Role.READ, "pe_000000000000_" + "A".repeat(43))).kind();
    }
    assertThat(last).isEqualTo(ProblemKind.TOO_MANY);
  }

  @Test
  void keepsNoSecret() throws IOException {
    String key = KeyFile.in(folder).add("平台甲", Role.READ, 10, 100);
    String file = Files.readString(folder.resolve("keys.json"));
    assertThat(file).contains("平台甲").doesNotContain(key.substring(key.lastIndexOf('_', 20) + 1));
    assertThat(Files.getPosixFilePermissions(folder.resolve("keys.json"))).hasSize(2);
  }
}
