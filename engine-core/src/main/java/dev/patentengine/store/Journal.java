package dev.patentengine.store;

import dev.patentengine.PatentEngineException;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/**
 * A write-ahead journal: a folder of numbered files that are only appended to. Safe for concurrent
 * use; one thread's wait for the disk serves all that wrote before it.
 *
 * <p>{@link RandomAccessFile} and not a channel: an interrupt closes a channel for everybody.
 */
public final class Journal implements AutoCloseable {

  private static final String SUFFIX = ".journal";

  private final Path folder;
  private final ReentrantLock writing = new ReentrantLock();
  private final ReentrantLock syncing = new ReentrantLock();
  private RandomAccessFile file;
  private int generation;
  private long fileStart;
  private long written;
  private volatile long durable;
  private Optional<IOException> failure = Optional.empty();

  private Journal(Path folder, int generation) throws IOException {
    this.folder = folder;
    this.generation = generation;
    this.file = create(generation);
  }

  /** The journal of {@code folder}, with a fresh file to write to behind those that are there. */
  public static Journal open(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files = files(folder);
    return new Journal(folder, files.isEmpty() ? 1 : generation(files.getLast()) + 1);
  }

  /** The files of a journal, the oldest first. */
  public static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(SUFFIX)).sorted().toList();
    }
  }

  /**
   * The records of one file, the oldest first. A last one that was being written when the power
   * went is cut off.
   *
   * @throws PatentEngineException if a record is damaged that had been acknowledged
   */
  public static List<byte[]> read(Path file) throws IOException {
    return JournalReader.read(file);
  }

  private static int generation(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      return Integer.parseInt(name.substring(0, name.length() - SUFFIX.length()));
    } catch (NumberFormatException e) {
      throw new PatentEngineException("预写日志目录里有不认识的文件 " + file + "，请移走它。", e);
    }
  }

  private RandomAccessFile create(int number) throws IOException {
    Path path = folder.resolve(String.format(Locale.ROOT, "%010d%s", number, SUFFIX));
    RandomAccessFile created = new RandomAccessFile(path.toFile(), "rw");
    syncFolder(folder);
    return created;
  }

  /** Makes new and renamed files of a folder durable; Windows does that by itself. */
  static void syncFolder(Path folder) throws IOException {
    if (File.separatorChar == '/') {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /** Appends a record; returns what to give to {@link #sync} before it may be acknowledged. */
  public long append(byte[] payload) throws IOException {
    writing.lock();
    try {
      refuseAfterFailure();
      byte[] record = JournalRecord.encode(Math.max(0, durable - fileStart), payload);
      file.write(record);
      written += record.length;
      return written;
    } catch (IOException e) {
      failure = Optional.of(e);
      throw e;
    } finally {
      writing.unlock();
    }
  }

  /** After a failed write nobody knows what the file holds; only opening it again can tell. */
  private void refuseAfterFailure() throws IOException {
    if (failure.isPresent()) {
      throw new IOException("the journal failed before", failure.get());
    }
  }

  /** Waits until everything up to {@code position} is on disk. */
  public void sync(long position) throws IOException {
    if (durable >= position) {
      return;
    }
    syncing.lock();
    try {
      if (durable < position) {
        force();
      }
    } finally {
      syncing.unlock();
    }
  }

  private void force() throws IOException {
    RandomAccessFile current;
    long upTo;
    writing.lock();
    try {
      refuseAfterFailure();
      current = file;
      upTo = written;
    } finally {
      writing.unlock();
    }
    try {
      current.getFD().sync();
      durable = upTo;
    } catch (IOException e) {
      remember(e);
      throw e;
    }
  }

  private void remember(IOException e) {
    writing.lock();
    try {
      failure = Optional.of(e);
    } finally {
      writing.unlock();
    }
  }

  /** How many bytes the current file holds. */
  public long size() {
    writing.lock();
    try {
      return written - fileStart;
    } finally {
      writing.unlock();
    }
  }

  /** Ends the current file, begins the next and returns its number. */
  public int rotate() throws IOException {
    syncing.lock();
    writing.lock();
    try {
      force();
      RandomAccessFile full = file;
      file = create(generation + 1);
      generation++;
      fileStart = written;
      full.close();
      return generation;
    } finally {
      writing.unlock();
      syncing.unlock();
    }
  }

  /** Deletes the files before number {@code first}: a commit made them superfluous. */
  public void dropBefore(int first) throws IOException {
    for (Path path : files(folder)) {
      if (generation(path) < first) {
        Files.delete(path);
      }
    }
  }

  @Override
  public void close() throws IOException {
    writing.lock();
    try {
      file.close();
    } finally {
      writing.unlock();
    }
  }
}
