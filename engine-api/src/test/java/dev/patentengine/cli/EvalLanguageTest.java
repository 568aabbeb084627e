package dev.patentengine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code eval segment} and {@code eval keywords}. */
class EvalLanguageTest {

  @TempDir Path folder;

  @Test
  void scoresWordsAgainstAGoldFile() throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.txt"), "# 说明\n一种 电机 ， 包括 定 子 。\n\n所述 电机\n");
    Console run = Console.run("eval", "segment", gold.toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("gold.txt").contains("f1");
    Path perfect = Files.writeString(folder.resolve("perfect.txt"), "所述 电机\n");
    Path page = folder.resolve("report.html");
    Console all = Console.run("eval", "segment", perfect.toString(), "--report", page.toString());
    assertThat(all.out()).contains("1.0000");
    assertThat(Files.readString(page)).contains("<html").contains("perfect.txt");
  }

  @Test
  void scoresKeywordsAgainstThoseOfTheAuthors() throws IOException {
    Path gold =
        Files.writeString(
            folder.resolve("gold.tsv"),
            "to keywords\t聚偏二氟乙烯中空纤维膜的制备。聚偏二氟乙烯中空纤维膜通量高。\t聚偏二氟乙烯中空纤维膜_不在其中\n");
    Console run = Console.run("eval", "keywords", gold.toString(), "--format", "json");
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(new ObjectMapper().readTree(run.out()).toString()).contains("@5").contains("f1");
  }

  @Test
  void namesTheLineThatHasNotThreeColumns() throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.tsv"), "a\tb\tc\na\tb\n");
    Console run = Console.run("eval", "keywords", gold.toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("gold.tsv").contains("第 2 行");
  }

  @Test
  void refusesAReportOfAnUnknownForm() throws IOException {
    Path gold = Files.writeString(folder.resolve("gold.txt"), "所述 电机\n");
    Console run =
        Console.run(
            "eval", "segment", gold.toString(), "--report", folder.resolve("a.pdf").toString());
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("a.pdf");
  }
}
