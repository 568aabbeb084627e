package dev.patentengine.nlp.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.nlp.SharedData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The segmenter does not fall behind the figures in {@code expected-f1.properties}. */
class SegmentationQualityTest {

  private final HanLpSegmenter segmenter = HanLpSegmenter.standard();

  @Test
  void cutsTheClaimsOfTheSample() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("claims-sample.txt")) {
      check("claims", new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }
  }

  @Test
  void cutsTheTestSetOfPku() throws IOException {
    check("pku", Files.readAllLines(SharedData.file("segmentation/pku_test_gold.utf8")));
  }

  @Test
  void cutsTheTestSetOfMsr() throws IOException {
    check("msr", Files.readAllLines(SharedData.file("segmentation/msr_test_gold.utf8")));
  }

  private void check(String name, List<String> lines) throws IOException {
    Properties expected = new Properties();
    try (InputStream in = getClass().getResourceAsStream("expected-f1.properties")) {
      expected.load(in);
    }
    List<String> sentences =
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    SegmentationScore score = SegmentationScore.of(segmenter, sentences);
    assertThat(score.f1())
        .as("%s: %s", name, score)
        .isGreaterThanOrEqualTo(Double.parseDouble(expected.getProperty(name)));
  }
}
