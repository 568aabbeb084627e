package dev.patentengine.api.ingest;

import dev.patentengine.api.http.Caller;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The receipts of all idempotency keys, kept for a day. Safe for concurrent use. */
final class ReceiptBook {

  private static final Duration KEPT = Duration.ofHours(24);

  private final Path folder;
  private final InstantSource clock;
  private final Set<Path> used = new HashSet<>();

  ReceiptBook(Path folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** Does something under this key of this caller, alone. */
  void under(Caller caller, String key, Work work) throws IOException {
    Path file =
        folder.resolve(hash((caller.client() + "\n" + key).getBytes(StandardCharsets.UTF_8)));
    begin(file);
    try (Receipts receipts = Receipts.open(file)) {
      work.with(receipts);
    } finally {
      end(file);
    }
  }

  /** What is done with receipts. */
  @FunctionalInterface
  interface Work {
    void with(Receipts receipts) throws IOException;
  }

  private synchronized void begin(Path file) throws IOException {
    if (!used.add(file)) {
      throw Problem.field(ProblemKind.CONFLICT, "Idempotency-Key", "", "同一幂等键的请求正在进行").exception();
    }
    dropOld();
  }

  private synchronized void end(Path file) {
    used.remove(file);
  }

  private void dropOld() throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Instant limit = clock.instant().minus(KEPT);
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.toList();
    }
    for (Path file : files) {
      if (!used.contains(file) && Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
        Files.deleteIfExists(file);
      }
    }
  }

  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
