package dev.patentengine.classify;

import dev.patentengine.ShippedData;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What there is to learn the industries of texts from: silver texts, of which a fifth of the titles
 * is never looked at ({@link SilverText#heldOut}), and patents labelled by hand. Immutable;
 * deterministic.
 */
public final class IndustryLesson {

  private static final int RAREST_IN_BASELINE = 2;

  private final ShippedData data;
  private final TaxonomyFiles files;
  private final List<SilverText> texts;
  private final List<LabelledNeed> needs;

  private IndustryLesson(ShippedData data, List<SilverText> texts, List<LabelledNeed> needs) {
    this.data = data;
    this.files = TaxonomyFiles.of(data);
    this.texts = texts;
    this.needs = List.copyOf(needs);
  }

  /** A lesson from those of the texts that are not held out, and from labelled demands. */
  public static IndustryLesson of(
      ShippedData data, Collection<SilverText> texts, List<LabelledNeed> needs) {
    return new IndustryLesson(data, texts.stream().filter(text -> !text.heldOut()).toList(), needs);
  }

  /** How many texts are learnt from. */
  public int size() {
    return texts.size() + needs.size();
  }

  /**
   * The bytes of the model.
   *
   * @param identity what to call it
   * @param vectors of all texts, demands and patents
   * @param patents labelled by hand, to learn how the table counts beside the text
   */
  public byte[] learn(String identity, TextVectors vectors, List<LabelledPatent> patents) {
    TextModel model =
        new TextLesson(files.taxonomy().answers(), texts, needs, Optional.of(vectors))
            .learn(identity);
    Map<String, Fusion> fusion = new TreeMap<>(fusion("", patents, model, Optional.empty()));
    fusion.putAll(fusion(Meaning.CURVES, patents, model, Optional.of(vectors)));
    return TextModelFile.write(model.withFusion(fusion));
  }

  /** A classifier with a model that was just learnt. */
  public IndustryClassifier classifier(byte[] model) {
    return IndustryClassifier.of(data, TextModelFile.read(model, "just learnt"));
  }

  /** The baselines by name, trained on the same texts. */
  public Map<String, IndustryGuesser> baselines() {
    List<String> answers = files.taxonomy().answers();
    Map<String, IndustryGuesser> baselines = new LinkedHashMap<>();
    baselines.put("linear", linear(answers));
    baselines.put("naive-bayes", new NaiveBayes(answers, texts, RAREST_IN_BASELINE));
    baselines.put("keywords", new KeywordGuesser(answers, files.rules()));
    baselines.put("majority", majority(answers));
    return baselines;
  }

  /** A plain softmax regression on the silver texts alone, without vectors or demands. */
  private IndustryGuesser linear(List<String> answers) {
    TextModel plain = new TextLesson(answers, texts, List.of(), Optional.empty()).plain("linear");
    return text -> plain.read(text, Register.PATENT).shares();
  }

  private IndustryGuesser majority(List<String> answers) {
    float[] shares = new float[answers.size()];
    for (SilverText text : texts) {
      text.groups().forEach(group -> shares[answers.indexOf(group)]++);
      shares[answers.size() - 1] += text.groups().isEmpty() ? 1 : 0;
    }
    return text -> shares.clone();
  }

  private Map<String, Fusion> fusion(
      String start, List<LabelledPatent> patents, TextModel model, Optional<TextVectors> vectors) {
    FusionTrainer groups = new FusionTrainer();
    FusionTrainer industries = new FusionTrainer();
    List<String> answers = files.taxonomy().answers();
    for (LabelledPatent each : patents) {
      TableMatches matches = TableMatches.of(files.rules(), each.patent());
      String text = each.patent().text();
      float[] shares =
          model.read(text, Register.PATENT, vectors.map(known -> known.vector(text))).shares();
      double[] byIndustry = TextModel.industries(answers, shares);
      for (int i = 0; i < answers.size() - 1; i++) {
        String code = answers.get(i);
        groups.add(shares[i], matches.said(code), each.groups().contains(code));
      }
      for (int i = 0; i < 9; i++) {
        String code = Integer.toString(i + 1);
        boolean right = SilverText.industries(each.groups()).contains(code);
        industries.add(byIndustry[i], matches.said(code), right);
      }
    }
    return patents.isEmpty()
        ? Map.of()
        : Map.of(start + "group", groups.fit(), start + "industry", industries.fit());
  }
}
