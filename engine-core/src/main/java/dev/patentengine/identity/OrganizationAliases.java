package dev.patentengine.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.patentengine.ShippedData;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of former, short and other names of organizations. Immutable.
 *
 * <p>A line is {@code name TAB canonical TAB relation TAB note TAB source}; lines that begin with
 * {@code #} are comments.
 *
 * @param rows its rows in order
 */
public record OrganizationAliases(List<Row> rows) {

  private static final String FILE = "codes/organization-aliases.tsv";
  private static final int COLUMNS = 5;

  /** How two names go together. */
  public enum Relation {
    /** What it was called before; also an organization that became part of it. */
    FORMER,
    /** A short form. */
    SHORT,
    /** Another name in use. */
    OTHER,
    /** A form that also stands for the other at the beginning of longer names (中科院). */
    PREFIX,
    /** Two that look alike and are two: never proposed for merging. */
    APART
  }

  /**
   * A name and the one that it stands for.
   *
   * @param name the alias
   * @param canonical the name to use, or with {@link Relation#APART} the other organization
   * @param relation how they go together
   * @param note what happened and when
   * @param source where it is told
   */
  public record Row(String name, String canonical, Relation relation, String note, String source) {

    public Row {
      if (name.isBlank() || canonical.isBlank() || name.equals(canonical)) {
        throw new IllegalArgumentException(
            "not an alias: \"" + name + "\" of \"" + canonical + "\"");
      }
    }
  }

  public OrganizationAliases {
    rows = List.copyOf(rows);
  }

  /** A table without rows. */
  public static OrganizationAliases none() {
    return new OrganizationAliases(List.of());
  }

  /**
   * The shipped table.
   *
   * @throws IdentityException if it is not among {@code data}
   */
  public static OrganizationAliases of(ShippedData data) {
    byte[] bytes =
        data.bytes(FILE)
            .orElseThrow(() ->
                new IdentityException(
                    "the shipped data have no " + FILE + " 缺少数据文件（模块 datasets 是否在类路径上？）"));
    return parse(new String(bytes, UTF_8).lines().toList());
  }

  /**
   * The table of these lines.
   *
   * @throws IllegalArgumentException if a line has not five columns or an unknown relation
   */
  public static OrganizationAliases parse(List<String> lines) {
    List<Row> rows = new ArrayList<>();
    for (String line : lines) {
      if (!line.startsWith("#") && !line.isBlank()) {
        rows.add(row(line));
      }
    }
    return new OrganizationAliases(rows);
  }

  private static Row row(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException("not " + COLUMNS + " columns: \"" + line + "\"");
    }
    return new Row(cells[0].strip(), cells[1].strip(), relation(cells[2]), cells[3], cells[4]);
  }

  private static Relation relation(String word) {
    for (Relation relation : Relation.values()) {
      if (relation.name().equalsIgnoreCase(word.strip())) {
        return relation;
      }
    }
    throw new IllegalArgumentException("unknown relation \"" + word + "\"");
  }
}
