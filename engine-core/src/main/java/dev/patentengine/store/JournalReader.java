package dev.patentengine.store;

import dev.patentengine.PatentEngineException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a journal file back. A last record that was being written when the power went is cut off:
 * nobody was told it is safe. A damaged record that had been acknowledged is a fault.
 */
final class JournalReader {

  private static final Logger LOG = LoggerFactory.getLogger(JournalReader.class);

  private JournalReader() {}

  /** The payloads of the records of {@code file}, which afterwards holds nothing else. */
  static List<byte[]> read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    List<byte[]> payloads = new ArrayList<>();
    int at = 0;
    for (Optional<JournalRecord> next = JournalRecord.at(bytes, at);
        next.isPresent();
        next = JournalRecord.at(bytes, at)) {
      payloads.add(next.get().payload(bytes));
      at = next.get().end();
    }
    if (at < bytes.length) {
      cutTail(file, bytes, at);
    }
    return payloads;
  }

  private static void cutTail(Path file, byte[] bytes, int at) throws IOException {
    int start = at;
    for (Optional<JournalRecord> later = JournalRecord.after(bytes, start + 1);
        later.isPresent();
        later = JournalRecord.after(bytes, start)) {
      if (later.get().durable() > at) {
        throw new PatentEngineException(
            "预写日志 "
                + file
                + " 在第 "
                + at
                + " 字节处损坏，其后仍有已确认的记录。请从备份恢复该文件；"
                + "若无备份，请移走该文件后重新打开，并重新导入最近写入的数据。");
      }
      start = later.get().end();
    }
    LOG.warn("预写日志 {} 末尾有 {} 字节未写完（未确认），已截去。", file, bytes.length - at);
    try (RandomAccessFile journal = new RandomAccessFile(file.toFile(), "rw")) {
      journal.setLength(at);
      journal.getFD().sync();
    }
  }
}
