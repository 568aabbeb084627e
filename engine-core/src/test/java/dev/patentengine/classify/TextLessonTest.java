package dev.patentengine.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.patentengine.nlp.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextLessonTest {

  private static final List<String> ANSWERS = List.of("1.2", "5.2", "none");
  private static final List<List<String>> WORDS =
      List.of(
          List.of("芯片", "晶圆", "光刻胶", "封装", "栅极", "刻蚀"),
          List.of("动力电池", "电机", "驱动桥", "整车控制器", "热管理", "续航"),
          List.of("折叠凳", "炒锅", "卷帘门", "晾衣架", "鞋垫", "门锁"));

  /** Texts of two words of their kind among filler; labels follow the words. */
  private static List<SilverText> texts(int count, long seed) {
    Random random = new Random(seed);
    List<SilverText> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int kind = random.nextInt(3);
      List<String> words = WORDS.get(kind);
      String text =
          "一种"
              + words.get(random.nextInt(words.size()))
              + "用的"
              + words.get(random.nextInt(words.size()))
              + "装置"
              + i;
      Set<String> groups = kind == 2 ? Set.of() : Set.of(ANSWERS.get(kind));
      String subclass = List.of("H01L", "B60L", "A47B").get(kind);
      texts.add(new SilverText(text + " " + i * 7919, text, groups, groups, subclass));
    }
    return texts;
  }

  /** Demands in words that no title has, with vectors that show their kind. */
  private static List<LabelledNeed> needs() {
    List<String> words = List.of("小黑片发烫", "电驴没劲", "板凳晃腿");
    List<LabelledNeed> needs = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int kind = i % 3;
      Set<String> groups = kind == 2 ? Set.of() : Set.of(ANSWERS.get(kind));
      String text = "我们厂的" + words.get(kind) + "，求办法";
      needs.add(new LabelledNeed("n" + i, "n" + i, text, groups));
    }
    return needs;
  }

  private static float[] shares(TextModel model, String title) {
    return model.read(title, Register.PATENT).shares();
  }

  private static TextModel model() {
    List<SilverText> lesson = texts(600, 4).stream().filter(t -> !t.heldOut()).toList();
    TextVectors vectors = new TextVectors("e5", text -> meaning(kind(text)));
    return new TextLesson(ANSWERS, lesson, needs(), Optional.of(vectors)).learn("test");
  }

  /** A vector that shows the kind: of titles one, of demands the same. */
  private static Embedding meaning(int kind) {
    float[] vector = {0.1f, 0.1f, 0.1f};
    vector[kind] = 1;
    return Embedding.of(vector);
  }

  private static int kind(String text) {
    List<String> marks = List.of("小黑片", "电驴", "板凳");
    for (int kind = 0; kind < 3; kind++) {
      if (text.contains(marks.get(kind)) || WORDS.get(kind).stream().anyMatch(text::contains)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(text);
  }

  @Test
  void learnsWhichWordsBelongToWhichGroup() {
    TextModel model = model();
    float[] chip = shares(model, "晶圆刻蚀后光刻胶残留，求去除办法");
    float[] stool = shares(model, "折叠凳的脚垫");
    assertThat(chip[0]).isGreaterThan(0.6f);
    assertThat(stool[2]).isGreaterThan(0.6f);
    assertThat(chip[0] + chip[1] + chip[2]).isCloseTo(1f, within(1e-4f));
  }

  @Test
  void learnsTheWordsOfDemandsAndWhatTheirVectorsMean() {
    TextModel model = model();
    float[] moped = model.read("我们厂的电驴没劲，求办法", Register.DEMAND).shares();
    assertThat(moped[1]).isGreaterThan(0.6f);
    Reading both = model.read("有件事求办法", Register.DEMAND, Optional.of(meaning(0)));
    float[] words = model.read("有件事求办法", Register.DEMAND).shares();
    assertThat(both.shares()[0]).isGreaterThan(words[0]);
    assertThat(both.curves()).isEqualTo("demand.meaning.");
  }

  @Test
  void learnsWhatTheVectorsOfTitlesMeanToo() {
    TextModel model = model();
    Reading words = model.read("一种装置", Register.PATENT);
    Reading both = model.read("一种装置", Register.PATENT, Optional.of(meaning(1)));
    assertThat(both.shares()[1]).isGreaterThan(words.shares()[1]);
    int subclass = model.subclasses().classes().indexOf("B60L");
    assertThat(model.subclassShares(both)[subclass])
        .isGreaterThan(model.subclassShares(words)[subclass]);
    assertThat(model.curves()).containsKeys("industry", "meaning.industry", "meaning.subclass");
  }

  @Test
  void theGroupsOfATitleAreSeenBesideThoseOfItsSubclasses() {
    TextModel model = model();
    int subclass = model.subclasses().classes().indexOf("B60L");
    float[] sure = new float[model.subclasses().classes().size()];
    sure[subclass] = 1;
    float[] unsure = {1 / 3f, 1 / 3f, 1 / 3f};
    float[] seen = model.meaning().orElseThrow().throughSubclasses(unsure, sure);
    assertThat(seen[0] + seen[1] + seen[2]).isCloseTo(1f, within(1e-4f));
    assertThat(seen[1]).isGreaterThan(0.6f);
    assertThat(seen[0]).isCloseTo(seen[2], within(1e-4f));
  }

  @Test
  void withoutVectorsOnlyWordsAreLearnt() {
    List<SilverText> lesson = texts(600, 4).stream().filter(t -> !t.heldOut()).toList();
    TextModel model = new TextLesson(ANSWERS, lesson, needs(), Optional.empty()).learn("words");
    Reading reading = model.read("一种芯片装置", Register.PATENT, Optional.of(meaning(1)));
    assertThat(reading.vector()).isEmpty();
    assertThat(reading.shares()).isEqualTo(shares(model, "一种芯片装置"));
    assertThat(TextModelFile.read(TextModelFile.write(model), "words").meaning()).isEmpty();
  }

  @Test
  void aTextThatSaysLittleIsNearTheUsualShares() {
    TextModel model = model();
    List<Double> usual = model.priors().get(Register.PATENT.key());
    float[] empty = shares(model, "ЖЖЖ");
    for (int k = 0; k < empty.length; k++) {
      assertThat(empty[k]).isCloseTo(usual.get(k).floatValue(), within(1e-4f));
    }
    float[] word = shares(model, "芯片");
    float[] title = shares(model, "一种芯片用的晶圆装置");
    assertThat(word[0]).isBetween(empty[0], title[0]);
  }

  @Test
  void isTheSameAfterWritingAndReadingAndInEveryRun() {
    TextModel model = model();
    byte[] file = TextModelFile.write(model);
    assertThat(TextModelFile.write(model())).isEqualTo(file);
    TextModel read = TextModelFile.read(file, "test");
    for (SilverText text : texts(50, 9)) {
      float[] before = shares(model, text.text());
      float[] after = shares(read, text.text());
      Optional<Embedding> vector = Optional.of(meaning(1));
      for (Register register : Register.values()) {
        assertThat(read.read(text.text(), register, vector).shares()[1])
            .isCloseTo(model.read(text.text(), register, vector).shares()[1], within(2e-3f));
      }
      for (int k = 0; k < before.length; k++) {
        assertThat(after[k]).isCloseTo(before[k], within(2e-3f));
      }
      assertThat(read.confidence("group", 0.4))
          .isCloseTo(model.confidence("group", 0.4), within(1e-5));
    }
  }

  @Test
  void refusesAFileThatIsNoModel() {
    assertThatThrownBy(() -> TextModelFile.read(new byte[] {1, 2, 3}, "broken.bin"))
        .isInstanceOf(ClassifyException.class)
        .hasMessageContaining("broken.bin");
  }

  @Test
  void aTextOfNothingKnownGetsTheUsualShares() {
    TextModel model = model();
    for (String text : List.of("", "！？", "ЖЖЖ", "\uD83D")) {
      float[] shares = shares(model, text);
      assertThat(shares).doesNotContain(Float.NaN).hasSize(3);
    }
  }

  @Test
  void recordsOfOneTitleAreNeverDivided() {
    SilverText one = new SilverText("一种 LED 灯", "甲", Set.of(), Set.of(), "F21S");
    SilverText other = new SilverText("一种ＬＥＤ灯", "乙", Set.of("1.2"), Set.of(), "H01L");
    assertThat(other.fold(5)).isEqualTo(one.fold(5));
    long held = texts(2000, 5).stream().filter(SilverText::heldOut).count();
    assertThat(held).isBetween(300L, 500L);
  }

  @Test
  void fusionLearnsThatTheTableCounts() {
    FusionTrainer trainer = new FusionTrainer();
    Random random = new Random(3);
    for (int i = 0; i < 2000; i++) {
      boolean right = random.nextInt(4) == 0;
      boolean complete = random.nextInt(10) < (right ? 6 : 1);
      double byText = right ? 0.3 + 0.6 * random.nextDouble() : 0.5 * random.nextDouble();
      trainer.add(byText, complete ? Fusion.Table.COMPLETE : Fusion.Table.SILENT, right);
    }
    Fusion fusion = trainer.fit();
    assertThat(fusion.complete()).isPositive();
    assertThat(fusion.text()).isPositive();
    assertThat(fusion.confidence(0.4, Fusion.Table.COMPLETE))
        .isGreaterThan(fusion.confidence(0.4, Fusion.Table.SILENT));
  }
}
