package dev.patentengine.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All faults of an import as JSON Lines; what a stopped run wrote beyond its checkpoint is cut. */
record FaultLog(Path path) {

  /**
   * Writes faults behind the first {@code length} bytes and cuts what stood there.
   *
   * @return the new length
   */
  long append(long length, List<ImportReport.Fault> faults) {
    StringBuilder lines = new StringBuilder();
    faults.forEach(fault -> lines.append(ImportReport.json(fault)).append('\n'));
    ByteBuffer bytes = ByteBuffer.wrap(lines.toString().getBytes(StandardCharsets.UTF_8));
    try {
      Files.createDirectories(path.toAbsolutePath().getParent());
      try (FileChannel channel =
          FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        channel.truncate(length).position(length);
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(false);
        return channel.position();
      }
    } catch (IOException e) {
      throw new DatasetException("无法写入导入问题清单：" + path, e);
    }
  }

  /** The first faults among the first {@code length} bytes. */
  List<ImportReport.Fault> first(int limit, long length) {
    List<ImportReport.Fault> faults = new ArrayList<>();
    if (length == 0) {
      return faults;
    }
    long read = 0;
    try (TextLines lines = TextLines.open(path)) {
      Optional<RawLine> line = lines.next();
      while (line.isPresent() && faults.size() < limit && read < length) {
        String text = line.get().text();
        read += text.getBytes(StandardCharsets.UTF_8).length + 1;
        faults.add(fault(JsonLines.json(text)));
        line = lines.next();
      }
    }
    return faults;
  }

  private static ImportReport.Fault fault(JsonNode json) {
    return new ImportReport.Fault(
        json.path("line").asLong(),
        json.path("rejected").asBoolean(),
        new Remark(
            json.path("field").asText(),
            json.path("value").asText(),
            json.path("reason").asText()));
  }
}
