package dev.patentengine.nlp.onnx;

import ai.djl.engine.EngineException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The native code of the tokenizer library: unpacked where the caller wants it and loaded without a
 * look at the network.
 *
 * <p>The library takes its settings from system properties only, unpacks into the user's home
 * unless told otherwise, and asks the network who it is. So the properties are lent to it while it
 * works and taken back afterwards. A process loads it once: the directory of the first caller
 * counts.
 */
final class TokenizerNatives {

  private TokenizerNatives() {}

  /** Runs {@code work} with the library loaded, offline. */
  static <T> T offline(Optional<Path> directory, Supplier<T> work) {
    synchronized (TokenizerNatives.class) {
      return directory.isPresent() ? in(directory.get(), work) : inPrivateDirectory(work);
    }
  }

  private static <T> T inPrivateDirectory(Supplier<T> work) {
    try {
      Path directory = Files.createTempDirectory("patent-engine-tokenizer");
      try {
        return in(directory, work);
      } finally {
        remove(directory);
      }
    } catch (IOException e) {
      throw new OnnxModelException("no temporary directory for the tokenizer's native code", e);
    }
  }

  private static <T> T in(Path directory, Supplier<T> work) {
    Map<String, String> lent = new TreeMap<>();
    lent.put("ENGINE_CACHE_DIR", directory.toAbsolutePath().toString());
    lent.put("ai.djl.offline", "true");
    lent.put("OPT_OUT_TRACKING", "true");
    Map<String, Optional<String>> before = new TreeMap<>();
    lent.forEach(
        (key, value) -> before.put(key, Optional.ofNullable(System.setProperty(key, value))));
    try {
      return work.get();
    } catch (EngineException | UnsatisfiedLinkError | UncheckedIOException e) {
      throw new OnnxModelException(
          "cannot load the tokenizer's native code from " + directory + " 无法加载分词器本地库", e);
    } finally {
      before.forEach((key, value) -> restore(key, value));
    }
  }

  private static void restore(String key, Optional<String> value) {
    value.ifPresentOrElse(text -> System.setProperty(key, text), () -> System.clearProperty(key));
  }

  /** Loaded code stays mapped where the system lets its file go; elsewhere it goes at the end. */
  private static void remove(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.toFile().delete()) {
          file.toFile().deleteOnExit();
        }
      }
    }
  }
}
