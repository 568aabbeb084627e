package dev.patentengine.datasets;

import dev.patentengine.model.LegalStatus;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The codes of legal events of Chinese patents with their names, their own fields and what they do
 * to the status. Immutable, safe for concurrent use.
 */
public final class LegalEventCatalog {

  private static final String RESOURCE = "codes/legal-events.tsv";

  private final Map<String, Entry> entries;

  private LegalEventCatalog(Map<String, Entry> entries) {
    this.entries = Collections.unmodifiableMap(entries);
  }

  /**
   * A code.
   *
   * @param code such as {@code TR01}
   * @param name in Chinese
   * @param englishName in English
   * @param effect the status after it, absent if it changes none
   * @param needsRight whether it can only befall a right in force
   * @param fields its own
   */
  public record Entry(
      String code,
      String name,
      String englishName,
      Optional<LegalStatus> effect,
      boolean needsRight,
      List<Field> fields) {

    public Entry {
      fields = List.copyOf(fields);
    }
  }

  /**
   * A field of an event.
   *
   * @param name in the data standard
   * @param required whether the event says nothing without it
   */
  public record Field(String name, boolean required) {

    private static Field of(String text) {
      return new Field(text.replace("*", ""), text.endsWith("*"));
    }
  }

  /** Reads the shipped table. */
  public static LegalEventCatalog load() {
    Map<String, Entry> entries = new LinkedHashMap<>();
    CodeFile.rows(RESOURCE).forEach(row -> entries.put(row.get(0), entry(row)));
    return new LegalEventCatalog(entries);
  }

  private static Entry entry(List<String> row) {
    Optional<LegalStatus> effect =
        row.get(3).equals("-")
            ? Optional.empty()
            : Optional.of(LegalStatus.ofCode(row.get(3)).orElseThrow());
    List<Field> fields =
        row.get(5).equals("-")
            ? List.of()
            : List.of(row.get(5).split(",", -1)).stream().map(Field::of).toList();
    return new Entry(row.get(0), row.get(1), row.get(2), effect, row.get(4).equals("yes"), fields);
  }

  /** Every code in the table's order. */
  public List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /** The entry of a code, if it is known. */
  public Optional<Entry> find(String code) {
    return Optional.ofNullable(entries.get(code));
  }

  /** Where the table comes from. */
  public String source() {
    return CodeFile.said(RESOURCE, "source");
  }

  /** Its version. */
  public String version() {
    return CodeFile.said(RESOURCE, "version");
  }
}
