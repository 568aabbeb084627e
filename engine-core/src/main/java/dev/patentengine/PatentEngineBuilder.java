package dev.patentengine;

import dev.patentengine.index.PatentIndex;
import dev.patentengine.index.lucene.LuceneIndex;
import dev.patentengine.match.MatchModel;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** Choices for an engine; what is not chosen has its default. Not safe for concurrent use. */
public final class PatentEngineBuilder {

  private Optional<Language> language = Optional.empty();
  private InstantSource clock = InstantSource.system();

  PatentEngineBuilder() {}

  /** Uses this language instead of the default one; the engine closes it. */
  public PatentEngineBuilder language(Language value) {
    language = Optional.of(value);
    return this;
  }

  /** Tells the time by this clock instead of the system's: terms of patents are counted by it. */
  public PatentEngineBuilder clock(InstantSource value) {
    clock = value;
    return this;
  }

  /**
   * The engine on this index folder, which is made if it is not there. A model or dictionary in it
   * ({@code models/encoder-lora.bin}, {@code models/match.json}, {@code models/bridge.tsv.gz})
   * counts before the shipped one.
   *
   * @throws PatentEngineException if another process has it open, or it was made by another version
   */
  public PatentEngine open(Path folder) {
    ShippedData data = ShippedData.onClassPath().preferring(folder);
    Language chosen = language.orElseGet(() -> Languages.standard(data));
    try {
      MatchModel model = MatchModel.of(data);
      PatentIndex index =
          LuceneIndex.open(folder, chosen.segmenter(), chosen.embedder().identity());
      return new PatentEngine(chosen, index, records(folder, index), model, data, clock);
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
