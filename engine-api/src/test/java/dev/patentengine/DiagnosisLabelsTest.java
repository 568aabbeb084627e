package dev.patentengine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.classify.Classification;
import dev.patentengine.classify.IndustryClassifier;
import dev.patentengine.diagnose.Diagnoser;
import dev.patentengine.diagnose.Diagnosis;
import dev.patentengine.diagnose.Label;
import dev.patentengine.diagnose.Verdict;
import dev.patentengine.model.Demand;
import dev.patentengine.nlp.Embedder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The industries and IPC classes that a diagnosis names. */
class DiagnosisLabelsTest {

  private static final Demand BATTERY = Demand.of("b", "电动汽车动力电池包冬天低温充电慢，零下二十度充到八成要三个小时，求电池热管理方案");
  private static final Demand JOB = Demand.of("j", "诚聘电机设计工程师两名，熟悉Maxwell，年薪30万，五险一金");

  private final ShippedData data = ShippedData.onClassPath();
  private final Diagnoser diagnoser = Languages.diagnoser(data);
  private final IndustryClassifier words = IndustryClassifier.open(data);

  private Diagnosis labelled(IndustryClassifier classifier, Demand demand) {
    return new DiagnosisLabels(classifier).label(demand, diagnoser.diagnose(demand));
  }

  @Test
  void namesWhatTheClassifierIsSureOfAndNothingElse() {
    Diagnosis diagnosis = labelled(words, BATTERY);
    Classification said = words.classify(BATTERY);
    List<Label> industries = diagnosis.structured().industries();
    assertThat(industries).isNotEmpty().hasSameSizeAs(said.labels(Classification.SURE));
    assertThat(industries.getFirst().code()).isEqualTo("5");
    assertThat(industries)
        .allMatch(label -> label.confidence() >= Classification.SURE && !label.name().isEmpty());
  }

  @Test
  void ipcSubclassesComeLikeliestFirst() {
    List<Label> ipc = labelled(words, BATTERY).structured().ipc();
    assertThat(ipc).extracting(Label::code).contains("H01M").allMatch(code -> code.length() == 4);
    assertThat(ipc).isSortedAccordingTo(Comparator.comparingDouble(Label::confidence).reversed());
  }

  @Test
  void aRejectedDemandHasNone() {
    Diagnosis diagnosis = labelled(words, JOB);
    assertThat(diagnosis.verdict()).isEqualTo(Verdict.REJECT);
    assertThat(diagnosis.structured().industries()).isEmpty();
    assertThat(diagnosis.structured().ipc()).isEmpty();
  }

  @Test
  void theShippedEncoderIsTheOneThatTheModelKnows() {
    try (Embedder embedder = Languages.embedder(data)) {
      IndustryClassifier whole = words.withKnownEmbedder(embedder);
      assertThat(whole.embeds()).isTrue();
      assertThat(whole.classify(BATTERY).first().code()).isEqualTo("5");
      assertThat(whole.classify("").industries()).hasSize(9);
      assertThat(whole.classify(BATTERY)).isNotEqualTo(words.classify(BATTERY));
    }
  }

  @Test
  void withAnotherEncoderOnlyWordsAreRead() {
    try (Embedder plain = Languages.embedder(Optional.empty())) {
      assertThat(words.withKnownEmbedder(plain)).isSameAs(words);
    }
  }
}
