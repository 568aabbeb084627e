package dev.patentengine.api.security;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.PatentEngineException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;

/**
 * Who did what, when, and how it ended: one JSON line each, on disk before the call returns. It
 * never holds what was written or given. A full file becomes {@code audit-1.jsonl}, the one before
 * {@code audit-2.jsonl} and so on; the oldest is dropped. Safe for concurrent use.
 */
public final class AuditLog {

  private static final long FILE_BYTES = 16L << 20;
  private static final int KEPT = 20;

  private final Path folder;
  private final long fileBytes;
  private final InstantSource clock;

  /** The log in this folder. */
  public AuditLog(Path folder) {
    this(folder, FILE_BYTES, InstantSource.system());
  }

  AuditLog(Path folder, long fileBytes, InstantSource clock) {
    this.folder = folder;
    this.fileBytes = fileBytes;
    this.clock = clock;
  }

  /**
   * What was done.
   *
   * @param client who
   * @param role in which role
   * @param action such as {@code PUT /v1/patents/{number}}
   * @param target what it was done to
   * @param result how it ended
   * @param requestId of the request
   */
  public record Entry(
      String client, String role, String action, String target, String result, String requestId) {}

  /**
   * Writes an entry.
   *
   * @throws PatentEngineException if it cannot be: then what it tells of must not happen
   */
  public synchronized void write(Entry entry) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("time", clock.instant().toString())
            .put("client", entry.client())
            .put("role", entry.role())
            .put("action", entry.action())
            .put("target", entry.target())
            .put("result", entry.result())
            .put("requestId", entry.requestId());
    try {
      append((json + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new PatentEngineException("无法写入审计日志 " + folder, e);
    }
  }

  private void append(byte[] line) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve("audit.jsonl");
    if (Files.exists(file) && Files.size(file) + line.length > fileBytes) {
      rotate(file);
    }
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      ByteBuffer buffer = ByteBuffer.wrap(line);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(false);
    }
  }

  private void rotate(Path file) throws IOException {
    for (int number = KEPT - 1; number >= 1; number--) {
      Path older = folder.resolve("audit-" + number + ".jsonl");
      if (Files.exists(older)) {
        Files.move(
            older,
            folder.resolve("audit-" + (number + 1) + ".jsonl"),
            StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.move(file, folder.resolve("audit-1.jsonl"), StandardCopyOption.REPLACE_EXISTING);
  }
}
