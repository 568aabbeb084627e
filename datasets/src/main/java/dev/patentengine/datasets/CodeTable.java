package dev.patentengine.datasets;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A shipped list of codes with their names, its source and version. Immutable, safe for concurrent
 * use.
 */
public final class CodeTable {

  private final String resource;
  private final Map<String, String> names;

  private CodeTable(String resource) {
    this.resource = resource;
    Map<String, String> read = new LinkedHashMap<>();
    for (List<String> row : CodeFile.rows(resource)) {
      read.put(row.get(0), row.get(1));
    }
    this.names = Collections.unmodifiableMap(read);
  }

  /** Sections of economic activities (GB/T 4754-2017). */
  public static CodeTable economySections() {
    return new CodeTable("codes/economy-sections.tsv");
  }

  /** Sections and classes of the IPC with Chinese titles. */
  public static CodeTable ipcClasses() {
    return new CodeTable("codes/ipc-classes.tsv");
  }

  /** Strategic emerging industries (2018). */
  public static CodeTable emergingIndustries() {
    return new CodeTable("codes/sei.tsv");
  }

  /** Provinces of China and cities of Hubei (GB/T 2260). */
  public static CodeTable regions() {
    return new CodeTable("codes/regions.tsv");
  }

  /** Legal events of Chinese patents. */
  public static CodeTable legalEvents() {
    return new CodeTable("codes/legal-events.tsv");
  }

  /** Every code with its Chinese name, in the table's order. */
  public Map<String, String> names() {
    return names;
  }

  /** The Chinese name of a code, if it is one. */
  public Optional<String> name(String code) {
    return Optional.ofNullable(names.get(code));
  }

  /** What the table is, in Chinese and English. */
  public String title() {
    return CodeFile.said(resource, "title");
  }

  /** Where it comes from. */
  public String source() {
    return CodeFile.said(resource, "source");
  }

  /** Its version. */
  public String version() {
    return CodeFile.said(resource, "version");
  }
}
