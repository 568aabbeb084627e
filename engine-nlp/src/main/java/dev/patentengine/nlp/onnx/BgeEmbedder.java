package dev.patentengine.nlp.onnx;

import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.ModelIdentity;
import dev.patentengine.nlp.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The sentence encoder bge-small-zh-v1.5 on ONNX Runtime: the default {@link Embedder}.
 *
 * <pre>{@code
 * try (Embedder embedder = BgeEmbedder.open()) {
 *   Embedding demand = embedder.embed("装载机换挡费劲，重载时自己跳空挡");
 *   Embedding patent = embedder.embed("一种装载机变速操纵机构");
 *   System.out.println(demand.cosine(patent));
 * }
 * }</pre>
 *
 * <p>A text is normalised (NFKC, lower case), cut into at most 512 word pieces, run through the
 * network, and its first position, scaled to length 1, is its vector. In fp32 a vector is the same
 * beside any other texts up to rounding (cosine above .99999); in int8 it is identical. Give many
 * texts at once: they are grouped by length and run on all threads. Safe for concurrent use; after
 * {@link #close} every call throws {@link IllegalStateException}.
 */
public final class BgeEmbedder implements Embedder {

  private final ModelIdentity identity;
  private final WordPieces pieces;
  private final Passages passages;
  private final Encoder encoder;
  private final int batchPieces;
  private final Crew crew;
  private final Gate gate = new Gate("the embedder is closed 向量模型已关闭");

  private BgeEmbedder(
      BgeEmbedderBuilder choice, ModelIdentity identity, WordPieces pieces, Encoder encoder) {
    this.identity = identity;
    this.pieces = pieces;
    this.passages = new Passages(pieces::reads);
    this.encoder = encoder;
    this.batchPieces = choice.precision == Precision.INT8 ? 1 : choice.batchPieces;
    this.crew = new Crew(choice.threads);
  }

  /** The fp32 model on all processors. */
  public static BgeEmbedder open() {
    return builder().open();
  }

  /** Choices to make before opening. */
  public static BgeEmbedderBuilder builder() {
    return new BgeEmbedderBuilder();
  }

  static BgeEmbedder open(BgeEmbedderBuilder choice, ModelFiles files) {
    byte[] model = files.model();
    choice.adapter.ifPresent(adapter -> adapter.mergeInPlace(OnnxWeights.read(model)));
    WordPieces pieces = WordPieces.open(files.tokenizer(), choice.maxPieces, choice.cacheDirectory);
    try {
      return new BgeEmbedder(choice, files.identity(), pieces, Encoder.open(model, choice.threads));
    } catch (OnnxModelException e) {
      pieces.close();
      throw e;
    }
  }

  @Override
  public ModelIdentity identity() {
    return identity;
  }

  @Override
  public List<Embedding> embedAll(List<String> texts) {
    List<String> given = List.copyOf(texts);
    long[][] cut = new long[given.size()][];
    List<Integer> numbers = IntStream.range(0, cut.length).boxed().toList();
    crew.forEach(numbers, text -> cut[text] = gate.pass(() -> pieces.of(given.get(text))));
    int[] lengths = Arrays.stream(cut).mapToInt(text -> text.length).toArray();
    Embedding[] vectors = new Embedding[cut.length];
    crew.forEach(Batches.of(lengths, batchPieces), batch -> encode(cut, batch, vectors));
    return List.of(vectors);
  }

  private void encode(long[][] texts, List<Integer> batch, Embedding[] vectors) {
    List<Embedding> encoded =
        gate.pass(() -> encoder.encode(batch.stream().map(text -> texts[text]).toList()));
    IntStream.range(0, batch.size()).forEach(i -> vectors[batch.get(i)] = encoded.get(i));
  }

  /**
   * {@inheritDoc}
   *
   * <p>A text of up to 350 characters is one passage; of a longer one most have 200 to 350. A text
   * of white space has none.
   */
  @Override
  public List<Span> passages(String text) {
    return gate.pass(() -> passages.of(text));
  }

  /** {@inheritDoc} Waits for the batches that are running. */
  @Override
  public void close() {
    gate.close(() -> {
      crew.close();
      encoder.close();
      pieces.close();
    });
  }
}
