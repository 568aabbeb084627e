package dev.patentengine.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.model.JsonText;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;

/**
 * A file of JSON Lines that is being written, in gzip where its name ends in {@code .gz}. It
 * appears whole, with {@link #commit()}, or not at all. For one thread.
 */
public final class JsonLinesFile implements AutoCloseable {

  private final Path file;
  private final Path fresh;
  private final Writer text;

  private JsonLinesFile(Path file, Path fresh, Writer text) {
    this.file = file;
    this.fresh = fresh;
    this.text = text;
  }

  /** Begins a file; one of that name stays as it is until the end. */
  public static JsonLinesFile create(Path file) {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      OutputStream raw = new BufferedOutputStream(Files.newOutputStream(fresh));
      OutputStream bytes = file.toString().endsWith(".gz") ? new GZIPOutputStream(raw) : raw;
      Writer text = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
      return new JsonLinesFile(file, fresh, text);
    } catch (IOException e) {
      throw fault(file, e);
    }
  }

  /** Writes a line. */
  public void line(JsonNode json) {
    try {
      text.write(JsonText.of(json));
      text.write('\n');
    } catch (IOException e) {
      throw fault(file, e);
    }
  }

  /** Ends the file and puts it in its place; it is on the disk when the call returns. */
  public void commit() {
    try {
      text.close();
      try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw fault(file, e);
    }
  }

  /** Ends writing; without {@link #commit()} nothing is left. */
  @Override
  public void close() {
    try {
      try {
        text.close();
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      throw fault(file, e);
    }
  }

  private static DatasetException fault(Path file, IOException e) {
    return new DatasetException("无法写入文件：" + file + "（" + e.getMessage() + "）", e);
  }
}
