package dev.patentengine.diagnose;

import dev.patentengine.nlp.QuantityExtractor;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.Simplifier;
import dev.patentengine.nlp.TermRarity;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads texts: cleans them and measures all that the models and rules look at. Safe for concurrent
 * use.
 */
final class DemandReader {

  private final Lexicon lexicon;
  private final Segmenter segmenter;
  private final TermRarity rarity;
  private final QuantityExtractor quantities;
  private final Simplifier simplifier;

  DemandReader(
      Lexicon lexicon,
      Segmenter segmenter,
      TermRarity rarity,
      QuantityExtractor quantities,
      Simplifier simplifier) {
    this.lexicon = lexicon;
    this.segmenter = segmenter;
    this.rarity = rarity;
    this.quantities = quantities;
    this.simplifier = simplifier;
  }

  Reading read(String original) {
    DemandText demand = DemandText.of(original, simplifier);
    String text = demand.text();
    List<Cue> cues = new ArrayList<>(lexicon.find(text));
    cues.addAll(Contradictions.find(text));
    return Reading.of(
        demand,
        cues,
        Shape.of(demand),
        quantities.quantities(demand.cased()),
        WordMeasure.of(text, segmenter, rarity));
  }
}
