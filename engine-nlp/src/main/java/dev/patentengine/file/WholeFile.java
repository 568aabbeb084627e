package dev.patentengine.file;

import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Files that are replaced at once or not at all: whoever reads one meets the old content or the
 * new, whenever the process or the machine stops. Stateless.
 */
public final class WholeFile {

  private WholeFile() {}

  /** Writes what a file shall hold. */
  @FunctionalInterface
  public interface Content {

    /** Writes it; the stream is buffered and closed by the caller. */
    void to(OutputStream out) throws IOException;
  }

  /**
   * Writes a file, which is on the disk when the call returns. Its folder must be there; beside it
   * lies for a moment a file of its name and {@code .new}, so one process writes it at a time.
   *
   * @throws IOException if it cannot be written; the file is then as it was
   */
  public static void write(Path file, Content content) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      try (FileOutputStream bytes = new FileOutputStream(fresh.toFile());
          OutputStream out = new BufferedOutputStream(bytes)) {
        content.to(out);
        out.flush();
        bytes.getFD().sync();
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** The same with these bytes. */
  public static void write(Path file, byte[] content) throws IOException {
    write(file, out -> out.write(content));
  }

  /** The same with this text in UTF-8. */
  public static void write(Path file, String content) throws IOException {
    write(file, content.getBytes(StandardCharsets.UTF_8));
  }
}
