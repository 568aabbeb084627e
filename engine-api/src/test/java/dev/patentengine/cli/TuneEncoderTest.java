package dev.patentengine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.datasets.PatentWriter;
import dev.patentengine.datasets.Sample;
import dev.patentengine.model.Patent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tuning the encoder from the command line, on a few patents of the sample. */
class TuneEncoderTest {

  private static final int PATENTS = 12;

  @TempDir Path folder;

  private Path corpus;

  @BeforeEach
  void writesACorpus() {
    corpus = folder.resolve("corpus.jsonl");
    PatentWriter.write(corpus, patents().stream());
  }

  private static List<Patent> patents() {
    return Sample.patents().subList(0, PATENTS);
  }

  private Path pairs(String patentOfTheLast) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Patent patent : patents().subList(0, 4)) {
      lines.append(line("d" + patent.id(), patent.title(), patent.id()));
    }
    lines.append(line("last", "想要一种更省力的办法", patentOfTheLast));
    return Files.writeString(folder.resolve("pairs.jsonl"), lines);
  }

  private static String line(String id, String text, String patent) {
    return "{\"id\":\"%s\",\"text\":\"%s\",\"patent\":\"%s\"}\n".formatted(id, text, patent);
  }

  private Console tune(Path pairs, String... more) {
    String[] common = {
      "tune",
      "encoder",
      "--corpus",
      corpus.toString(),
      "--pairs",
      pairs.toString(),
      "--out",
      folder.resolve("adapter.bin").toString(),
      "--epochs",
      "1"
    };
    String[] all = java.util.Arrays.copyOf(common, common.length + more.length);
    System.arraycopy(more, 0, all, common.length, more.length);
    return Console.run(all);
  }

  @Test
  void writesAnAdapterThatTheNextIndexUses() throws IOException {
    Console run = tune(pairs(patents().getLast().id()), "--hold-out", "0");
    assertThat(run.status()).as(run.out() + run.err()).isZero();
    assertThat(run.err()).contains("训练 5 对，留出 0 对").contains("第 1/1 步");
    Path models = Files.createDirectories(folder.resolve("index/models"));
    Files.move(folder.resolve("adapter.bin"), models.resolve("encoder-lora.bin"));
    String index = folder.resolve("index").toString();
    assertThat(Console.run("import", "--index", index, corpus.toString()).status()).isZero();
    Files.delete(models.resolve("encoder-lora.bin"));
    Console other = Console.run("match", "--index", index, "--text", "电池");
    assertThat(other.status()).isEqualTo(1);
    assertThat(other.err()).contains("bge-small-zh-v1.5");
  }

  @Test
  void writesNothingUnlessThePairsKeptOutAreFoundBetter() throws IOException {
    Console run = tune(pairs(patents().getLast().id()), "--hold-out", "2");
    assertThat(run.out()).contains("before").contains("after").contains("MRR 相差");
    boolean better = !run.out().contains("并不更好");
    assertThat(run.status()).isEqualTo(better ? 0 : 1);
    assertThat(Files.exists(folder.resolve("adapter.bin"))).isEqualTo(better);
  }

  @Test
  void namesThePairWhosePatentIsUnknown() throws IOException {
    Console run = tune(pairs("CN000000000A"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("last").contains("CN000000000A");
  }
}
