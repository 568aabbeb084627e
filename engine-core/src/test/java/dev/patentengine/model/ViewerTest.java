package dev.patentengine.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ViewerTest {

  private static final Viewer FIRST = Viewer.of("甲");
  private static final Viewer SECOND = Viewer.of("甲乙");

  private static Optional<String> found(Viewer viewer, String id, Map<String, String> kept) {
    return viewer.find(id, key -> Optional.ofNullable(kept.get(key)));
  }

  @Test
  void seesWhatIsSharedAndItsOwn() {
    String own = FIRST.own("S/1");
    assertThat(FIRST.sees(own)).isTrue();
    assertThat(FIRST.owns(own)).isTrue();
    assertThat(FIRST.shown(own)).isEqualTo("S/1");
    assertThat(Viewer.owner(own)).contains("甲");
    assertThat(FIRST.sees("S1")).isTrue();
    assertThat(FIRST.owns("S1")).isFalse();
    assertThat(FIRST.shown("S1")).isEqualTo("S1");
  }

  @Test
  void doesNotSeeWhatIsAnothersWhoseNameBeginsAlike() {
    assertThat(SECOND.sees(FIRST.own("S1"))).isFalse();
    assertThat(FIRST.sees(SECOND.own("S1"))).isFalse();
    assertThat(FIRST.shown(SECOND.own("S1"))).isEqualTo(SECOND.own("S1"));
  }

  @Test
  void findsItsOwnBeforeWhatIsShared() {
    Map<String, String> kept = Map.of("S1", "shared", FIRST.own("S1"), "own");
    assertThat(found(FIRST, "S1", kept)).contains("own");
    assertThat(found(SECOND, "S1", kept)).contains("shared");
    assertThat(found(SECOND, FIRST.own("S1"), kept)).as("by its kept id").isEmpty();
  }

  @Test
  void theOperatorSeesEverythingAsItIsKept() {
    String own = FIRST.own("S1");
    assertThat(Viewer.OPERATOR.sees(own)).isTrue();
    assertThat(Viewer.OPERATOR.owns(own)).isFalse();
    assertThat(Viewer.OPERATOR.shown(own)).isEqualTo(own);
    assertThat(found(Viewer.OPERATOR, own, Map.of(own, "theirs"))).contains("theirs");
  }
}
