package dev.patentengine.cli;

import dev.patentengine.Language;
import dev.patentengine.Languages;
import dev.patentengine.PatentEngine;
import dev.patentengine.ShippedData;
import dev.patentengine.nlp.RememberingEmbedder;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The engine of a service: it remembers the vectors of the demands that were asked last, since the
 * same one is matched, given teams and planned in a row.
 *
 * @param engine on its folder
 * @param embedder that remembers
 */
record ServedEngine(PatentEngine engine, RememberingEmbedder embedder) implements AutoCloseable {

  /** Vectors of 2 KB each. */
  private static final int REMEMBERED = 2_000;

  static ServedEngine open(Path folder) {
    Language language = Languages.standard(ShippedData.onClassPath().preferring(folder));
    RememberingEmbedder embedder = new RememberingEmbedder(language.embedder(), REMEMBERED);
    Language remembering =
        new Language(
            language.segmenter(),
            language.stopWords(),
            language.keywords(),
            language.quantities(),
            embedder);
    return new ServedEngine(PatentEngine.builder().language(remembering).open(folder), embedder);
  }

  /** What is published of it. */
  Map<String, Supplier<Number>> figures() {
    return Map.of("vectors.cache.hits", embedder::hits, "vectors.cache.misses", embedder::misses);
  }

  @Override
  public void close() {
    engine.close();
  }
}
