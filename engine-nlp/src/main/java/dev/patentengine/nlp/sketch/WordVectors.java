package dev.patentengine.nlp.sketch;

import dev.patentengine.file.WholeFile;
import dev.patentengine.nlp.ModelIdentity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Vectors of words, of four bits a value, and the one that every sum begins with. Immutable, safe
 * for concurrent use.
 */
public final class WordVectors {

  private static final int START = 0;

  private final ModelIdentity teacher;
  private final List<String> words;
  private final Codes codes;
  private final Map<String, Integer> rows = new HashMap<>();

  /**
   * Vectors of words.
   *
   * @param teacher the model that they were learnt from
   * @param words each once
   * @param codes the start, then the words in their order
   */
  WordVectors(ModelIdentity teacher, List<String> words, Codes codes) {
    if (codes.rows() != words.size() + 1 || codes.dimensions() != teacher.dimensions()) {
      throw new IllegalArgumentException(
          words.size() + " words of " + teacher + " with " + codes.rows() + " vectors");
    }
    this.teacher = teacher;
    this.words = List.copyOf(words);
    this.codes = codes;
    for (int i = 0; i < words.size(); i++) {
      rows.put(words.get(i), i + 1);
    }
  }

  /**
   * Reads a file of word vectors.
   *
   * @throws SketchException if it cannot be read, is damaged or of another kind
   */
  public static WordVectors read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return WordVectorFile.read(in.readAllBytes(), file.toString());
    } catch (IOException e) {
      throw new SketchException("cannot read the word vectors " + file + " 无法读取词向量文件", e);
    }
  }

  /** The same from bytes; {@code name} stands for them in messages. */
  public static WordVectors read(byte[] bytes, String name) {
    return WordVectorFile.read(bytes, name);
  }

  /** Writes them to a file, which is replaced at once or not at all. */
  public void write(Path file) {
    try {
      WholeFile.write(file, WordVectorFile.bytes(this));
    } catch (IOException e) {
      throw new SketchException("cannot write the word vectors " + file + " 无法写入词向量文件", e);
    }
  }

  /** The model that they were learnt from. */
  public ModelIdentity teacher() {
    return teacher;
  }

  /** The words, each once. */
  public List<String> words() {
    return words;
  }

  Codes codes() {
    return codes;
  }

  /** Adds what every sum begins with. */
  void addStart(float[] sum) {
    codes.add(START, sum);
  }

  /** Adds the vector of a word, if it has one. */
  void add(String word, float[] sum) {
    Integer row = rows.get(word);
    if (row != null) {
      codes.add(row, sum);
    }
  }
}
