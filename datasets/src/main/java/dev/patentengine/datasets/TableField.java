package dev.patentengine.datasets;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A field of the data standard as columns of spreadsheets name it.
 *
 * @param name in the standard
 * @param kind of its cells
 * @param wordings folded headers, the preferred one first
 */
record TableField(String name, CellKind kind, List<String> wordings) {

  /** The fields that lists of these things have: {@code patent}, {@code demand}, {@code expert}. */
  static List<TableField> of(String list) {
    List<TableField> fields = new ArrayList<>();
    for (List<String> row : CodeFile.rows("headers/" + list + ".tsv")) {
      Stream<String> wordings = row.stream().skip(2).map(TableField::fold);
      fields.add(
          new TableField(row.get(0), CellKind.valueOf(row.get(1)), wordings.distinct().toList()));
    }
    return List.copyOf(fields);
  }

  /** A header without what exports vary: width, case, spaces, brackets and punctuation. */
  static String fold(String header) {
    return Normalizer.normalize(header, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\p{Z}\\s\\p{P}\\p{S}\\p{C}]", "");
  }
}
