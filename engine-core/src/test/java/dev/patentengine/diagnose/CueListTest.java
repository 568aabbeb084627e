package dev.patentengine.diagnose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Word lists and the search for their words. */
class CueListTest {

  private static List<String> found(CueList list, String text) {
    CueTrie trie = new CueTrie();
    trie.add(list);
    return trie.find(text).stream().map(cue -> text.substring(cue.start(), cue.end())).toList();
  }

  @Test
  void readsTermsWeightsPatternsAndComments() {
    CueList list =
        CueList.parse("x", List.of("# 说明", "= 2", "堵塞 漏油", "~1.5 \\d+℃", "", "= 1", "开裂"));
    assertThat(list.terms()).containsEntry("堵塞", 2.0).containsEntry("开裂", 1.0).hasSize(3);
    assertThat(list.patterns()).hasSize(1);
    assertThat(list.patterns().getFirst().weight()).isEqualTo(1.5);
  }

  @Test
  void namesTheListOfABrokenPattern() {
    assertThatThrownBy(() -> CueList.parse("slogan", List.of("~1 (未闭合")))
        .isInstanceOf(DiagnoseException.class)
        .hasMessageContaining("slogan")
        .hasMessageContaining("未闭合");
  }

  @Test
  void countsATermWithinATermOnce() {
    CueList list = CueList.parse("x", List.of("误差 误差大 差大"));
    assertThat(found(list, "误差大，误差")).containsExactly("误差大", "误差");
  }

  @Test
  void doesNotCutLatinLettersOutOfAWord() {
    CueList list = CueList.parse("x", List.of("ce ai"));
    assertThat(found(list, "surface的ce认证和ai2")).containsExactly("ce");
  }

  @Test
  void findsNothingInNothing() {
    assertThat(found(CueList.parse("x", List.of("堵")), "")).isEmpty();
  }
}
