package dev.patentengine;

import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.KeywordExtractor;
import dev.patentengine.nlp.OnDemandEmbedder;
import dev.patentengine.nlp.PatentStopWords;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.hanlp.HanLpSegmenter;
import dev.patentengine.nlp.keyword.RarePhrases;
import dev.patentengine.nlp.keyword.TermRarity;
import dev.patentengine.nlp.onnx.BgeEmbedder;
import dev.patentengine.nlp.quantity.PatternQuantities;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The default parts of a {@link Language}, each alone for those who need no more. */
public final class Languages {

  /** Technical terms, one a line; lines that start with # are comments. */
  private static final String TERMS = "dictionary/technical-terms.txt";

  /** In how many patents a word stands. */
  private static final String FREQUENCIES = "dictionary/term-frequencies.tsv";

  private Languages() {}

  /** All parts at their default; the embedder loads its model when it is first used. */
  public static Language standard(ShippedData shipped) {
    Segmenter segmenter = segmenter(shipped);
    return new Language(
        segmenter,
        PatentStopWords.standard(),
        keywords(shipped, segmenter),
        new PatternQuantities(),
        embedder(shipped));
  }

  /** HanLP with the shipped technical terms. */
  public static Segmenter segmenter(ShippedData shipped) {
    return HanLpSegmenter.builder().terms(lines(shipped, TERMS)).build();
  }

  /** Phrases of words that are rare among patents. */
  public static KeywordExtractor keywords(ShippedData shipped, Segmenter segmenter) {
    TermRarity rarity =
        shipped
            .bytes(FREQUENCIES)
            .map(bytes -> TermRarity.parse(new String(bytes, StandardCharsets.UTF_8)))
            .orElseGet(TermRarity::unknown);
    return new RarePhrases(segmenter, PatentStopWords.standard(), rarity);
  }

  /** bge-small-zh-v1.5, loaded at first use. */
  public static Embedder embedder(ShippedData shipped) {
    return new OnDemandEmbedder(BgeEmbedder::open);
  }

  private static List<String> lines(ShippedData shipped, String name) {
    return shipped
        .bytes(name)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines())
        .map(lines -> lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList())
        .orElse(List.of());
  }
}
