package dev.patentengine.benchmarks.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.Languages;
import dev.patentengine.ShippedData;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.index.lucene.LuceneIndex;
import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.ModelIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder with a generated corpus in an index ({@code index}), its vectors ({@code vectors.f32}),
 * the exact answers ({@code truth.tsv}) and, where wanted, what others make of the same vectors
 * ({@code lucene-float}, {@code jvector}). Immutable.
 *
 * @param folder where it lies
 * @param about {@code corpus.json}: how many documents, the seed, how long it took
 */
public record PreparedCorpus(Path folder, ObjectNode about) {

  /** The system property that names the folder to benchmarks in their own process. */
  public static final String FOLDER = "bench.corpus";

  static final String ABOUT = "corpus.json";

  /** No corpus, nowhere. */
  public static PreparedCorpus none() {
    return new PreparedCorpus(Path.of(""), JsonNodeFactory.instance.objectNode());
  }

  /** The folder that the command line has chosen. */
  public static PreparedCorpus chosen() {
    String folder = System.getProperty(FOLDER);
    if (folder == null) {
      throw new IllegalArgumentException("没有给出语料目录：请用 --corpus 指定 bench prepare 写出的目录");
    }
    try {
      return open(Path.of(folder));
    } catch (IOException e) {
      throw new IllegalArgumentException("无法读取语料目录 " + folder, e);
    }
  }

  /**
   * The corpus that was prepared in this folder.
   *
   * @throws IllegalArgumentException if none was, or it is not finished
   */
  public static PreparedCorpus open(Path folder) throws IOException {
    Path about = folder.resolve(ABOUT);
    if (!Files.exists(about) || !Files.exists(folder.resolve("truth.tsv"))) {
      throw new IllegalArgumentException(folder + " 中没有备好的语料：请先运行 bench prepare --out " + folder);
    }
    ObjectNode json = (ObjectNode) JsonMapper.builder().build().readTree(Files.readString(about));
    return new PreparedCorpus(folder, json);
  }

  /** The corpus itself. */
  public GeneratedCorpus corpus() {
    return new GeneratedCorpus(about.path("seed").asLong(), about.path("documents").asLong());
  }

  /** Where the index lies. */
  public Path index() {
    return folder.resolve("index");
  }

  /** Where all vectors lie. */
  public Path vectors() {
    return folder.resolve("vectors.f32");
  }

  /** Where plain Lucene's index of the vectors lies, if it was made. */
  public Path luceneFloat() {
    return folder.resolve("lucene-float");
  }

  /** Where jvector's index of the vectors lies, if it was made. */
  public Path jVector() {
    return folder.resolve("jvector");
  }

  /** The exact answers. */
  public Truth truth() throws IOException {
    return Truth.read(folder.resolve("truth.tsv"));
  }

  /** Opens the index without anything around it. */
  public PatentIndex openIndex() {
    return openIndex(index());
  }

  /** Opens an index as if the encoder that it names, or else the shipped one, made its vectors. */
  public static PatentIndex openIndex(Path folder) {
    return LuceneIndex.open(folder, Languages.segmenter(), encoder(folder));
  }

  /** The encoder that the index names: another may be shipped by now, and nothing depends on it. */
  public ModelIdentity encoder() {
    return encoder(index());
  }

  private static ModelIdentity encoder(Path folder) {
    Path manifest = folder.resolve("manifest.json");
    if (Files.notExists(manifest)) {
      try (Embedder embedder = Languages.embedder(ShippedData.onClassPath())) {
        return embedder.identity();
      }
    }
    try {
      JsonNode model = JsonMapper.builder().build().readTree(manifest.toFile()).path("model");
      return new ModelIdentity(
          model.path("name").asText(),
          model.path("digest").asText(),
          model.path("dimensions").asInt());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + manifest, e);
    }
  }
}
