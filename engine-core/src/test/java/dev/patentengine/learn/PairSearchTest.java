package dev.patentengine.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.evaluate.Scores;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.ModelIdentity;
import dev.patentengine.nlp.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PairSearchTest {

  /** Places a text of digits on the circle: "30" and "-40" lie at those degrees. */
  private static final Embedder DEGREES =
      new Embedder() {
        @Override
        public ModelIdentity identity() {
          return new ModelIdentity("degrees", "0", 2);
        }

        @Override
        public List<Embedding> embedAll(List<String> texts) {
          return texts.stream().map(PairSearchTest::at).toList();
        }

        @Override
        public List<Span> passages(String text) {
          return List.of();
        }

        @Override
        public void close() {}
      };

  private static Embedding at(String degrees) {
    double radians = Math.toRadians(Double.parseDouble(degrees));
    return Embedding.of(new float[] {(float) Math.cos(radians), (float) Math.sin(radians)});
  }

  private static Map<String, Patent> corpus(int... degrees) {
    Map<String, Patent> corpus = new LinkedHashMap<>();
    for (int angle : degrees) {
      corpus.put("p" + angle, Patent.builder("p" + angle).title("" + angle).build());
    }
    return corpus;
  }

  @Test
  void scoresByThePlaceOfThePairsPatent() {
    List<DemandPair> pairs =
        List.of(new DemandPair("near", "11", "p10"), new DemandPair("third", "29", "p10"));
    Scores scores = PairSearch.among(100, corpus(10, 30, 40, 80), pairs).scores(DEGREES);
    assertThat(scores.values("mrr")).containsEntry("near", 1.0).containsEntry("third", 1.0 / 3);
    assertThat(scores.mean("hit@1")).isEqualTo(0.5);
    assertThat(scores.mean("hit@10")).isEqualTo(1);
  }

  @Test
  void ordersEqualCosinesById() {
    List<DemandPair> pairs = List.of(new DemandPair("d", "20", "p30"));
    Map<String, Patent> corpus = corpus(30);
    corpus.put("o30", Patent.builder("o30").title("30").build());
    Scores scores = PairSearch.among(100, corpus, pairs).scores(DEGREES);
    assertThat(scores.mean("mrr")).isEqualTo(0.5);
  }

  @Test
  void searchesAllAnswersHoweverSmallThePool() {
    List<DemandPair> pairs =
        List.of(new DemandPair("a", "10", "p10"), new DemandPair("b", "80", "p80"));
    PairSearch search = PairSearch.among(1, corpus(10, 30, 40, 80), pairs);
    assertThat(search.poolSize()).isEqualTo(2);
    assertThat(search.scores(DEGREES).mean("mrr")).isEqualTo(1);
    assertThat(PairSearch.among(3, corpus(10, 30, 40, 80), pairs).poolSize()).isEqualTo(3);
  }
}
