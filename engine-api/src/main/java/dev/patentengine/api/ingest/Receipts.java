package dev.patentengine.api.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was answered under one idempotency key, line by line, in a file. When the same lines come
 * again they are answered from it, and what follows is new. For one thread.
 */
final class Receipts implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static final String KEY = "Idempotency-Key";
  private static final String REPLAYED = "replayed";

  private final Path file;
  private final BufferedReader before;
  private Optional<JsonNode> next;

  private Receipts(Path file, BufferedReader before) throws IOException {
    this.file = file;
    this.before = before;
    this.next = read();
  }

  static Receipts open(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    if (!Files.exists(file)) {
      Files.createFile(file);
    }
    dropHalfALine(file);
    return new Receipts(file, Files.newBufferedReader(file, StandardCharsets.UTF_8));
  }

  /** A process that was killed may have left the beginning of a line. */
  private static void dropHalfALine(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      long end = bytes.length();
      while (end > 0) {
        bytes.seek(end - 1);
        if (bytes.read() == '\n') {
          break;
        }
        end--;
      }
      bytes.setLength(end);
    }
  }

  private Optional<JsonNode> read() throws IOException {
    Optional<String> line = Optional.ofNullable(before.readLine());
    return line.isPresent() ? Optional.of(JSON.readTree(line.get())) : Optional.empty();
  }

  /** What was answered to this line; if another one stood there, it is refused. */
  Optional<ObjectNode> answered(Line line) throws IOException {
    while (next.isPresent() && next.get().path("line").asLong() < line.number()) {
      next = read();
    }
    if (next.isEmpty() || next.get().path("line").asLong() != line.number()) {
      return Optional.empty();
    }
    JsonNode receipt = next.get();
    if (!receipt.path("hash").asText().equals(line.hash())) {
      return Optional.of(new LineResult.Rejected(line.number(), KEY, "同一幂等键下此行内容不同").json());
    }
    return Optional.of(receipt.path("result").<ObjectNode>deepCopy().put(REPLAYED, true));
  }

  /** Whether an answer came from receipts, so that it is not to be kept once more. */
  static boolean known(ObjectNode answer) {
    return answer.has(REPLAYED) || answer.path("field").asText().equals(KEY);
  }

  /** A line with what was answered to it. */
  record Receipt(Line line, ObjectNode result) {}

  /** Keeps these, before they are answered. */
  void keep(List<Receipt> receipts) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Receipt receipt : receipts) {
      ObjectNode json = JSON.createObjectNode();
      json.put("line", receipt.line().number()).put("hash", receipt.line().hash());
      lines.add(json.set("result", receipt.result()).toString());
    }
    Files.write(file, lines, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
  }

  @Override
  public void close() throws IOException {
    before.close();
  }
}
