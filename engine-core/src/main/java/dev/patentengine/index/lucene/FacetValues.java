package dev.patentengine.index.lucene;

import dev.patentengine.index.Facet;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.model.IpcSymbol;
import dev.patentengine.model.Patent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What an entry counts for in each facet. */
final class FacetValues {

  private FacetValues() {}

  static Map<Facet, Set<String>> of(IndexEntry entry) {
    Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      values.put(facet, new TreeSet<>(of(facet, entry)));
    }
    return values;
  }

  private static List<String> of(Facet facet, IndexEntry entry) {
    Patent patent = entry.patent();
    return switch (facet) {
      case IPC_SECTION -> patent.ipc().stream().map(IpcSymbol::section).toList();
      case IPC_SUBCLASS ->
          patent.ipc().stream()
              .map(IpcSymbol::subclass)
              .filter(code -> code.length() == 4)
              .toList();
      case APPLICANT -> patent.applicants();
      case INVENTOR -> patent.inventors();
      case PROVINCE -> list(patent.region().map(region -> region.code().substring(0, 2)));
      case KIND -> list(patent.kind().map(kind -> kind.code()));
      case STATUS -> List.of(patent.status().code());
      case INDUSTRY -> entry.industries().stream().map(FacetValues::group).toList();
      case YEAR_FILED -> list(patent.filed().map(day -> Integer.toString(day.getYear())));
    };
  }

  private static List<String> list(Optional<String> value) {
    return value.stream().toList();
  }

  /** The first two parts of a code: 1.2 of 1.2.3. */
  private static String group(String code) {
    int first = code.indexOf('.');
    int second = first < 0 ? -1 : code.indexOf('.', first + 1);
    return second < 0 ? code : code.substring(0, second);
  }
}
