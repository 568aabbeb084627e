package dev.patentengine.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.patentengine.model.Patent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairSplitTest {

  private static final Map<String, Patent> CORPUS = corpus();

  private static Map<String, Patent> corpus() {
    Map<String, Patent> corpus = new LinkedHashMap<>();
    for (int i = 0; i < 8; i++) {
      corpus.put("p" + i, Patent.builder("p" + i).title("换挡机构" + i).summary("结构" + i).build());
    }
    corpus.put("twin", Patent.builder("twin").title("换挡 机构０").summary("另一结构").build());
    corpus.put("same", Patent.builder("same").title("别的题目").summary("结构，0。").build());
    corpus.put("bare0", Patent.builder("bare0").title("甲").build());
    corpus.put("bare1", Patent.builder("bare1").title("乙").build());
    return corpus;
  }

  private static List<DemandPair> pairs(String... patents) {
    return IntStream.range(0, patents.length)
        .mapToObj(i -> new DemandPair("d" + i, "需求" + i, patents[i]))
        .toList();
  }

  @Test
  void keepsEveryThirdPairOut() {
    PairSplit split = PairSplit.every(3, pairs("p0", "p1", "p2", "p3", "p4"), CORPUS);
    assertThat(split.heldOut()).extracting(DemandPair::patent).containsExactly("p0", "p3");
    assertThat(split.learnt()).extracting(DemandPair::patent).containsExactly("p1", "p2", "p4");
  }

  @Test
  void learnsNothingFromTwinsOfWhatIsKeptOut() {
    PairSplit split = PairSplit.every(4, pairs("p0", "twin", "same", "p0"), CORPUS);
    assertThat(split.heldOut()).extracting(DemandPair::patent).containsExactly("p0");
    assertThat(split.learnt()).isEmpty();
  }

  @Test
  void twoPatentsWithoutAbstractAreNoTwins() {
    PairSplit split = PairSplit.every(2, pairs("bare0", "bare1"), CORPUS);
    assertThat(split.learnt()).extracting(DemandPair::patent).containsExactly("bare1");
  }

  @Test
  void keepsNothingOutForZero() {
    assertThat(PairSplit.every(0, pairs("p0", "p1"), CORPUS).learnt()).hasSize(2);
  }

  @Test
  void namesTheDemandWhosePatentIsUnknown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PairSplit.every(2, pairs("p0", "gone"), CORPUS))
        .withMessageContaining("d1")
        .withMessageContaining("gone");
  }
}
