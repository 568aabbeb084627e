package dev.patentengine.datasets.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.patentengine.model.LegalStatus;
import dev.patentengine.model.Patent;
import dev.patentengine.model.PatentJson;
import dev.patentengine.model.PatentKind;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CorpusGeneratorTest {

  private static final long SEED = 20_190_709;

  @Test
  void theSameSeedIsTheSameCorpusAndAnotherIsAnother() {
    List<Patent> once = CorpusGenerator.of(SEED, 1000).stream().toList();
    assertThat(CorpusGenerator.of(SEED, 1000).stream().toList()).isEqualTo(once);
    assertThat(CorpusGenerator.of(SEED, 1000).stream().parallel().toList()).isEqualTo(once);
    List<Patent> other = CorpusGenerator.of(SEED + 1, 1000).stream().toList();
    assertThat(other.getFirst().title()).isNotEqualTo(once.getFirst().title());
    assertThat(once).hasSize(1000).extracting(Patent::id).doesNotHaveDuplicates();
  }

  @Test
  void aStreamMayStartAnywhere() {
    CorpusGenerator corpus = CorpusGenerator.of(SEED, 10_000_000);
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 200; i++) {
      long n = random.nextLong(corpus.size());
      assertThat(corpus.stream(n).findFirst().orElseThrow())
          .as("record %d", n)
          .isEqualTo(corpus.patent(n));
    }
    List<Patent> small = CorpusGenerator.of(SEED, 300).stream().toList();
    assertThat(CorpusGenerator.of(SEED, 300).stream(137).toList())
        .isEqualTo(small.subList(137, 300));
    assertThat(CorpusGenerator.of(SEED, 300).stream(300)).isEmpty();
  }

  @Test
  void everyRecordSaysThatItIsSynthetic() {
    CorpusGenerator corpus = CorpusGenerator.of(SEED, 2000);
    assertThat(corpus.patent(0).id()).isEqualTo("SYN000000001");
    assertThat(corpus.stream())
        .allMatch(patent -> patent.id().startsWith("SYN"))
        .allMatch(patent -> patent.title().startsWith("合成"))
        .allMatch(patent -> patent.summary().contains("合成"));
  }

  @Test
  void recordsAreWholeAndInOrder() {
    Patent last = null;
    Set<String> seen = new HashSet<>();
    for (Patent patent : CorpusGenerator.of(SEED, 5000).stream().toList()) {
      assertThat(patent.filed().orElseThrow()).isBefore(patent.published().orElseThrow());
      assertThat(patent.ipc()).isNotEmpty();
      assertThat(patent.inventors()).isNotEmpty().doesNotHaveDuplicates();
      assertThat(patent.applicants()).isNotEmpty();
      assertThat(seen).containsAll(patent.citations());
      assertThat(patent.events()).isNotEmpty();
      assertThat(patent.status()).isNotEqualTo(LegalStatus.UNKNOWN);
      assertThat(patent.events())
          .allMatch(event -> !event.date().isAfter(Calendar.LAST))
          .allMatch(event -> !event.date().isBefore(patent.published().orElseThrow()));
      if (last != null) {
        assertThat(patent.published().orElseThrow())
            .isAfterOrEqualTo(last.published().orElseThrow());
      }
      seen.add(patent.id());
      last = patent;
    }
  }

  @Test
  void twinsShareTheirMatterButNotTheirKind() {
    List<Patent> patents = CorpusGenerator.of(SEED, 3000).stream().toList();
    int twins = 0;
    for (int n = 1; n < patents.size(); n++) {
      Patent second = patents.get(n);
      Patent first = patents.get(n - 1);
      if (second.family().isPresent() && second.family().equals(first.family())) {
        twins++;
        assertThat(second.title()).isEqualTo(first.title());
        assertThat(second.summary()).isEqualTo(first.summary());
        assertThat(second.inventors()).isEqualTo(first.inventors());
        assertThat(second.filed()).isEqualTo(first.filed());
        assertThat(first.kind()).contains(PatentKind.APPLICATION);
        assertThat(second.kind()).contains(PatentKind.UTILITY);
      }
    }
    assertThat(twins).as("seed %d", SEED).isBetween(60, 130);
    assertThat(patents.stream().filter(patent -> patent.family().isPresent())).hasSize(2 * twins);
  }

  @Test
  void aRecordSurvivesItsJsonForm() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    for (Patent patent : CorpusGenerator.of(SEED, 500).stream().toList()) {
      JsonNode json = mapper.readTree(PatentJson.write(patent).toString());
      assertThat(PatentJson.read(json)).isEqualTo(patent);
    }
  }

  @Test
  void theSmallestCorpusHasOneRecordAndImpossibleOnesAreRefused() {
    assertThat(CorpusGenerator.of(SEED, 1).stream()).hasSize(1);
    for (long size : new long[] {0, -1, 1_000_000_000L}) {
      assertThatThrownBy(() -> CorpusGenerator.of(SEED, size))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(Long.toString(size));
    }
    CorpusGenerator corpus = CorpusGenerator.of(SEED, 10);
    assertThatThrownBy(() -> corpus.patent(10)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> corpus.patent(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> corpus.stream(11)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tellsHowFastItIs() {
    CorpusGenerator corpus = CorpusGenerator.of(SEED, 10_000_000);
    corpus.stream().limit(5_000).forEach(patent -> assertThat(patent.id()).isNotEmpty());
    int records = 20_000;
    long start = System.nanoTime();
    long characters =
        corpus.stream(5_000_000).limit(records).mapToLong(patent -> patent.text().length()).sum();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "generated %d patents of %d characters on one thread: %.0f patents/s%n",
        records, characters, records / seconds);
    assertThat(records / seconds).isGreaterThan(500);
  }
}
