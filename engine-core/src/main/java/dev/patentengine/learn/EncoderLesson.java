package dev.patentengine.learn;

import dev.patentengine.model.Kinship;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.dl4j.EncoderTuning;
import dev.patentengine.nlp.dl4j.TuningDocument;
import dev.patentengine.nlp.dl4j.TuningOptions;
import dev.patentengine.nlp.dl4j.TuningPair;
import dev.patentengine.nlp.dl4j.TuningProgress;
import dev.patentengine.nlp.onnx.LowRankAdapter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the sentence encoder is to learn: which patent answers which demand. Immutable; one run at a
 * time in a process.
 */
public final class EncoderLesson {

  private final List<TuningDocument> documents;
  private final List<TuningPair> pairs;
  private final TuningOptions options;
  private final Optional<LowRankAdapter> start;

  private EncoderLesson(
      List<TuningDocument> documents,
      List<TuningPair> pairs,
      TuningOptions options,
      Optional<LowRankAdapter> start) {
    this.documents = documents;
    this.pairs = pairs;
    this.options = options;
    this.start = start;
  }

  /**
   * A lesson from these pairs.
   *
   * @param corpus where the patents are found and the wrong answers, by id; its order matters
   * @param size of the part of the corpus that wrong answers are taken from
   */
  public static EncoderLesson of(
      List<DemandPair> pairs, Map<String, Patent> corpus, int size, TuningOptions options) {
    List<TuningDocument> documents = new ArrayList<>();
    Map<String, Integer> places = new HashMap<>();
    for (Patent patent : Pool.of(size, corpus, pairs)) {
      places.put(patent.id(), documents.size());
      documents.add(new TuningDocument(patent.text(), Kinship.keys(patent)));
    }
    List<TuningPair> numbered = new ArrayList<>();
    for (DemandPair pair : pairs) {
      Integer place = places.get(pair.patent());
      if (place == null) {
        throw new IllegalArgumentException("no patent " + pair.patent() + " for " + pair.id());
      }
      numbered.add(new TuningPair(pair.demand(), place));
    }
    return new EncoderLesson(documents, numbered, options, Optional.empty());
  }

  /** The same for an encoder that has learnt something already. */
  public EncoderLesson startingFrom(LowRankAdapter adapter) {
    return new EncoderLesson(documents, pairs, options, Optional.of(adapter));
  }

  /** Learns it, going on from {@code checkpoint} where that exists. */
  public LowRankAdapter learn(Path checkpoint, Consumer<TuningProgress> progress) {
    EncoderTuning tuning = EncoderTuning.of(documents, pairs, options);
    return start.map(tuning::startingFrom).orElse(tuning).resumingFrom(checkpoint).run(progress);
  }
}
