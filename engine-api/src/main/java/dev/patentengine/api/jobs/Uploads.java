package dev.patentengine.api.jobs;

import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.datasets.DatasetException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** Files that were sent to be imported, one folder for each job. Safe for concurrent use. */
public final class Uploads {

  /** A name with an extension that says what it is; nothing else of it is used. */
  static final String NAME =
      "[^/\\\\\\u0000-\\u001f\\u007f]{1,200}\\.(csv|CSV|xlsx|XLSX|jsonl|JSONL)";

  private static final int PART = 1 << 16;

  private final Path folder;
  private final long limit;

  /** Files of at most so many bytes, kept in this folder. */
  public Uploads(Path folder, long limit) {
    this.folder = folder;
    this.limit = limit;
  }

  /** Keeps what a call brings; the file is whole or not there. */
  Path keep(String jobId, String name, Call call) throws IOException {
    Path home = Files.createDirectories(folder.resolve(jobId));
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    Path file = home.resolve("upload." + extension);
    try (OutputStream out = Files.newOutputStream(file)) {
      copy(call, out);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      Files.deleteIfExists(home);
      throw e;
    }
    return file;
  }

  /** Removes a kept file with all that its job has put beside it. */
  static void discard(Path file) {
    Path home = file.resolveSibling(".").normalize();
    try (Stream<Path> kept = Files.walk(home)) {
      for (Path each : kept.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(each);
      }
    } catch (NoSuchFileException e) {
      // It was removed before.
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with a kept file, by the name it was given and not by its place. */
  static IllegalArgumentException told(DatasetException fault, Path file, String name) {
    String message = String.valueOf(fault.getMessage());
    return new IllegalArgumentException(message.replace(file.toString(), name), fault);
  }

  private void copy(Call call, OutputStream out) throws IOException {
    InputStream in = call.stream();
    byte[] part = new byte[PART];
    long length = 0;
    for (int read = in.read(part); read >= 0; read = in.read(part)) {
      length += read;
      if (length > limit) {
        throw Problem.of(ProblemKind.TOO_LARGE, "文件至多 " + limit + " 字节").exception();
      }
      out.write(part, 0, read);
      call.proceed();
    }
  }
}
