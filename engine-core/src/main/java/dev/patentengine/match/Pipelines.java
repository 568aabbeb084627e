package dev.patentengine.match;

import dev.patentengine.index.PatentIndex;
import dev.patentengine.index.TextField;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ways to rank patents for a demand, from plain baselines to the default. Immutable. */
public final class Pipelines {

  /**
   * Share of meaning in the fusion. On 327 training demands that the encoder was not tuned on
   * (their own tuning on the other 654), MRR was .605 at .5, .625 at .6, .640 at .7, .647 at .8,
   * .640 at .9.
   */
  private static final double MEANING_SHARE = 0.8;

  private final Ranker words;
  private final Ranker meaning;
  private final Ranker fused;
  private final LearntRanker learnt;

  /** The rankers over this index. */
  public Pipelines(PatentIndex index, MatchModel model) {
    words = new WordRanker(index, Map.of(TextField.TITLE, 1f, TextField.ABSTRACT, 1f));
    meaning = new MeaningRanker(index);
    fused = new FusedRanker(words, meaning, MEANING_SHARE);
    learnt = new LearntRanker(index, fused, model);
  }

  /** BM25 over title and abstract. */
  public Ranker words() {
    return words;
  }

  /** Cosine of the vectors. */
  public Ranker meaning() {
    return meaning;
  }

  /** The default: what is found by both, in the order of what was learnt. */
  public LearntRanker learnt() {
    return learnt;
  }

  /** Both, fused. */
  public Ranker fused() {
    return fused;
  }

  /** All by the names that reports use, the default first. */
  public Map<String, Ranker> byName() {
    Map<String, Ranker> rankers = new LinkedHashMap<>();
    rankers.put("learnt", learnt);
    rankers.put("fused", fused);
    rankers.put("bm25", words);
    rankers.put("dense", meaning);
    return Collections.unmodifiableMap(rankers);
  }
}
