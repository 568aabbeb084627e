package dev.patentengine.datasets.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryMiningTest {

  /** Frames that give a term different neighbours. */
  private static final List<String> FRAMES =
      List.of(
          "一种%s及其制备工艺",
          "带%s的矿车", "%s检测仪", "用于支护的%s", "新型%s", "%s,包括底座", "煤矿%s加工机床", "矿山%s", "快速%s夹具");

  @Test
  void findsWordsTheSegmenterCutsAndTermsOfSeveralWords() {
    MinedDictionary mined = DictionaryMining.standard().mine(texts("摊铺", "液压支架"));
    assertThat(mined.words()).contains("摊铺").doesNotContain("液压支架");
    assertThat(mined.terms()).contains("液压支架");
    assertThat(mined.all())
        .isSorted()
        .doesNotHaveDuplicates()
        .noneMatch(term -> term.contains("的"));
  }

  @Test
  void shipsManyCleanTerms() {
    List<String> terms = TermFile.shipped();
    assertThat(terms).hasSizeGreaterThan(20_000).isSorted().doesNotHaveDuplicates();
    assertThat(terms).allMatch(term -> term.length() >= 2 && term.length() <= 12);
    assertThat(terms).noneMatch(term -> term.contains("的") || term.contains("公司"));
    assertThat(terms).contains("锚杆", "人脸识别", "液压支架");
  }

  @Test
  void readsWhatItWrote(@TempDir Path folder) {
    Path file = folder.resolve("terms.txt");
    TermFile.write(file, "试验", List.of("轴承座", "锚杆"));
    assertThat(TermFile.read(file)).containsExactly("轴承座", "锚杆");
  }

  private static List<String> texts(String... terms) {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      texts.add(i + "号轴承座设计");
    }
    for (String term : terms) {
      FRAMES.forEach(frame -> texts.add(String.format(frame, term)));
    }
    return texts;
  }
}
