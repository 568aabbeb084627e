package dev.patentengine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.PatentEngine;
import dev.patentengine.datasets.PatentWriter;
import dev.patentengine.datasets.Sample;
import dev.patentengine.index.Filter;
import dev.patentengine.model.Demand;
import dev.patentengine.model.Patent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TuneSketchTest {

  private static final List<Patent> PATENTS = Sample.patents().subList(0, 12);

  @TempDir Path folder;

  private Path corpus() throws IOException {
    Path corpus = folder.resolve("corpus.jsonl");
    PatentWriter.write(corpus, PATENTS.stream());
    return corpus;
  }

  @Test
  void learnsSketchesByWhichImportedPatentsAreFoundAtOnce() throws IOException {
    Path index = folder.resolve("index");
    Path out = Files.createDirectories(index.resolve("models")).resolve("sketch.bin");
    Console tuned =
        Console.run(
            "tune",
            "sketch",
            "--patents",
            corpus().toString(),
            "--cache",
            folder.resolve("cache").toString(),
            "--out",
            out.toString());
    assertThat(tuned.status()).as(tuned.err()).isZero();
    assertThat(tuned.out()).contains("平均余弦");
    assertThat(out.resolveSibling("sketch.json"))
        .content()
        .contains("bge-small-zh", "corpus.jsonl");

    Console imported =
        Console.run(
            "import", "--sketch", "--no-embed", "--index", index.toString(), corpus().toString());
    assertThat(imported.status()).as(imported.err()).isZero();
    try (PatentEngine engine = PatentEngine.open(index)) {
      assertThat(engine.pending()).isEqualTo(PATENTS.size());
      var query = engine.query(Demand.of(PATENTS.getFirst().title()));
      assertThat(engine.pipelines().meaning().rank(query, Filter.ALL, 3))
          .extracting(candidate -> candidate.id())
          .contains(PATENTS.getFirst().id());
    }
  }

  @Test
  void refusesToHoldOutNothing() throws IOException {
    Console run =
        Console.run(
            "tune",
            "sketch",
            "--patents",
            corpus().toString(),
            "--cache",
            folder.toString(),
            "--out",
            folder.resolve("x.bin").toString(),
            "--hold-out",
            "1");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--hold-out");
  }
}
