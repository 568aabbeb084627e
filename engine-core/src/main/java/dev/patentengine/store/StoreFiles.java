package dev.patentengine.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.patentengine.PatentEngineException;
import dev.patentengine.model.JsonText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The folder of a {@link RecordStore}: slots in a journal, and a lock. Every record of the journal
 * begins with the store's origin; a slot bears its number, so that reading one twice or out of
 * order does no harm. For one thread at a time.
 */
final class StoreFiles<T> implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A file of this size is followed by the next one. */
  private static final long FILE_BYTES = 64L << 20;

  private static final int SLOTS_A_RECORD = 1_000;

  private final RecordForm<T> form;
  private final Path folder;
  private final FileChannel lock;
  private final Journal journal;
  private final long origin;
  private long bytes;

  private StoreFiles(
      RecordForm<T> form, Path folder, FileChannel lock, Journal journal, long origin) {
    this.form = form;
    this.folder = folder;
    this.lock = lock;
    this.journal = journal;
    this.origin = origin;
  }

  /**
   * What is known of an id.
   *
   * @param sequence number of its last change
   * @param id its id
   * @param record absent if it was removed
   */
  record Slot<T>(long sequence, String id, Optional<T> record) {}

  /**
   * What a folder holds.
   *
   * @param files to write to
   * @param slots in order of writing
   */
  record Opened<T>(StoreFiles<T> files, List<Slot<T>> slots) {}

  /** Opens the folder; {@code newOrigin} is for one that was empty. */
  static <T> Opened<T> open(Path folder, RecordForm<T> form, long newOrigin) throws IOException {
    Files.createDirectories(folder);
    FileChannel lock = lock(folder);
    try {
      return read(folder, form, lock, newOrigin);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(
            folder.resolve("write.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!locked(channel)) {
      channel.close();
      throw new PatentEngineException("记录库 " + folder + " 正在被另一个进程（或本进程的另一个实例）使用。请先关闭它，再打开。");
    }
    return channel;
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      Optional<FileLock> held = Optional.ofNullable(channel.tryLock());
      return held.isPresent();
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static <T> Opened<T> read(
      Path folder, RecordForm<T> form, FileChannel lock, long newOrigin) throws IOException {
    long origin = newOrigin;
    long bytes = 0;
    List<Slot<T>> slots = new ArrayList<>();
    for (Path file : Journal.files(folder)) {
      for (byte[] payload : Journal.read(file)) {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload));
        origin = in.readLong();
        decode(in, form, slots);
        bytes += payload.length;
      }
      if (Files.size(file) == 0) {
        Files.delete(file);
      }
    }
    StoreFiles<T> files = new StoreFiles<>(form, folder, lock, Journal.open(folder), origin);
    files.bytes = bytes;
    if (bytes == 0) {
      files.write(List.of());
    }
    return new Opened<>(files, slots);
  }

  private static <T> void decode(DataInputStream in, RecordForm<T> form, List<Slot<T>> slots)
      throws IOException {
    for (int left = in.readInt(); left > 0; left--) {
      long sequence = in.readLong();
      String id = in.readUTF();
      byte[] json = new byte[in.readInt()];
      in.readFully(json);
      Optional<T> record =
          json.length == 0 ? Optional.empty() : Optional.of(form.read().apply(JSON.readTree(json)));
      slots.add(new Slot<>(sequence, id, record));
    }
  }

  /** Writes these slots; they survive the process when the call returns. */
  void write(Collection<Slot<T>> slots) throws IOException {
    List<Slot<T>> waiting = new ArrayList<>(slots);
    long position = 0;
    int start = 0;
    do {
      int end = Math.min(waiting.size(), start + SLOTS_A_RECORD);
      byte[] payload = encode(waiting.subList(start, end));
      if (journal.size() > 0 && journal.size() + payload.length > FILE_BYTES) {
        journal.rotate();
      }
      position = journal.append(payload);
      bytes += payload.length;
      start = end;
    } while (start < waiting.size());
    journal.sync(position);
  }

  private byte[] encode(List<Slot<T>> slots) throws IOException {
    ByteArrayOutputStream payload = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(payload);
    out.writeLong(origin);
    out.writeInt(slots.size());
    for (Slot<T> slot : slots) {
      byte[] json =
          slot.record()
              .map(record -> JsonText.utf8(form.write().apply(record)))
              .orElseGet(() -> new byte[0]);
      out.writeLong(slot.sequence());
      out.writeUTF(slot.id());
      out.writeInt(json.length);
      out.write(json);
    }
    return payload.toByteArray();
  }

  /**
   * Writes {@code slots}, which are all there are, anew and drops what was written before. A
   * process killed on the way leaves some of them twice.
   */
  void rewrite(Collection<Slot<T>> slots) throws IOException {
    int first = journal.rotate();
    bytes = 0;
    write(slots);
    journal.dropBefore(first);
  }

  long origin() {
    return origin;
  }

  /** Bytes that the journal holds, superseded slots included. */
  long bytes() {
    return bytes;
  }

  /** In how many files. */
  int count() throws IOException {
    return Journal.files(folder).size();
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      journal.close();
    }
  }
}
