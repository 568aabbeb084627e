package dev.patentengine.index.lucene;

import dev.patentengine.PatentEngineException;
import dev.patentengine.nlp.ModelIdentity;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.store.ChangeNumbers;
import dev.patentengine.store.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;

/** What is held open of an index folder. */
record OpenFolder(Directory directory, DurableWriter writer, SearcherManager states) {

  /** Memory that Lucene gathers new documents in before it writes a segment. */
  private static final double BUFFER_MB = 128;

  /**
   * Opens a folder and brings its journal in.
   *
   * @throws PatentEngineException if that cannot be
   */
  static OpenFolder of(Path folder, Segmenter segmenter, ModelIdentity model, Tuning tuning) {
    long origin = ChangeNumbers.originAt(InstantSource.system());
    Manifest expected = Manifest.current(model, segmenter.identity(), origin);
    try {
      Files.createDirectories(folder);
      Optional<Manifest> found = Manifest.read(folder);
      found.ifPresent(manifest -> manifest.mustMatch(expected, folder));
      return open(folder, segmenter, found, expected, tuning);
    } catch (LockObtainFailedException e) {
      throw new PatentEngineException("索引 " + folder + " 正在被另一个进程（或本进程的另一个实例）使用。请先关闭它，再打开。", e);
    } catch (IOException e) {
      throw new PatentEngineException(
          "无法打开索引 " + folder + "：" + e.getMessage() + "。请检查权限与磁盘；若文件已损坏，请从备份恢复或重建索引。", e);
    }
  }

  private static OpenFolder open(
      Path folder, Segmenter segmenter, Optional<Manifest> found, Manifest expected, Tuning tuning)
      throws IOException {
    Path journal = folder.resolve("journal");
    Directory directory = FSDirectory.open(folder.resolve("segments"));
    IndexWriter lucene = lock(directory);
    boolean opened = false;
    try {
      if (found.isEmpty()) {
        refuseWithoutManifest(folder, directory, journal);
        expected.write(folder);
      }
      long origin = found.orElse(expected).origin();
      DurableWriter writer =
          DurableWriter.open(lucene, journal, segmenter, tuning.commitAtBytes(), origin);
      Snapshot.Segments segments = new Snapshot.Segments();
      SearcherManager states = new SearcherManager(lucene, new Snapshots(segments));
      opened = true;
      return new OpenFolder(directory, writer, states);
    } finally {
      if (!opened) {
        lucene.rollback();
        directory.close();
      }
    }
  }

  private static IndexWriter lock(Directory directory) throws IOException {
    boolean locked = false;
    try {
      IndexWriterConfig config = new IndexWriterConfig();
      config.setCodec(new VectorCodec());
      config.setRAMBufferSizeMB(BUFFER_MB);
      config.setCommitOnClose(false);
      IndexWriter writer = new IndexWriter(directory, config);
      locked = true;
      return writer;
    } finally {
      if (!locked) {
        directory.close();
      }
    }
  }

  private static void refuseWithoutManifest(Path folder, Directory directory, Path journal)
      throws IOException {
    if (DirectoryReader.indexExists(directory) || !Journal.files(journal).isEmpty()) {
      throw new PatentEngineException(
          "索引 " + folder + " 缺少 manifest.json，无法确认它由什么模型建立。请从备份恢复该文件，或新建索引目录并重新导入。");
    }
  }

  private static final class Snapshots extends SearcherFactory {
    private final Snapshot.Segments segments;

    Snapshots(Snapshot.Segments segments) {
      this.segments = segments;
    }

    @Override
    public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
      return new Snapshot(reader, segments);
    }
  }

  void close() throws IOException {
    IOUtils.close(states, writer::close, directory);
  }
}
