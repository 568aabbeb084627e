package dev.patentengine.nlp.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.nlp.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read limit 400 units, without a model. */
class PassagesTest {

  private static final int LIMIT = 400;

  private final Passages passages = new Passages(text -> text.length() <= LIMIT);

  @Test
  void cutsAtSentenceEnds() {
    String sentence = "箱体内设有轴承，轴承的外圈与箱体过盈配合，内圈与主轴相连；".repeat(2) + "主轴的一端伸出箱体。";
    String text = sentence.repeat(9);
    List<Span> spans = passages.of(text);
    assertThat(spans).allSatisfy(span -> assertThat(span.in(text)).matches("(?s).*[。；]"));
    assertThat(spans.subList(0, spans.size() - 1))
        .allSatisfy(span -> assertThat(span.in(text).length()).isBetween(200, 350));
  }

  @Test
  void cutsASentenceThatIsTooLongAtItsCommas() {
    String text = "底座上设有支架，支架上设有电机、减速机，".repeat(40);
    assertThat(passages.of(text))
        .hasSizeGreaterThan(1)
        .allSatisfy(span -> assertThat(span.in(text)).matches("(?s).*[，、]"));
  }

  @Test
  void cutsAnywhereBetweenCharactersWhereNothingElseHelps() {
    String text = "👍".repeat(1000);
    List<Span> spans = passages.of(text);
    assertThat(spans).hasSizeGreaterThan(5);
    assertThat(spans).allSatisfy(span -> assertThat(span.start() % 2 + span.end() % 2).isZero());
  }

  @Test
  void endsEvenIfNothingIsReadWhole() {
    assertThat(new Passages(text -> false).of("泵👍体")).hasSize(3);
  }

  @Test
  void addsAShortRestToThePassageBeforeIt() {
    String text = "泵".repeat(349) + "。" + "阀".repeat(30) + "。";
    assertThat(passages.of(text)).containsExactly(new Span(0, text.length()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void coversEveryUnitThatIsNotWhiteSpaceOnce(long seed) {
    Random random = new Random(seed);
    String alphabet = "泵体阀a1 \n　。；，、！\uD83D\uDC4D\uDC00";
    StringBuilder text = new StringBuilder();
    int length = 1 << random.nextInt(14);
    IntStream.range(0, length)
        .forEach(i -> text.append(alphabet.charAt(random.nextInt(alphabet.length()))));
    String given = text.toString();
    int end = 0;
    for (Span span : passages.of(given)) {
      assertThat(span.start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
      assertThat(given.substring(end, span.start())).as("seed %d", seed).isBlank();
      assertThat(span.in(given).length()).as("seed %d", seed).isBetween(1, LIMIT);
      assertThat(splitsPair(given, span.start())).as("seed %d", seed).isFalse();
      end = span.end();
    }
    assertThat(given.substring(end)).as("seed %d", seed).isBlank();
  }

  private static boolean splitsPair(String text, int at) {
    return at > 0 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }
}
