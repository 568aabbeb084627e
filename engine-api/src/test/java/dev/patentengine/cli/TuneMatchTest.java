package dev.patentengine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.datasets.PatentWriter;
import dev.patentengine.datasets.Sample;
import dev.patentengine.match.MatchModel;
import dev.patentengine.model.Patent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TuneMatchTest {

  private static final List<Patent> PATENTS = Sample.patents().subList(0, 20);

  @TempDir static Path folder;

  private static Path pairs = Path.of("");

  private static Console whole = new Console(0, "", "");

  @BeforeAll
  static void importsPatents() throws IOException {
    Path corpus = folder.resolve("corpus.jsonl");
    PatentWriter.write(corpus, PATENTS.stream());
    assertThat(Console.run("import", "--index", index(), corpus.toString()).status()).isZero();
    StringBuilder lines = new StringBuilder();
    for (Patent patent : PATENTS) {
      String said = patent.summary().substring(patent.summary().length() / 2).replace('"', ' ');
      lines.append(
          "{\"id\":\"d%s\",\"text\":\"%s\",\"patent\":\"%s\"}\n"
              .formatted(patent.id(), said, patent.id()));
    }
    pairs = Files.writeString(folder.resolve("pairs.jsonl"), lines);
    whole = tune(folder.resolve("match.json"));
  }

  private static String index() {
    return folder.resolve("index").toString();
  }

  private static Console tune(Path out, String... more) {
    String[] common = {
      "tune", "match", "--index", index(), "--pairs", pairs.toString(), "--out", out.toString()
    };
    String[] all = java.util.Arrays.copyOf(common, common.length + more.length);
    System.arraycopy(more, 0, all, common.length, more.length);
    return Console.run(all);
  }

  @Test
  void writesAModelOnlyIfItOrdersOtherDemandsBetter() throws IOException {
    Path out = folder.resolve("match.json");
    Console run = whole;
    assertThat(run.out()).contains("20 条需求交叉验证").contains("95% 区间");
    boolean better = !run.out().contains("并不优于");
    assertThat(run.status()).as(run.err()).isEqualTo(better ? 0 : 1);
    assertThat(Files.exists(out)).isEqualTo(better);
    if (better) {
      assertThat(MatchModel.read(Files.readString(out)).weights()).isNotEmpty();
    }
  }

  @Test
  void goesOnWhereItWasStopped() throws IOException {
    String all = Files.readString(folder.resolve("match.json.features"));
    Path out = folder.resolve("resumed.json");
    Path gathered = folder.resolve("resumed.json.features");
    Files.writeString(gathered, all.substring(0, all.length() / 2));
    assertThat(tune(out).out().replace("resumed.json", "match.json")).isEqualTo(whole.out());
    assertThat(Files.readString(gathered)).isEqualTo(all);
  }

  @Test
  void refusesWhatWasGatheredOnAnotherIndex() throws IOException {
    Path out = folder.resolve("other.json");
    Files.writeString(folder.resolve("other.json.features"), "another model 7\n");
    Console run = tune(out);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("other.json.features").contains("请删除");
  }

  @Test
  void calibratesAModelThatIsThere() throws IOException {
    Path model = folder.resolve("from.json");
    Files.writeString(model, MatchModel.untrained().json());
    Path qrels = folder.resolve("qrels.tsv");
    StringBuilder grades = new StringBuilder();
    for (Patent patent : PATENTS) {
      grades.append("d%s 0 %s 2\n".formatted(patent.id(), patent.id()));
    }
    Files.writeString(qrels, grades);
    Path out = folder.resolve("calibrated.json");
    Console run =
        Console.run(
            "tune",
            "match",
            "--index",
            index(),
            "--from",
            model.toString(),
            "--queries",
            pairs.toString(),
            "--qrels",
            qrels.toString(),
            "--out",
            out.toString());
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("400 个判断交叉验证");
    assertThat(MatchModel.read(Files.readString(out)).base()).isNotEqualTo(-6);
  }

  @Test
  void asksForJudgementsAndTheirDemandsTogether() {
    Console run = tune(folder.resolve("half.json"), "--qrels", "qrels.tsv");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--queries");
  }
}
