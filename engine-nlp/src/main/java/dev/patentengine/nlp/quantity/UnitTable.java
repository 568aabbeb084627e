package dev.patentengine.nlp.quantity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The units of {@code units.tsv} under all their names. Immutable, safe for concurrent use. */
final class UnitTable {

  private static final int LONGEST_NAME = 10;
  private static final String PREFIXES = "pnumcdhkMGT";
  private static final String CHINESE_PREFIXES = "皮纳微毫厘分百千兆吉太";
  private static final double[] POWERS = {
    1e-12, 1e-9, 1e-6, 1e-3, 1e-2, 1e-1, 1e2, 1e3, 1e6, 1e9, 1e12
  };

  private final Map<String, Unit> byName = new HashMap<>();
  private final Map<String, Unit> byLowerCase = new HashMap<>();

  private UnitTable() {}

  /** The table that is shipped. */
  static UnitTable shipped() {
    UnitTable table = new UnitTable();
    for (String line : lines()) {
      if (!line.startsWith("#")) {
        table.add(line.split("\t", -1));
      }
    }
    return table;
  }

  private static List<String> lines() {
    try (InputStream in = UnitTable.class.getResourceAsStream("units.tsv");
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, "units.tsv is missing"), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read units.tsv", e);
    }
  }

  private void add(String[] row) {
    String notBefore = row[5].equals("-") ? "" : row[5];
    Unit unit = new Unit(row[0], Double.parseDouble(row[1]), Dimension.parse(row[2]), notBefore);
    put(row[0], unit);
    for (char prefix : row[3].equals("-") ? new char[0] : row[3].toCharArray()) {
      put(prefix + row[0], prefixed(unit, PREFIXES.indexOf(prefix)));
    }
    if (!row[4].equals("-") && !row[4].isEmpty()) {
      for (String name : row[4].split(" ")) {
        addName(name, unit);
      }
    }
  }

  private void addName(String name, Unit unit) {
    if (!name.startsWith("*")) {
      put(name, unit);
      return;
    }
    put(name.substring(1), unit);
    for (int k = 0; k < PREFIXES.length(); k++) {
      put(CHINESE_PREFIXES.charAt(k) + name.substring(1), prefixed(unit, k));
    }
  }

  private static Unit prefixed(Unit unit, int prefix) {
    return new Unit(
        PREFIXES.charAt(prefix) + unit.symbol(),
        unit.factor() * POWERS[prefix],
        unit.dimension(),
        unit.notBefore());
  }

  private void put(String name, Unit unit) {
    byName.putIfAbsent(name, unit);
    if (name.length() > 1) {
      byLowerCase.putIfAbsent(name.toLowerCase(Locale.ROOT), unit);
    }
  }

  /** A unit's name in a text. */
  record Found(Unit unit, int end) {}

  /** The longest name of a unit that starts at {@code i}. */
  Optional<Found> longest(String text, int i) {
    for (int end = Math.min(text.length(), i + LONGEST_NAME); end > i; end--) {
      String name = text.substring(i, end);
      Unit unit = byName.get(name);
      if (unit == null) {
        unit = byLowerCase.get(name.toLowerCase(Locale.ROOT));
      }
      if (unit != null && whole(text, end)) {
        return Optional.of(new Found(unit, end));
      }
    }
    return Optional.empty();
  }

  /** A name in letters ends where no letter follows. */
  private static boolean whole(String text, int end) {
    return !(Signs.letter(text.charAt(end - 1)) && Signs.letter(Signs.at(text, end)));
  }
}
