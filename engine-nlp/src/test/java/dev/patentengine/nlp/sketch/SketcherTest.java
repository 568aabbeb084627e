package dev.patentengine.nlp.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.ModelIdentity;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.hanlp.HanLpSegmenter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SketcherTest {

  private static final Segmenter SEGMENTER = HanLpSegmenter.standard();
  private static final WordVectors LEARNT = learn(new ArrayList<>());

  private static WordVectors learn(List<Double> cosines) {
    return SketchLesson.of(SummingTeacher.titles(600, 1), SEGMENTER)
        .learn(
            SummingTeacher.IDENTITY,
            SummingTeacher::vector,
            5,
            (epoch, cosine) -> cosines.add(cosine));
  }

  private static Sketcher sketcher() {
    return Sketcher.of(LEARNT, SEGMENTER);
  }

  private static double cosine(String text) {
    return sketcher().sketch(text).cosine(Embedding.of(SummingTeacher.vector(text)));
  }

  @Test
  void sketchesTextsThatItNeverSawNearTheTeachersVectors() {
    assertThat(SummingTeacher.titles(50, 2))
        .allSatisfy(t -> assertThat(cosine(t)).isGreaterThan(.8));
    assertThat(
            SummingTeacher.titles(50, 2).stream()
                .mapToDouble(SketcherTest::cosine)
                .average()
                .orElse(0))
        .isGreaterThan(.93);
  }

  @Test
  void comesNearerWithEveryPass() {
    List<Double> cosines = new ArrayList<>();
    learn(cosines);
    assertThat(cosines).hasSize(5).isSorted();
  }

  @Test
  void learnsTheSameFromTheSame() {
    assertThat(WordVectorFile.bytes(learn(new ArrayList<>())))
        .isEqualTo(WordVectorFile.bytes(LEARNT));
  }

  @Test
  void learnsOnlyWordsOfAtLeastTwoTexts() {
    List<String> texts = List.of("离心泵的密封", "离心泵的冷却", "离心泵的焊接");
    assertThat(SketchLesson.of(texts, SEGMENTER).words()).contains("离心泵").doesNotContain("焊接");
  }

  @Test
  void sketchesManyAsItSketchesEach() {
    List<String> titles = SummingTeacher.titles(300, 3);
    assertThat(sketcher().sketchAll(titles))
        .isEqualTo(titles.stream().map(sketcher()::sketch).toList());
  }

  @Test
  void givesTextsWithoutAnyKnownWordTheVectorThatAllBeginWith() {
    Embedding empty = sketcher().sketch("");
    assertThat(sketcher().sketch("👍\uD83D\u0000 qwertz")).isEqualTo(empty);
    assertThat(empty.cosine(empty)).isCloseTo(1, within(1e-6));
  }

  @Test
  void readsBackWhatWasWritten(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("words.bin");
    LEARNT.write(file);
    WordVectors read = WordVectors.read(file);
    assertThat(read.teacher()).isEqualTo(SummingTeacher.IDENTITY);
    assertThat(read.words()).isEqualTo(LEARNT.words());
    String title = "一种离心泵的密封结构";
    assertThat(Sketcher.of(read, SEGMENTER).sketch(title)).isEqualTo(sketcher().sketch(title));
    assertThat(Files.size(file)).isLessThan(40L * (LEARNT.words().size() + 10));
  }

  @Test
  void refusesFilesThatAreDamagedOrSomethingElse() {
    byte[] bytes = WordVectorFile.bytes(LEARNT);
    bytes[bytes.length / 2] ^= 1;
    assertThatExceptionOfType(SketchException.class)
        .isThrownBy(() -> WordVectors.read(bytes, "x.bin"))
        .withMessageContaining("x.bin")
        .withMessageContaining("damaged");
    assertThatExceptionOfType(SketchException.class)
        .isThrownBy(() -> WordVectors.read(new byte[] {1, 2, 3}, "x.bin"));
    assertThatExceptionOfType(SketchException.class)
        .isThrownBy(() -> WordVectors.read(Path.of("/nowhere/words.bin")));
  }

  @Test
  void refusesVectorsThatDoNotFitTheirWords() {
    Codes codes = Codes.of(new float[64], 32);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WordVectors(SummingTeacher.IDENTITY, List.of("泵", "阀"), codes));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new WordVectors(new ModelIdentity("m", "0", 64), List.of("泵"), codes));
  }

  @Test
  void keepsFourBitsNearTheNumbers() {
    float[] row = new float[32];
    for (int i = 0; i < row.length; i++) {
      row[i] = (float) Math.sin(i);
    }
    float[] sum = new float[32];
    Codes.of(row, 32).add(0, sum);
    assertThat(Embedding.of(sum).cosine(Embedding.of(row))).isGreaterThan(.99);
  }
}
