package dev.patentengine.classify;

import dev.patentengine.model.Patent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How patents hang together: a citation joins two of them, a shared family or applicant joins them
 * more weakly. Immutable.
 *
 * @param graph its nodes are the patents in their order
 * @param citations how many citations join two of the patents
 */
record PatentGraph(LabelGraph graph, int citations) {

  private static final float CITATION = 1;
  private static final float FAMILY = 0.5f;

  /** A firm works in several fields: one applicant says far less than one citation. */
  private static final float APPLICANT = 0.1f;

  /** The graph of these patents; what they cite outside is left out. */
  static PatentGraph of(List<Patent> patents) {
    Map<String, Integer> nodes = new HashMap<>();
    for (int i = 0; i < patents.size(); i++) {
      nodes.put(patents.get(i).id(), i);
      nodes.put(patents.get(i).displayNumber(), i);
    }
    LabelGraph.Builder edges = LabelGraph.builder(Math.max(1, patents.size()));
    Map<String, Integer> last = new HashMap<>();
    int citations = 0;
    for (int i = 0; i < patents.size(); i++) {
      for (String cited : new TreeSet<>(patents.get(i).citations())) {
        Integer other = nodes.get(cited);
        if (other != null && other != i) {
          edges.edge(i, other, CITATION);
          citations++;
        }
      }
      follow(edges, last, patents.get(i), i);
    }
    return new PatentGraph(edges.build(), citations);
  }

  /** Joins a patent to the one before of the same family and applicants: chains stay sparse. */
  private static void follow(
      LabelGraph.Builder edges, Map<String, Integer> last, Patent patent, int node) {
    patent
        .family()
        .ifPresent(family -> join(edges, last.put("family " + family, node), node, FAMILY));
    for (String applicant : new TreeSet<>(patent.applicants())) {
      join(edges, last.put("applicant " + applicant, node), node, APPLICANT);
    }
  }

  private static void join(
      LabelGraph.Builder edges, @Nullable Integer before, int node, float weight) {
    if (before != null) {
      edges.edge(before, node, weight);
    }
  }
}
