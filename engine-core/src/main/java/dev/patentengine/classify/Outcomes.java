package dev.patentengine.classify;

import dev.patentengine.classify.IsotonicCurve.Outcome;
import dev.patentengine.nlp.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Gathers how often shares of texts that were not learnt from are right. One thread. */
final class Outcomes {

  /** Shares below this are left out of the curves: there are millions of them. */
  private static final double SEEN = 0.01;

  private final List<String> answers;
  private final Map<String, List<Outcome>> byCurve = new TreeMap<>();

  Outcomes(List<String> answers) {
    this.answers = answers;
  }

  /** Of a title or an abstract, read by its words and, if there is one, by its vector too. */
  void note(TextModel model, SilverText text, Optional<Embedding> vector) {
    note(model, text, model.read(text.text(), Register.PATENT));
    Reading both = model.read(text.text(), Register.PATENT, vector);
    if (both.vector().isPresent()) {
      note(model, text, both);
    }
  }

  private void note(TextModel model, SilverText text, Reading reading) {
    note(reading, text.groups());
    float[] subclasses = model.subclassShares(reading);
    for (int i = 0; i < subclasses.length; i++) {
      boolean right = text.subclass().equals(model.subclasses().classes().get(i));
      note(reading.subclassCurve(), subclasses[i], right);
    }
  }

  /** Of a demand, likewise. */
  void note(TextModel model, LabelledNeed need, Optional<Embedding> vector) {
    note(model.read(need.text(), Register.DEMAND), need.groups());
    Reading both = model.read(need.text(), Register.DEMAND, vector);
    if (both.vector().isPresent()) {
      note(both, need.groups());
    }
  }

  private void note(Reading reading, Set<String> groups) {
    float[] shares = reading.shares();
    String curves = reading.curves();
    for (int i = 0; i < answers.size() - 1; i++) {
      note(curves + "group", shares[i], groups.contains(answers.get(i)));
    }
    double[] industries = TextModel.industries(answers, shares);
    Set<String> right = SilverText.industries(groups);
    for (int i = 0; i < 9; i++) {
      note(curves + "industry", industries[i], right.contains(Integer.toString(i + 1)));
    }
    note(curves + "none", industries[9], groups.isEmpty());
  }

  private void note(String curve, double share, boolean right) {
    if (share >= SEEN) {
      byCurve.computeIfAbsent(curve, name -> new ArrayList<>()).add(new Outcome(share, right));
    }
  }

  Map<String, IsotonicCurve> curves() {
    Map<String, IsotonicCurve> curves = new TreeMap<>();
    byCurve.forEach((name, outcomes) -> curves.put(name, IsotonicCurve.fit(outcomes)));
    return curves;
  }
}
