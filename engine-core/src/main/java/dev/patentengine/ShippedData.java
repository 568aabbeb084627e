package dev.patentengine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Dictionaries and trained models that come with the engine. The module {@code datasets} provides
 * them; without it on the class path the engine works on the libraries' own defaults.
 */
public interface ShippedData {

  /**
   * The data of this name, such as {@code dictionary/technical-terms.txt}; the caller closes it.
   *
   * @throws IOException if it is there and cannot be read
   */
  Optional<InputStream> open(String name) throws IOException;

  /** The provider on the class path, or one that has nothing. */
  static ShippedData onClassPath() {
    return ServiceLoader.load(ShippedData.class).findFirst().orElse(name -> Optional.empty());
  }

  /** All bytes of the data of this name. */
  default Optional<byte[]> bytes(String name) {
    try {
      Optional<InputStream> stream = open(name);
      if (stream.isEmpty()) {
        return Optional.empty();
      }
      try (InputStream in = stream.get()) {
        return Optional.of(in.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read shipped data " + name, e);
    }
  }

  /** This data, with that of a folder before it: where {@code folder} has the file, it counts. */
  default ShippedData preferring(Path folder) {
    return name -> {
      Path file = folder.resolve(name);
      return Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : open(name);
    };
  }
}
