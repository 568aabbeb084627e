package dev.patentengine.nlp;

import java.util.List;

/**
 * Turns texts into vectors whose cosine says how near their meanings are.
 *
 * <p>Safe for concurrent use. Deterministic: a text's vector does not depend on the texts beside
 * it. Texts longer than the model reads are shortened to what it reads; {@link #passages} says
 * where to cut instead.
 */
public interface Embedder extends AutoCloseable {

  /** The model behind the vectors. */
  ModelIdentity identity();

  /** The vector of one text. An empty text has a vector too. */
  default Embedding embed(String text) {
    return embedAll(List.of(text)).getFirst();
  }

  /** The vectors of these texts, in their order. */
  List<Embedding> embedAll(List<String> texts);

  /**
   * Stretches of {@code text}, each short enough to be embedded whole, cut at sentence ends where
   * possible; together they cover every unit that is not white space. A short text is one passage.
   */
  List<Span> passages(String text);

  /** Gives the model's memory back; a second call does nothing. */
  @Override
  void close();
}
