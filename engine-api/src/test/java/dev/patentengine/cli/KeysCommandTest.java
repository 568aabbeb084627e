package dev.patentengine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys are shown once, listed without their secret, and revoked. */
class KeysCommandTest {

  @TempDir Path folder;

  private Console keys(String action, String... rest) {
    String[] arguments = new String[4 + rest.length];
    arguments[0] = "keys";
    arguments[1] = action;
    arguments[2] = "--index";
    arguments[3] = folder.toString();
    System.arraycopy(rest, 0, arguments, 4, rest.length);
    return Console.run(arguments);
  }

  @Test
  void areGivenListedAndRevoked() {
    Console added = keys("add", "平台甲", "--role", "write", "--per-minute", "30");
    assertThat(added.status()).as(added.err()).isZero();
    String key = added.out().strip();
    assertThat(key).matches("pe_[0-9a-f]{12}_[A-Za-z0-9_-]{43}");
    Console listed = keys("list");
    String id = key.substring(3, 15);
    assertThat(listed.out())
        .contains(id, "平台甲", "write", "每分钟 30")
        .doesNotContain(key.substring(16));
    assertThat(keys("revoke", id).status()).isZero();
    assertThat(keys("list").out()).isEmpty();
    assertThat(keys("revoke", id).status()).isEqualTo(2);
  }

  @Test
  void refusesWhatCannotBe() {
    assertThat(keys("add", "平台甲", "--role", "king").err()).contains("king");
    assertThat(keys("add", "a b").status()).isEqualTo(2);
    assertThat(keys("add", "a", "--per-minute", "0").status()).isEqualTo(2);
  }
}
