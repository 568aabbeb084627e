package dev.patentengine.nlp.sketch;

import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.ModelIdentity;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.Token;
import java.util.List;

/**
 * Sketches the vector that a sentence encoder would give a text, thousands of texts a second: the
 * sum of the vectors of its words, scaled to length 1.
 *
 * <pre>{@code
 * Sketcher sketcher = Sketcher.of(WordVectors.read(file), segmenter);
 * Embedding document = sketcher.sketch("一种装载机变速操纵机构");
 * embedder.embed("装载机换挡费劲，重载时自己跳空挡").cosine(document);   // embedder: the teacher
 * }</pre>
 *
 * <p>Words that it has no vector of say nothing; a text without any other has the vector that all
 * texts begin with. Immutable, safe for concurrent use.
 */
public final class Sketcher {

  private final WordVectors words;
  private final Segmenter segmenter;

  private Sketcher(WordVectors words, Segmenter segmenter) {
    this.words = words;
    this.segmenter = segmenter;
  }

  /** A sketcher with these vectors, which were learnt with a segmenter like this one. */
  public static Sketcher of(WordVectors words, Segmenter segmenter) {
    return new Sketcher(words, segmenter);
  }

  /** The model whose vectors the sketches may be compared with. */
  public ModelIdentity teacher() {
    return words.teacher();
  }

  /** The sketch of one text. */
  public Embedding sketch(String text) {
    float[] sum = new float[words.teacher().dimensions()];
    words.addStart(sum);
    for (Token token : segmenter.segment(text, Granularity.SEARCH)) {
      words.add(token.text(), sum);
    }
    return Embedding.of(sum);
  }

  /** The sketches of these texts, in their order, made on all processors. */
  public List<Embedding> sketchAll(List<String> texts) {
    return texts.parallelStream().map(this::sketch).toList();
  }
}
