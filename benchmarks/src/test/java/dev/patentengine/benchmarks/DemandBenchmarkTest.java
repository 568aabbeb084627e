package dev.patentengine.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import dev.patentengine.Progress;
import dev.patentengine.benchmarks.corpus.Preparation;
import dev.patentengine.benchmarks.corpus.PreparedCorpus;
import dev.patentengine.match.DemandQuery;
import dev.patentengine.nlp.Embedding;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemandBenchmarkTest {

  @TempDir static Path folder;

  @BeforeAll
  static void prepare() throws IOException {
    Preparation preparation = new Preparation(folder, 300, 1);
    preparation.index(Progress.SILENT);
    preparation.truth();
    System.setProperty(PreparedCorpus.FOLDER, folder.toString());
  }

  @AfterAll
  static void forget() {
    System.clearProperty(PreparedCorpus.FOLDER);
  }

  /** The demands have several sentences, each of which the engine asks a vector for. */
  @ParameterizedTest
  @ValueSource(
      strings = {"new-text", "same-text", "vector-given", "embedding-alone", "whole-text-alone"})
  void answersDemandsOfSeveralSentences(String asking) {
    DemandBenchmark benchmark = new DemandBenchmark();
    benchmark.asking = asking;
    benchmark.warming = 2;
    benchmark.setUp();
    benchmark.write();
    Object answer = benchmark.match();
    if (asking.endsWith("alone")) {
      assertThat(answer).isInstanceOfAny(DemandQuery.class, Embedding.class);
    } else {
      assertThat(answer).asInstanceOf(LIST).hasSize(10);
    }
    benchmark.tearDown();
  }
}
