package dev.patentengine.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.ShippedData;
import dev.patentengine.identity.OrganizationAliases;
import dev.patentengine.identity.OrganizationAliases.Relation;
import dev.patentengine.identity.OrganizationDecisions;
import dev.patentengine.identity.OrganizationDirectory;
import dev.patentengine.identity.OrganizationNames;
import dev.patentengine.identity.OrganizationTally;
import dev.patentengine.identity.Places;
import dev.patentengine.nlp.hanlp.HanLpSimplifier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.CosineSimilarity;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shipped aliases and the rules for names on pairs written by hand. */
class OrganizationPairsTest {

  private static final OrganizationAliases ALIASES =
      OrganizationAliases.of(ShippedData.onClassPath());
  private static final OrganizationNames NAMES =
      OrganizationNames.of(new HanLpSimplifier(), ALIASES);
  private static final Places PLACES = Places.of(ShippedData.onClassPath());

  record Pair(String verdict, String first, String second) {}

  static Stream<Pair> pairs() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    OrganizationPairsTest.class.getResourceAsStream("organization-pairs.tsv")),
                StandardCharsets.UTF_8))) {
      List<Pair> pairs =
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .map(cells -> new Pair(cells[0], cells[1], cells[2]))
              .toList();
      return pairs.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void tellsSameFromDifferentFromDoubtful(Pair pair) {
    assertThat(verdict(pair.first(), pair.second())).isEqualTo(pair.verdict());
    assertThat(verdict(pair.second(), pair.first())).isEqualTo(pair.verdict());
  }

  private static String verdict(String first, String second) {
    OrganizationTally tally = new OrganizationTally(NAMES, PLACES);
    tally.add(List.of(first), List.of("王磊"));
    tally.add(List.of(second), List.of("李静"));
    OrganizationDirectory directory = tally.directory(OrganizationDecisions.none());
    if (directory.find(first).equals(directory.find(second))) {
      return "same";
    }
    return directory.review().isEmpty() ? "different" : "review";
  }

  /**
   * The area under the ROC curve of a measure between doubtful and different pairs: .5 is a coin.
   * If a measure told them apart, the rules of the review would not be needed.
   */
  @Test
  void noSimilarityTellsDoubtfulFromDifferent() throws IOException {
    JaroWinklerSimilarity jaroWinkler = new JaroWinklerSimilarity();
    LevenshteinDistance levenshtein = LevenshteinDistance.getDefaultInstance();
    double byJaroWinkler = area(jaroWinkler::apply);
    double byLevenshtein =
        area((a, b) -> 1 - (double) levenshtein.apply(a, b) / Math.max(a.length(), b.length()));
    double byCosine =
        area((a, b) -> new CosineSimilarity().cosineSimilarity(bigrams(a), bigrams(b)));
    System.out.printf(
        Locale.ROOT,
        "AUC doubtful/different: Jaro-Winkler %.3f, Levenshtein %.3f, cosine of bigrams %.3f%n",
        byJaroWinkler,
        byLevenshtein,
        byCosine);
    assertThat(List.of(byJaroWinkler, byLevenshtein, byCosine)).allMatch(area -> area < 0.7);
  }

  private static double area(ToDoubleBiFunction<String, String> measure) throws IOException {
    List<Pair> all = pairs().toList();
    double wins = 0;
    int comparisons = 0;
    for (Pair doubtful : all) {
      for (Pair different : all) {
        if (doubtful.verdict().equals("review") && different.verdict().equals("different")) {
          comparisons++;
          int order = Double.compare(of(measure, doubtful), of(measure, different));
          wins += (1 + Integer.signum(order)) / 2.0;
        }
      }
    }
    return wins / comparisons;
  }

  private static double of(ToDoubleBiFunction<String, String> measure, Pair pair) {
    return measure.applyAsDouble(NAMES.spelled(pair.first()), NAMES.spelled(pair.second()));
  }

  private static Map<CharSequence, Integer> bigrams(String text) {
    Map<CharSequence, Integer> bigrams = new HashMap<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      bigrams.merge(text.substring(i, i + 2), 1, Integer::sum);
    }
    return bigrams;
  }

  @Test
  void theTableHasItsColumnsAndNoContradiction() {
    assertThat(ALIASES.rows()).hasSizeGreaterThan(150);
    for (OrganizationAliases.Row row : ALIASES.rows()) {
      assertThat(row.source()).as(row.name()).isNotBlank();
      assertThat(row.note()).as(row.name()).isNotBlank();
      boolean one = NAMES.keys(row.name()).equals(NAMES.keys(row.canonical()));
      assertThat(one).as(row.toString()).isEqualTo(row.relation() != Relation.APART);
    }
  }

  @Test
  void everyAliasEndsAtANameThatIsNoAlias() {
    for (OrganizationAliases.Row row : ALIASES.rows()) {
      if (row.relation() != Relation.APART) {
        String end = NAMES.read(row.name()).getFirst().canonical().orElse(row.canonical());
        assertThat(NAMES.read(end).getFirst().key()).isEqualTo(NAMES.spelled(end));
      }
    }
  }
}
