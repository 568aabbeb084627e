package dev.patentengine.datasets;

import dev.patentengine.model.Patent;
import dev.patentengine.model.PatentJson;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Exports patents as JSON Lines in the data standard, in gzip where the file's name ends in {@code
 * .gz}. What is written reads back equal. Stateless, safe for concurrent use.
 */
public final class PatentWriter {

  private PatentWriter() {}

  /**
   * Writes the patents in their order; the file appears whole or not at all.
   *
   * @return how many were written
   */
  public static long write(Path file, Stream<Patent> patents) {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      long written = writeTo(fresh, file.toString().endsWith(".gz"), patents);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
      return written;
    } catch (IOException e) {
      throw new DatasetException("无法写入文件：" + file + "（" + e.getMessage() + "）", e);
    } catch (UncheckedIOException e) {
      throw new DatasetException("无法写入文件：" + file + "（" + e.getMessage() + "）", e);
    }
  }

  private static long writeTo(Path file, boolean packed, Stream<Patent> patents)
      throws IOException {
    try (OutputStream raw = new BufferedOutputStream(Files.newOutputStream(file));
        OutputStream bytes = packed ? new GZIPOutputStream(raw) : raw;
        Writer text = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
      return patents.sequential().peek(patent -> line(text, patent)).mapToLong(patent -> 1).sum();
    }
  }

  private static void line(Writer text, Patent patent) {
    try {
      text.write(PatentJson.write(patent).toString());
      text.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
