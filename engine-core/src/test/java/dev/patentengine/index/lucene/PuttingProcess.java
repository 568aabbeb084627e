package dev.patentengine.index.lucene;

import dev.patentengine.index.IndexEntry;
import dev.patentengine.testing.BigramSegmenter;
import dev.patentengine.testing.HashedEmbedder;
import dev.patentengine.testing.RandomPatents;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Puts patents until it is killed, from two threads, and prints each batch once it is acknowledged.
 */
public final class PuttingProcess {

  static final int DIMENSIONS = 8;

  private PuttingProcess() {}

  /** Arguments: index folder, number of the round, bytes of journal before a commit. */
  public static void main(String[] args) throws InterruptedException {
    HashedEmbedder embedder = new HashedEmbedder(DIMENSIONS);
    Tuning tuning = new Tuning(100, Long.parseLong(args[2]));
    LuceneIndex index =
        LuceneIndex.open(Path.of(args[0]), new BigramSegmenter(), embedder.identity(), tuning);
    Thread first = new Thread(() -> put(index, "R" + args[1] + "A", embedder));
    Thread second = new Thread(() -> put(index, "R" + args[1] + "B", embedder));
    first.start();
    second.start();
    first.join();
    second.join();
  }

  private static void put(LuceneIndex index, String prefix, HashedEmbedder embedder) {
    int next = 0;
    for (int round = 0; round < 100_000; round++) {
      List<IndexEntry> batch = new ArrayList<>();
      StringBuilder line = new StringBuilder("ok");
      for (int i = 0; i <= round % 5; i++) {
        String id = prefix + next++;
        batch.add(patent(id, embedder));
        line.append(' ').append(id);
      }
      index.put(batch);
      synchronized (PuttingProcess.class) {
        System.out.println(line);
        System.out.flush();
      }
    }
  }

  /** What is put under an id. */
  static IndexEntry patent(String id, HashedEmbedder embedder) {
    return new RandomPatents(new Random(id.hashCode()), embedder).next(id);
  }
}
