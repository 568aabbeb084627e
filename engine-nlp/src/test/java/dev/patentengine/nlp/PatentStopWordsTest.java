package dev.patentengine.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatentStopWordsTest {

  private final PatentStopWords words = PatentStopWords.standard();

  @ParameterizedTest
  @ValueSource(strings = {"的", "所述", "其特征在于", "本实用新型", "技术领域", "我厂", "求购", "解决", "设有"})
  void knowsBoilerplate(String word) {
    assertThat(words.contains(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "轴承", "焊接", "锂离子电池", "卷积", "密封", "支持", "控制", "变速箱", "led"})
  void keepsWhatIsTechnical(String word) {
    assertThat(words.contains(word)).isFalse();
  }

  @Test
  void hasAFullList() {
    assertThat(words.size()).isGreaterThan(300);
  }
}
