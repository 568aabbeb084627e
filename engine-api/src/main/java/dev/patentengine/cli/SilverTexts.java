package dev.patentengine.cli;

import dev.patentengine.classify.RuleTable;
import dev.patentengine.classify.SilverText;
import dev.patentengine.datasets.PairReader;
import dev.patentengine.datasets.PatentReader;
import dev.patentengine.datasets.Row;
import dev.patentengine.learn.DemandPair;
import dev.patentengine.model.Patent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Texts labelled by the reference table, from files of patents and of demands for them. */
final class SilverTexts {

  private final RuleTable rules;
  private final Map<String, Patent> patents = new HashMap<>();
  private final List<SilverText> texts = new ArrayList<>();

  SilverTexts(RuleTable rules) {
    this.rules = rules;
  }

  /** The titles of patents with symbols; and their abstracts, each a text of its own. */
  SilverTexts patents(Path file) {
    try (Stream<Row<Patent>> rows = PatentReader.rows(file)) {
      rows.map(row -> Rows.value(file, row)).filter(p -> !p.ipc().isEmpty()).forEach(this::add);
    }
    return this;
  }

  private void add(Patent patent) {
    patents.put(patent.id(), patent);
    for (String text : List.of(patent.title(), patent.summary())) {
      if (!text.isBlank()) {
        texts.add(SilverText.of(rules, patent.title(), text, patent.ipc()));
      }
    }
  }

  /** Demands that were written for patents read before: they get the patent's labels. */
  SilverTexts pairs(Path file) {
    for (DemandPair pair : PairReader.read(file)) {
      Patent patent = patents.get(pair.patent());
      if (patent != null) {
        texts.add(SilverText.of(rules, patent.title(), pair.demand(), patent.ipc()));
      }
    }
    return this;
  }

  List<SilverText> texts() {
    return List.copyOf(texts);
  }
}
