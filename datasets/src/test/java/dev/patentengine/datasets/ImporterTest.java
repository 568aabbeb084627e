package dev.patentengine.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patentengine.model.Patent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {

  @TempDir Path folder;

  private Path patents(int count) throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(
          "{\"number\":\"CN%09dA\",\"title\":\"第%d号换热装置\",\"ipc\":[\"F28D7/10\",\"%s\"]}\n"
              .formatted(100000000 + i, i, i % 10 == 3 ? "21-01" : "F28F1/00"));
      if (i % 50 == 7) {
        text.append("{坏的一行\n");
      }
    }
    return Files.writeString(folder.resolve("patents.jsonl"), text);
  }

  @Test
  void killedImportResumesAndEndsWithSameIndexAndReport() throws IOException {
    Path file = patents(1000);
    MemorySink whole = new MemorySink();
    ImportReport undisturbed = Importer.into(whole).batchSize(64).run(List.of(file));
    for (long seed = 1; seed <= 20; seed++) {
      Random random = new Random(seed);
      MemorySink sink = new MemorySink();
      Path checkpoints = folder.resolve("index" + seed);
      sink.batchesUntilDeath = random.nextInt(15);
      Importer<Patent> importer = Importer.into(sink).batchSize(64).checkpoints(checkpoints);
      assertThatThrownBy(() -> importer.run(List.of(file))).hasMessage("killed");
      sink.batchesUntilDeath = Integer.MAX_VALUE;
      ImportReport resumed = importer.run(List.of(file));
      assertThat(sink.stored).as("seed " + seed).isEqualTo(whole.stored);
      ImportReport.FileReport report = resumed.files().getFirst();
      assertThat(resumed.total()).as("seed " + seed).isEqualTo(undisturbed.total());
      assertThat(report.faults())
          .as("seed " + seed)
          .isEqualTo(undisturbed.files().getFirst().faults());
      assertThat(Files.readAllLines(Path.of(report.faultLog())))
          .as("seed " + seed)
          .hasSize((int) undisturbed.total().faults());
    }
  }

  @Test
  void batchThatWasStoredButNotNotedIsOnlyUpdated() throws IOException {
    Path file = patents(300);
    MemorySink sink = new MemorySink();
    List<Integer> calls = new ArrayList<>();
    Importer<Patent> first =
        Importer.into(
                batch -> {
                  RecordSink.Stored stored = sink.put(batch);
                  calls.add(batch.size());
                  if (calls.size() == 2) {
                    throw new IllegalStateException("killed after storing");
                  }
                  return stored;
                })
            .batchSize(100)
            .checkpoints(folder.resolve("index"));
    assertThatThrownBy(() -> first.run(List.of(file))).hasMessage("killed after storing");
    ImportReport report =
        Importer.into(sink).batchSize(100).checkpoints(folder.resolve("index")).run(List.of(file));
    assertThat(report.total().accepted()).isEqualTo(300);
    assertThat(report.total().updated()).isPositive();
    assertThat(sink.stored).hasSize(300);
  }

  @Test
  void importingAgainUpdatesAndChangesNothing() throws IOException {
    Path file = patents(100);
    MemorySink sink = new MemorySink();
    Importer<Patent> importer = Importer.into(sink).checkpoints(folder.resolve("index"));
    assertThat(importer.run(List.of(file)).total().added()).isEqualTo(100);
    Map<String, Patent> before = Map.copyOf(sink.stored);
    assertThat(importer.run(List.of(file)).total().updated()).isEqualTo(100);
    assertThat(sink.stored).isEqualTo(before);
  }

  @Test
  void changedFileIsImportedFromItsTop() throws IOException {
    Path file = patents(300);
    MemorySink sink = new MemorySink();
    sink.batchesUntilDeath = 2;
    Importer<Patent> importer =
        Importer.into(sink).batchSize(100).checkpoints(folder.resolve("index"));
    assertThatThrownBy(() -> importer.run(List.of(file))).hasMessage("killed");
    patents(301);
    sink.batchesUntilDeath = Integer.MAX_VALUE;
    ImportReport report = importer.run(List.of(file));
    assertThat(report.total().rows()).isEqualTo(301 + 6);
    assertThat(report.total().accepted()).isEqualTo(301);
  }

  @Test
  void importsRealGazetteThroughThePublicImport() {
    MemorySink sink = new MemorySink();
    List<Long> lines = new ArrayList<>();
    ImportReport report =
        Importer.into(sink)
            .onProgress(progress -> lines.add(progress.line()))
            .run(List.of(SharedData.file("data/patents/gazette.jsonl.gz")));
    assertThat(report.total().added()).isEqualTo(54083);
    assertThat(report.total().rejected()).isZero();
    assertThat(lines).isSorted().endsWith(54083L);
  }

  @Test
  void importsRealCorpusAndInventorsWithTheirRemarks() {
    MemorySink sink = new MemorySink();
    ImportReport report =
        Importer.into(sink)
            .run(
                List.of(
                    SharedData.file("data/matching/corpus.jsonl"),
                    SharedData.file("data/experts/inventors.jsonl")));
    assertThat(report.total().accepted()).isEqualTo(7632 + 4173);
    assertThat(report.total().rejected()).isZero();
    assertThat(sink.stored).hasSize(7632 + 4173);
  }

  @Test
  void removalsTakePlaceInTheOrderOfTheFileOrAreRefused() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("changes.jsonl"),
            """
            {"number":"CN100000001A","title":"先入后删"}
            {"id":"CN100000001A","removed":true}
            {"id":"CN100000002A","removed":true}
            {"number":"CN100000002A","title":"先删后入"}
            {"removed":true}
            """);
    MemorySink sink = new MemorySink();
    ImportReport report =
        Importer.into(sink).removals(id -> sink.stored.remove(id) != null).run(List.of(file));
    assertThat(sink.stored).containsOnlyKeys("CN100000002A");
    assertThat(report.total().removed()).isEqualTo(1);
    assertThat(report.total().accepted()).isEqualTo(4);
    assertThat(report.total().rejected()).isEqualTo(1);
    ImportReport refused = Importer.into(sink).run(List.of(file));
    assertThat(refused.total().rejected()).isEqualTo(3);
    assertThat(sink.stored).hasSize(2);
  }

  @Test
  void refusesARowWhoseIdNoStoreCouldKeep() throws IOException {
    String lines =
        "{\"id\":\"%s\",\"title\":\"长\"}\n{\"id\":\"𠮷1\",\"title\":\"偏\"}\n{\"id\":\"好\"}\n"
            .formatted("9".repeat(256));
    MemorySink sink = new MemorySink();
    ImportReport report =
        Importer.into(sink).run(List.of(Files.writeString(folder.resolve("ids.jsonl"), lines)));
    assertThat(sink.stored).containsOnlyKeys("好");
    assertThat(report.total().rejected()).isEqualTo(2);
  }
}
