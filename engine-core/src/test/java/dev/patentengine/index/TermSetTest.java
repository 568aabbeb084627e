package dev.patentengine.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.model.Patent;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TermSetTest {

  @Test
  void knowsItsTermsAndNoOthers() {
    TermSet set = TermSet.of(List.of("换挡", "自锁", "自锁", "LED", ""));
    assertThat(set.size()).isEqualTo(4);
    for (String term : List.of("换挡", "自锁", "LED", "")) {
      assertThat(set.contains(TermSet.hash(term))).as(term).isTrue();
    }
    for (String term : List.of("挡换", "自", "锁", "led", "自锁 ")) {
      assertThat(set.contains(TermSet.hash(term))).as(term).isFalse();
    }
  }

  @Test
  void pairsOfHanCharactersHardlyEverMeet() {
    Set<Integer> hashes = new HashSet<>();
    int pairs = 0;
    for (char first = '一'; first < '一' + 600; first++) {
      for (char second = '一'; second < '一' + 600; second++) {
        hashes.add(TermSet.hash("" + first + second));
        pairs++;
      }
    }
    // 360,000 draws of 2^32 meet 15 times on average
    assertThat(pairs - hashes.size()).isLessThan(40);
  }

  @Test
  void facesAreReadAsTheyWereWritten() {
    Patent patent = Patent.builder("a").title("变速杆").summary("带自锁𠮷").build();
    PatentFace face = PatentFace.of(patent, List.of("变速", "自锁"));
    assertThat(PatentFace.read(ByteBuffer.wrap(face.bytes()))).isEqualTo(face);
  }

  @Test
  void hashesThePairsOfATextAsIfTheyWereTerms() {
    String text = "ＰＶＤＦ膜，𠮷野𠮷 5㎜";
    assertThat(TermSet.ofHashes(CharacterPairs.hashes(text)))
        .isEqualTo(TermSet.of(CharacterPairs.of(text)));
    assertThat(CharacterPairs.of(text))
        .containsExactlyInAnyOrder("pv", "vd", "df", "f膜", "𠮷野", "野𠮷", "5m", "mm");
  }
}
