package dev.patentengine.cli;

import dev.patentengine.datasets.PatentReader;
import dev.patentengine.datasets.Row;
import dev.patentengine.model.Patent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The texts that sketches are learnt and measured on: titles, and titles with abstracts, each once.
 *
 * @param learnt of most patents
 * @param heldOut of the others, none of them among the learnt
 */
record SketchTexts(List<String> learnt, List<String> heldOut) {

  SketchTexts {
    learnt = List.copyOf(learnt);
    heldOut = List.copyOf(heldOut);
  }

  /** The texts of these files; of every so many patents one is held out. */
  static SketchTexts read(List<Path> files, int holdOut) {
    if (holdOut < 2) {
      throw new IllegalArgumentException("--hold-out 至少为 2，不是 " + holdOut);
    }
    Set<String> heldOut = new LinkedHashSet<>();
    Set<String> learnt = new LinkedHashSet<>();
    long patents = 0;
    for (Path file : files) {
      try (Stream<Row<Patent>> rows = PatentReader.rows(file)) {
        for (Row<Patent> row : (Iterable<Row<Patent>>) rows::iterator) {
          Patent patent = Rows.value(file, row);
          Set<String> texts = patents++ % holdOut == 0 ? heldOut : learnt;
          Stream.of(patent.title(), patent.text()).filter(t -> !t.isBlank()).forEach(texts::add);
        }
      }
    }
    learnt.removeAll(heldOut);
    return new SketchTexts(new ArrayList<>(learnt), new ArrayList<>(heldOut));
  }

  List<String> all() {
    List<String> all = new ArrayList<>(learnt);
    all.addAll(heldOut);
    return all;
  }
}
