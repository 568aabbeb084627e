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
   * The engine on this index folder, which is made if it is not there.
   *
   * @throws PatentEngineException if another process has it open, or it was made by another version
   */
  public PatentEngine open(Path folder) {
    Language chosen = language.orElseGet(() -> Languages.standard(ShippedData.onClassPath()));
    try {
      PatentIndex index =
          LuceneIndex.open(folder, chosen.segmenter(), chosen.embedder().identity());
      return new PatentEngine(chosen, index, records(folder, index));
    } catch (RuntimeException e) {
      chosen.close();
      throw e;
    }
  }

  private static StandingRecords records(Path folder, PatentIndex index) {
    try {
      return StandingRecords.open(folder);
    } catch (RuntimeException e) {
      index.close();
      throw e;
    }
  }
}
