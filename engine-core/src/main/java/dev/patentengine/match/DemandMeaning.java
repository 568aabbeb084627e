package dev.patentengine.match;

import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a demand means, as one vector: half of it the whole text, half the mean of its sentences, so
 * that the sentence that says what is wanted does not drown in the account of how things are.
 * Trials in docs/ranking.md. Safe for concurrent use, deterministic.
 */
public final class DemandMeaning {

  /** What tells these vectors from others of the same encoder. */
  public static final String FORM = "whole+sentences/1";

  /** So many sentences are read by themselves: bounds the time that a long text takes. */
  static final int MOST = 12;

  /** Shorter pieces say nothing by themselves. */
  private static final int SHORTEST = 4;

  private static final Pattern AFTER_SENTENCE = Pattern.compile("(?<=[。！？；!?;\\n])");

  private final Embedder embedder;

  /** Meanings by this encoder, which stays the caller's to close. */
  public DemandMeaning(Embedder embedder) {
    this.embedder = embedder;
  }

  /** The meaning of one demand; one text at a time, which pads none and is faster for so few. */
  public Embedding of(String text) {
    return joined(views(text).stream().map(embedder::embed).toList());
  }

  /** The meanings of these demands, in their order. */
  public List<Embedding> of(List<String> texts) {
    List<List<String>> views = texts.stream().map(DemandMeaning::views).toList();
    List<Embedding> vectors = embedder.embedAll(views.stream().flatMap(List::stream).toList());
    List<Embedding> meanings = new ArrayList<>();
    int start = 0;
    for (List<String> each : views) {
      meanings.add(joined(vectors.subList(start, start + each.size())));
      start += each.size();
    }
    return meanings;
  }

  /** What is embedded of a text: all of it, and its sentences if it has more than one. */
  public static List<String> views(String text) {
    List<String> sentences =
        AFTER_SENTENCE
            .splitAsStream(text)
            .map(String::strip)
            .filter(sentence -> sentence.length() >= SHORTEST)
            .limit(MOST)
            .toList();
    List<String> views = new ArrayList<>(List.of(text));
    if (sentences.size() > 1) {
      views.addAll(sentences);
    }
    return views;
  }

  private static Embedding joined(List<Embedding> views) {
    Embedding whole = views.getFirst();
    return views.size() == 1 ? whole : mean(List.of(whole, mean(views.subList(1, views.size()))));
  }

  private static Embedding mean(List<Embedding> vectors) {
    float[] sum = new float[vectors.getFirst().dimensions()];
    for (Embedding vector : vectors) {
      float[] values = vector.toArray();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += values[i];
      }
    }
    return Embedding.of(sum);
  }
}
