package dev.patentengine.index.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.index.Filter;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.index.Query;
import dev.patentengine.index.SearchRequest;
import dev.patentengine.index.SearchResult.Hit;
import dev.patentengine.model.Patent;
import dev.patentengine.store.Changes;
import dev.patentengine.testing.BigramSegmenter;
import dev.patentengine.testing.FollowingCopy;
import dev.patentengine.testing.HashedEmbedder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {

  private static final long SEED = 20_260_101;
  private static final int ROUNDS = 6;

  private final HashedEmbedder embedder = new HashedEmbedder(PuttingProcess.DIMENSIONS);

  /** Keeps its cursor over all kills. */
  private final FollowingCopy<Patent> copy = new FollowingCopy<>();

  @TempDir Path folder;

  @Test
  void findsEveryAcknowledgedPatentAfterKills() throws IOException, InterruptedException {
    Random random = new Random(SEED);
    List<String> acknowledged = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      int before = acknowledged.size();
      acknowledged.addAll(putUntilKilled(round, 1 + random.nextInt(60), random.nextInt(25)));
      assertThat(acknowledged.size()).as("round %d put something", round).isGreaterThan(before);
      check(acknowledged, "seed " + SEED + ", round " + round);
    }
  }

  /** The ids acknowledged by a process that is killed so many lines and milliseconds later. */
  private List<String> putUntilKilled(int round, int lines, int milliseconds)
      throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(
                java.toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                PuttingProcess.class.getName(),
                folder.toString(),
                Integer.toString(round),
                round % 2 == 0 ? "67108864" : "20000")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> ids = new ArrayList<>();
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i < lines; i++) {
        ids.addAll(acknowledged(String.valueOf(output.readLine())));
      }
      Thread.sleep(milliseconds);
      process.destroyForcibly();
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        ids.addAll(acknowledged(line + "\n"));
      }
    } catch (IOException e) {
      assertThat(e).as("the stream of a killed process ends").hasMessageContaining("closed");
    } finally {
      process.destroyForcibly().waitFor();
    }
    return ids;
  }

  private static List<String> acknowledged(String line) {
    assertThat(line).startsWith("ok ");
    return Arrays.asList(line.strip().substring(3).split(" "));
  }

  private void check(List<String> acknowledged, String about) {
    try (PatentIndex index = LuceneIndex.open(folder, new BigramSegmenter(), embedder.identity())) {
      for (String id : acknowledged) {
        IndexEntry expected = PuttingProcess.patent(id, embedder);
        assertThat(index.get(id)).as(about + ", " + id).contains(expected.patent());
      }
      SearchRequest all = SearchRequest.of(new Query.Everything(), Filter.ALL, 10_000);
      for (Hit hit : index.search(all).hits()) {
        IndexEntry expected = PuttingProcess.patent(hit.id(), embedder);
        IndexEntry found = index.entries(List.of(hit.id())).get(hit.id());
        assertThat(found.patent()).as(about + ", " + hit.id()).isEqualTo(expected.patent());
        assertThat(found.vector().isPresent()).as(about).isEqualTo(expected.vector().isPresent());
      }
      copy.follow(index::changes, index::get, 100);
      assertThat(copy.records())
          .as(about)
          .hasSize((int) index.size())
          .containsKeys(ids(acknowledged));
    }
  }

  private static String[] ids(List<String> acknowledged) {
    return acknowledged.toArray(String[]::new);
  }

  @Test
  void numbersAreTheSameAfterAKill() throws IOException, InterruptedException {
    putUntilKilled(0, 20, 5);
    Changes before;
    try (PatentIndex index = LuceneIndex.open(folder, new BigramSegmenter(), embedder.identity())) {
      before = index.changes(Changes.START, 100_000);
      index.put(List.of(PuttingProcess.patent("后来", embedder)));
      long late = index.changes(before.next(), 10).changes().getFirst().sequence();
      assertThat(late).isGreaterThan(before.changes().getLast().sequence());
    }
    putUntilKilled(1, 20, 5);
    try (PatentIndex index = LuceneIndex.open(folder, new BigramSegmenter(), embedder.identity())) {
      assertThat(index.changes(Changes.START, before.changes().size()).changes())
          .isEqualTo(before.changes());
    }
  }
}
