package dev.patentengine;

import dev.patentengine.classify.Classification;
import dev.patentengine.classify.IndustryClassifier;
import dev.patentengine.classify.IndustryGraph;
import dev.patentengine.classify.IndustryLabel;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Embedding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the patents of an index their industries and keeps them there. Safe for concurrent use. */
final class IndustryIntake {

  private static final int PAGE = 1000;

  private final PatentIndex index;

  IndustryIntake(PatentIndex index) {
    this.index = index;
  }

  /** Labels all patents; they are found by industry afterwards. */
  IndustryGraph.Labels label(IndustryClassifier classifier) {
    List<Patent> patents = new ArrayList<>();
    for (List<Patent> page = page(""); !page.isEmpty(); page = page(page.getLast().id())) {
      patents.addAll(page);
    }
    IndustryGraph.Labels labels =
        new IndustryGraph(classifier).label(patents, this::vectors, Classification.SURE);
    for (int from = 0; from < patents.size(); from += PAGE) {
      int to = Math.min(patents.size(), from + PAGE);
      store(patents.subList(from, to), labels.groups().subList(from, to));
    }
    index.refresh();
    return labels;
  }

  private List<Patent> page(String after) {
    return index.inOrder(after, PAGE);
  }

  private Map<String, Embedding> vectors(List<Patent> page) {
    Map<String, Embedding> vectors = new HashMap<>();
    index
        .entries(page.stream().map(Patent::id).toList())
        .forEach((id, entry) -> entry.vector().ifPresent(vector -> vectors.put(id, vector)));
    return vectors;
  }

  private void store(List<Patent> patents, List<List<IndustryLabel>> labels) {
    Map<String, IndexEntry> entries = index.entries(patents.stream().map(Patent::id).toList());
    List<IndexEntry> changed = new ArrayList<>();
    for (int i = 0; i < patents.size(); i++) {
      IndexEntry entry = entries.get(patents.get(i).id());
      List<String> codes = labels.get(i).stream().map(IndustryLabel::code).toList();
      if (entry != null && !entry.industries().equals(codes)) {
        changed.add(entry.with(codes));
      }
    }
    index.put(changed);
  }
}
