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
  private final Map<String, Ranker> ablations;

  /** The rankers over this index. */
  public Pipelines(PatentIndex index, MatchModel model) {
    words = new WordRanker(index, Map.of(TextField.TITLE, 1f, TextField.ABSTRACT, 1f));
    meaning = new MeaningRanker(index);
    fused = new FusedRanker(words, meaning, MEANING_SHARE);
    learnt = new LearntRanker(index, fused, model);
    ablations = ablations(index, model);
  }

  private Map<String, Ranker> ablations(PatentIndex index, MatchModel model) {
    Map<String, Ranker> rankers = new LinkedHashMap<>();
    rankers.put("全部", learnt);
    rankers.put("去掉 文字候选（BM25）", new LearntRanker(index, meaning, model));
    rankers.put("去掉 语义候选（句向量）", new LearntRanker(index, words, model));
    for (Candidate.Part part : model.weights().keySet()) {
      rankers.put(
          "排序不看 " + part.chineseName(), new LearntRanker(index, fused, model.without(part)));
    }
    rankers.put("去掉 学得的排序（只融合）", fused);
    rankers.put("只有 语义候选", meaning);
    rankers.put("只有 文字候选", words);
    return Collections.unmodifiableMap(rankers);
  }

  /** The default and what is left of it without each of its parts, by name; not learnt anew. */
  public Map<String, Ranker> ablations() {
    return ablations;
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
