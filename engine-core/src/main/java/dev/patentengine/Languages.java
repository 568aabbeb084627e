package dev.patentengine;

import dev.patentengine.diagnose.Diagnoser;
import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.KeywordExtractor;
import dev.patentengine.nlp.OnDemandEmbedder;
import dev.patentengine.nlp.PatentStopWords;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.TermRarity;
import dev.patentengine.nlp.hanlp.HanLpSegmenter;
import dev.patentengine.nlp.hanlp.HanLpSimplifier;
import dev.patentengine.nlp.keyword.PhraseKeywords;
import dev.patentengine.nlp.keyword.TermTable;
import dev.patentengine.nlp.onnx.BgeEmbedder;
import dev.patentengine.nlp.onnx.BgeEmbedderBuilder;
import dev.patentengine.nlp.onnx.LowRankAdapter;
import dev.patentengine.nlp.quantity.PatternQuantities;
import dev.patentengine.nlp.sketch.Sketcher;
import dev.patentengine.nlp.sketch.WordVectors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;

/** The default parts of a {@link Language}, each alone for those who need no more. */
public final class Languages {

  /** In how many patents a word stands. */
  private static final String FREQUENCIES = "dictionary/term-frequencies.tsv.gz";

  /** What tuning has changed in the encoder. */
  private static final String ADAPTER = "models/encoder-lora.bin";

  /** Words whose vectors sum up to sketches. */
  private static final String SKETCH = "models/sketch.bin";

  private Languages() {}

  /** All parts at their default; the embedder loads its model when it is first used. */
  public static Language standard(ShippedData shipped) {
    Segmenter segmenter = segmenter();
    return new Language(
        segmenter,
        PatentStopWords.standard(),
        keywords(shipped, segmenter),
        new PatternQuantities(),
        embedder(shipped));
  }

  /**
   * HanLP with the words of claims. The shipped technical terms are left out: beside the words that
   * they are made of they count twice, which lowers BM25 (MRR .399 to .383 on the training
   * demands).
   */
  public static Segmenter segmenter() {
    return HanLpSegmenter.standard();
  }

  /** Phrases of words that are rare among patents. */
  public static KeywordExtractor keywords(ShippedData shipped, Segmenter segmenter) {
    return PhraseKeywords.of(segmenter, PatentStopWords.standard(), rarity(shipped));
  }

  /** How rare words are among patents; all the same without the shipped table. */
  public static TermRarity rarity(ShippedData shipped) {
    return shipped.bytes(FREQUENCIES).map(Languages::table).orElse(term -> 1);
  }

  /** What a diagnoser needs of a language, all at the default. */
  public static Diagnoser.Parts diagnoserParts(ShippedData shipped) {
    Segmenter segmenter = segmenter();
    TermRarity rarity = rarity(shipped);
    return new Diagnoser.Parts(
        segmenter,
        rarity,
        new PatternQuantities(),
        PhraseKeywords.of(segmenter, PatentStopWords.standard(), rarity),
        new HanLpSimplifier());
  }

  /**
   * The diagnoser with the shipped word lists and model, which looks at words alone.
   *
   * @throws dev.patentengine.diagnose.DiagnoseException if they are not shipped
   */
  public static Diagnoser diagnoser(ShippedData shipped) {
    return Diagnoser.open(shipped, diagnoserParts(shipped));
  }

  /** The same, which also looks at embeddings if its model knows those of {@code embedder}. */
  public static Diagnoser diagnoser(ShippedData shipped, Embedder embedder) {
    return diagnoser(shipped).withKnownEmbedder(embedder);
  }

  private static TermRarity table(byte[] compressed) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed));
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return TermTable.read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read shipped data " + FREQUENCIES, e);
    }
  }

  /** bge-small-zh-v1.5, tuned to demands and patents if that is shipped; loaded at first use. */
  public static Embedder embedder(ShippedData shipped) {
    return embedder(() -> shipped.bytes(ADAPTER).map(Languages::adapter));
  }

  /** bge-small-zh-v1.5 with this adapter or as it is, loaded at first use. */
  public static Embedder embedder(Optional<LowRankAdapter> adapter) {
    return embedder(() -> adapter);
  }

  private static Embedder embedder(Supplier<Optional<LowRankAdapter>> adapter) {
    OnFirstUse<BgeEmbedderBuilder> builder = new OnFirstUse<>(() -> builder(adapter.get()));
    return new OnDemandEmbedder(() -> builder.get().identity(), () -> builder.get().open());
  }

  /**
   * Sketches of the vectors of this language's embedder.
   *
   * @throws PatentEngineException if none are shipped, or of another model
   */
  public static Sketcher sketcher(ShippedData shipped, Language language) {
    WordVectors words =
        shipped
            .bytes(SKETCH)
            .map(bytes -> WordVectors.read(bytes, SKETCH))
            .orElseThrow(() -> new PatentEngineException("没有速写向量的模型 " + SKETCH));
    if (!words.teacher().equals(language.embedder().identity())) {
      throw new PatentEngineException(
          "速写向量的模型 "
              + SKETCH
              + " 是照 "
              + words.teacher().name()
              + " 学的，现在的句向量模型是 "
              + language.embedder().identity().name()
              + "。请用 ./engine tune sketch 重新学，或改用逐批计算的向量。");
    }
    return Sketcher.of(words, language.segmenter());
  }

  private static BgeEmbedderBuilder builder(Optional<LowRankAdapter> adapter) {
    BgeEmbedderBuilder builder = BgeEmbedder.builder();
    adapter.ifPresent(builder::adapter);
    return builder;
  }

  private static LowRankAdapter adapter(byte[] file) {
    try {
      return LowRankAdapter.read(new ByteArrayInputStream(file), ADAPTER);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read shipped data " + ADAPTER, e);
    }
  }
}
