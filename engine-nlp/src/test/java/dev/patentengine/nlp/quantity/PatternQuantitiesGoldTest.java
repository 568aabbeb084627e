package dev.patentengine.nlp.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.nlp.Quantity;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads each expression of {@code gold.tsv} as it was marked by hand. */
class PatternQuantitiesGoldTest {

  private final PatternQuantities extractor = new PatternQuantities();

  static List<String[]> gold() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(PatternQuantitiesGoldTest.class.getResourceAsStream("gold.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("gold")
  void readsAsMarkedByHand(String text, String expected) {
    assertThat(written(extractor.quantities(text))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("gold")
  void readsTheSameInsideASentenceWithOffsetsThatHold(String text, String expected) {
    String sentence = "技术要求如下。" + text + "；请答复。";
    List<Quantity> found = extractor.quantities(sentence);
    assertThat(written(found)).isEqualTo(expected);
    assertThat(found)
        .allSatisfy(quantity -> {
          assertThat(text).contains(quantity.span().in(sentence));
        });
  }

  @Test
  void goldIsLargeEnoughToMeanSomething() throws IOException {
    assertThat(gold()).hasSizeGreaterThan(120);
  }

  private static String written(List<Quantity> quantities) {
    return quantities.isEmpty()
        ? "none"
        : quantities.stream()
            .map(PatternQuantitiesGoldTest::written)
            .collect(Collectors.joining("; "));
  }

  private static String written(Quantity q) {
    String range = q.low() == q.high() ? plain(q.low()) : plain(q.low()) + ".." + plain(q.high());
    return Stream.of(
            q.property().orElse("-"),
            q.relation().name(),
            range,
            q.unit().isEmpty() ? "1" : q.unit(),
            q.canonical().dimension(),
            plain(q.canonical().low()))
        .collect(Collectors.joining(" "));
  }

  private static String plain(double value) {
    return new BigDecimal(value, new MathContext(16)).stripTrailingZeros().toPlainString();
  }
}
