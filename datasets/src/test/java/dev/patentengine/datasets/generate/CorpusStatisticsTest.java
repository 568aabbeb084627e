package dev.patentengine.datasets.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.patentengine.model.Patent;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The generated corpus against what was measured on real records. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CorpusStatisticsTest {

  private static final long SEED = 7;

  /** As many as the gazette has. */
  private static final int RECORDS = 54_083;

  private List<Patent> patents = List.of();

  @BeforeAll
  void generate() {
    patents = CorpusGenerator.of(SEED, RECORDS).stream().toList();
  }

  private double mean(ToIntFunction<Patent> value) {
    return patents.stream().mapToInt(value).average().orElseThrow();
  }

  /** How often each value occurs, the most frequent first. */
  private List<Integer> counts(Function<Patent, Stream<String>> values) {
    Map<String, Integer> counts = new HashMap<>();
    patents.stream().flatMap(values).forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts.values().stream().sorted(Comparator.reverseOrder()).toList();
  }

  private static double share(List<Integer> counts, int first) {
    double all = counts.stream().mapToInt(count -> count).sum();
    return counts.stream().limit(first).mapToInt(count -> count).sum() / all;
  }

  @Test
  void textsAreAsLongAsRealOnes() {
    // gazette titles 14.33 ± 5.86, city abstracts 209.9 ± 66.2
    assertThat(mean(patent -> patent.title().length() - 2)).isEqualTo(14.33, within(1.2));
    double length = mean(patent -> patent.summary().length());
    assertThat(length).isEqualTo(209.9, within(8.0));
    double spread =
        Math.sqrt(
            patents.stream()
                .mapToDouble(patent -> Math.pow(patent.summary().length() - length, 2))
                .average()
                .orElseThrow());
    assertThat(spread).isEqualTo(66.2, within(6.0));
  }

  @Test
  void differentCharacterPairsGrowAsInRealTexts() {
    // city corpus: 164,204 different pairs in 7,632 patents; exponent 0.59
    Set<String> pairs = new HashSet<>();
    double quarter = 0;
    double quarterLength = 0;
    double length = 0;
    for (int n = 0; n < 7632; n++) {
      String text = patents.get(n).title() + patents.get(n).summary();
      for (int i = 0; i + 2 <= text.length(); i++) {
        pairs.add(text.substring(i, i + 2));
      }
      length += text.length() - 1;
      if (n == 1908) {
        quarter = pairs.size();
        quarterLength = length;
      }
    }
    System.out.printf(
        "character pairs: %d, exponent %.3f%n",
        pairs.size(), Math.log(pairs.size() / quarter) / Math.log(length / quarterLength));
    assertThat((double) pairs.size()).isEqualTo(164_204, within(25_000.0));
    assertThat(Math.log(pairs.size() / quarter) / Math.log(length / quarterLength))
        .isEqualTo(.59, within(.1));
  }

  @Test
  void subclassesAreAsUneven() {
    // gazette: 577 subclasses; first 10, 50, 100 have .184, .485, .678
    List<Integer> counts = counts(patent -> Stream.of(patent.ipc().getFirst().subclass()));
    assertThat(counts.size()).isBetween(480, 577);
    assertThat(share(counts, 10)).isEqualTo(.184, within(.06));
    assertThat(share(counts, 50)).isEqualTo(.485, within(.06));
    assertThat(share(counts, 100)).isEqualTo(.678, within(.06));
    assertThat(mean(patent -> patent.ipc().size())).isEqualTo(1.84, within(.1));
  }

  @Test
  void applicantsAreAsUnevenAndAsMany() {
    // gazette: 27,601 names; first 10, 100, 1,000 have .027, .110, .291
    List<Integer> counts = counts(patent -> patent.applicants().stream());
    System.out.printf(
        "applicants: %d, shares %.3f %.3f %.3f%n",
        counts.size(), share(counts, 10), share(counts, 100), share(counts, 1000));
    assertThat((double) counts.size()).isEqualTo(27_601, within(7_000.0));
    assertThat(share(counts, 10)).isEqualTo(.027, within(.015));
    assertThat(share(counts, 100)).isEqualTo(.110, within(.03));
    assertThat(share(counts, 1000)).isEqualTo(.291, within(.05));
  }

  @Test
  void teamsAreAsLargeAndMeetAgain() {
    // complete lists: mean 1.72 inventors, 66 % alone
    assertThat(mean(patent -> patent.inventors().size())).isEqualTo(1.72, within(.12));
    Map<String, Integer> meetings = new HashMap<>();
    for (Patent patent : patents) {
      List<String> team = patent.inventors();
      for (int i = 1; i < team.size(); i++) {
        String pair = patent.applicants().getFirst() + team.getFirst() + "+" + team.get(i);
        meetings.merge(pair, 1, Integer::sum);
      }
    }
    assertThat(meetings.values().stream().filter(times -> times >= 3).count()).isGreaterThan(100);
  }

  @Test
  void someAreCitedFarMoreThanOthers() {
    Map<String, Integer> cited = new HashMap<>();
    patents.forEach(patent -> patent.citations().forEach(id -> cited.merge(id, 1, Integer::sum)));
    double logs = 0;
    int tail = 0;
    int from = 10;
    for (int times : cited.values()) {
      if (times >= from) {
        tail++;
        logs += Math.log(times / (from - .5));
      }
    }
    double exponent = 1 + tail / logs;
    int most = cited.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    System.out.printf("citations: exponent %.2f over %d, most %d%n", exponent, tail, most);
    assertThat(exponent).isBetween(2.5, 5.0);
    assertThat(most).isGreaterThan(30);
    double citing =
        patents.stream()
            .filter(patent -> !patent.citations().isEmpty())
            .mapToInt(patent -> patent.citations().size())
            .average()
            .orElseThrow();
    assertThat(citing).isEqualTo(2.81, within(.1));
  }

  @Test
  void kindsComeAsOftenAndYearsGrow() {
    // gazette: 46.4 % utility models, 40.5 % applications, 13.1 % grants
    List<Integer> kinds = counts(patent -> Stream.of(patent.kind().orElseThrow().code()));
    assertThat(share(kinds, 1)).isEqualTo(.464, within(.02));
    long late = patents.stream().filter(p -> p.published().orElseThrow().getYear() >= 2015).count();
    assertThat((double) late / RECORDS).isBetween(.55, .75);
  }
}
