package dev.patentengine;

import dev.patentengine.index.PatentIndex;
import dev.patentengine.index.lucene.LuceneIndex;
import java.nio.file.Path;
import java.util.Optional;

/** Choices for an engine; what is not chosen has its default. Not safe for concurrent use. */
public final class PatentEngineBuilder {

  private Optional<Language> language = Optional.empty();

  PatentEngineBuilder() {}

  /** Uses this language instead of the default one; the engine closes it. */
  public PatentEngineBuilder language(Language value) {
    language = Optional.of(value);
    return this;
  }

  /**
   * The engine on this index folder, which is made if it is not there. A model or dictionary in it
   * ({@code models/encoder-lora.bin}) counts before the shipped one.
   *
   * @throws PatentEngineException if another process has it open, or it was made by another version
   */
  public PatentEngine open(Path folder) {
    ShippedData data = ShippedData.onClassPath().preferring(folder);
    Language chosen = language.orElseGet(() -> Languages.standard(data));
    try {
      PatentIndex index =
          LuceneIndex.open(folder, chosen.segmenter(), chosen.embedder().identity());
      return new PatentEngine(chosen, index, data);
    } catch (RuntimeException e) {
      chosen.close();
      throw e;
    }
  }
}
