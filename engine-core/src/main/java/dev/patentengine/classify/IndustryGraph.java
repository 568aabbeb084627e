package dev.patentengine.classify;

import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Embedding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Gives a whole collection of patents their industries: each by its text and symbols, then by those
 * that it cites, that cite it, or that share its family or applicant. Where the reference table
 * holds wholly, the label is known and is what spreads. Hidden known labels decide whether the
 * graph counts at all; a patent without edges keeps its own labels. Immutable, safe for concurrent
 * use; deterministic.
 */
public final class IndustryGraph {

  /** Fewer known labels cannot show whether the graph helps. */
  private static final int LEAST_KNOWN = 50;

  private static final long SEED = 20211;
  private static final int PAGE = 1000;

  private final IndustryClassifier classifier;

  /** Spreads what this classifier says. */
  public IndustryGraph(IndustryClassifier classifier) {
    this.classifier = classifier;
  }

  /**
   * The labels of a collection.
   *
   * @param groups the likeliest groups of each patent in its order; empty where it belongs to no
   *     emerging industry
   * @param trusted whether the graph counted
   * @param known how many labels the reference table gave wholly
   * @param citations how many citations join two of the patents
   */
  public record Labels(
      List<List<IndustryLabel>> groups, boolean trusted, int known, int citations) {

    public Labels {
      groups = List.copyOf(groups);
    }
  }

  /**
   * The labels of these patents.
   *
   * @param vectors those that are known of a page of patents, by id
   * @param confidence below which a label is not given
   */
  public Labels label(
      List<Patent> patents,
      Function<List<Patent>, Map<String, Embedding>> vectors,
      double confidence) {
    List<String> answers = classifier.taxonomy().answers();
    float[] shares = new float[patents.size() * answers.size()];
    int[] known = new int[patents.size()];
    List<List<IndustryLabel>> own = new ArrayList<>();
    Map<String, Embedding> page = Map.of();
    int sure = 0;
    for (int i = 0; i < patents.size(); i++) {
      if (i % PAGE == 0) {
        page = vectors.apply(patents.subList(i, Math.min(patents.size(), i + PAGE)));
      }
      Patent patent = patents.get(i);
      Optional<Embedding> vector = Optional.ofNullable(page.get(patent.id()));
      own.add(classifier.classify(patent, vector).groups());
      float[] row = classifier.shares(patent, vector);
      System.arraycopy(row, 0, shares, i * answers.size(), row.length);
      known[i] = known(patent, row, answers);
      sure += known[i] >= 0 ? 1 : 0;
    }
    PatentGraph graph = PatentGraph.of(patents);
    CorrectAndSmooth spread = CorrectAndSmooth.standard();
    boolean trusted =
        sure >= LEAST_KNOWN && spread.trusted(graph.graph(), shares, known, answers.size(), SEED);
    float[] after = trusted ? spread.apply(graph.graph(), shares, known, answers.size()) : shares;
    List<List<IndustryLabel>> labels = new ArrayList<>();
    for (int i = 0; i < patents.size(); i++) {
      labels.add(labels(own.get(i), i, trusted ? after : new float[0], graph, confidence));
    }
    return new Labels(labels, trusted, sure, graph.citations());
  }

  private List<IndustryLabel> labels(
      List<IndustryLabel> own, int node, float[] after, PatentGraph graph, double confidence) {
    int degree = graph.graph().degree(node);
    List<IndustryLabel> labels = new ArrayList<>();
    for (IndustryLabel label : own) {
      IndustryLabel moved =
          after.length == 0 || degree == 0 ? label : moved(label, node, after, degree);
      if (moved.confidence() >= confidence) {
        labels.add(moved);
      }
    }
    return labels;
  }

  /** The label with the mean of its own confidence and the share that its neighbours give it. */
  private IndustryLabel moved(IndustryLabel label, int node, float[] after, int degree) {
    List<String> answers = classifier.taxonomy().answers();
    double share = after[node * answers.size() + answers.indexOf(label.code())];
    List<String> evidence = new ArrayList<>(label.evidence());
    evidence.add("引证、同族与同申请人的 " + degree + " 条边给出份额 " + Math.round(share * 100) + "%");
    return new IndustryLabel(label.industry(), (label.confidence() + share) / 2, evidence);
  }

  private int known(Patent patent, float[] row, List<String> answers) {
    Set<String> complete = classifier.complete(patent);
    int best = -1;
    for (int i = 0; i < answers.size(); i++) {
      if (complete.contains(answers.get(i)) && (best < 0 || row[i] > row[best])) {
        best = i;
      }
    }
    return best;
  }
}
