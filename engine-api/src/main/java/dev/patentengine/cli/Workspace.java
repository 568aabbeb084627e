package dev.patentengine.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder to work in: one that is kept, or a temporary one that closing removes.
 *
 * @param folder where
 * @param kept whether it outlives the work
 */
record Workspace(Path folder, boolean kept) implements AutoCloseable {

  /** The given folder, or a temporary one. */
  static Workspace of(Optional<Path> folder) throws IOException {
    if (folder.isPresent()) {
      return new Workspace(folder.get(), true);
    }
    return new Workspace(Files.createTempDirectory("patent-engine-"), false);
  }

  @Override
  public void close() throws IOException {
    if (kept) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> files = Files.walk(folder)) {
      deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      Files.delete(file);
    }
  }
}
