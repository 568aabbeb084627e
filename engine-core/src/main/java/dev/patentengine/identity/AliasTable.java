package dev.patentengine.identity;

import dev.patentengine.identity.OrganizationAliases.Relation;
import dev.patentengine.identity.OrganizationAliases.Row;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The aliases by their spelled keys, followed to the end of their chains. Immutable. */
final class AliasTable {

  /**
   * What a key stands for.
   *
   * @param key the canonical name as it is spelled in keys
   * @param name the canonical name, if the table has it in full
   */
  record Found(String key, Optional<String> name) {}

  private final Map<String, Found> whole;
  private final NavigableMap<String, Found> prefixes;
  private final Set<Set<String>> apart;

  private AliasTable(
      Map<String, Found> whole, NavigableMap<String, Found> prefixes, Set<Set<String>> apart) {
    this.whole = whole;
    this.prefixes = prefixes;
    this.apart = apart;
  }

  static AliasTable of(OrganizationAliases aliases, Spelling spelling) {
    Map<String, Found> direct = new HashMap<>();
    NavigableMap<String, Found> prefixes = new TreeMap<>();
    Set<Set<String>> apart = new HashSet<>();
    for (Row row : aliases.rows()) {
      String key = spelling.fold(row.name());
      Found found = new Found(spelling.fold(row.canonical()), Optional.of(row.canonical()));
      if (row.relation() == Relation.APART) {
        apart.add(Set.of(key, found.key()));
      } else {
        put(direct, key, found);
      }
      if (row.relation() == Relation.PREFIX) {
        prefixes.put(key, found);
      }
    }
    return new AliasTable(ends(direct), prefixes, apart);
  }

  private static void put(Map<String, Found> direct, String key, Found found) {
    Found other = direct.putIfAbsent(key, found);
    if (other != null && !other.key().equals(found.key())) {
      throw new IllegalArgumentException(
          "an alias of two: " + key + " of " + other.key() + " and of " + found.key());
    }
  }

  private static Map<String, Found> ends(Map<String, Found> direct) {
    Map<String, Found> whole = new HashMap<>();
    direct.forEach((key, found) -> {
      Found end = found;
      for (int steps = 0; direct.containsKey(end.key()); steps++) {
        if (steps > direct.size()) {
          throw new IllegalArgumentException("aliases in a circle from " + key);
        }
        end = direct.get(end.key());
      }
      whole.put(key, end);
      whole.put(end.key(), end);
    });
    return whole;
  }

  /** What a spelled name stands for; a canonical name stands for itself. */
  Optional<Found> find(String key) {
    Found found = whole.get(key);
    return found == null ? byPrefix(key) : Optional.of(found);
  }

  /** Firms bear the short form in their registered name (中科院某地化学有限公司), so not for them. */
  private Optional<Found> byPrefix(String key) {
    if (key.endsWith("公司")) {
      return Optional.empty();
    }
    for (Map.Entry<String, Found> entry : prefixes.headMap(key, true).descendingMap().entrySet()) {
      String prefix = entry.getKey();
      if (key.startsWith(prefix) && key.length() > prefix.length()) {
        Found start = entry.getValue();
        if (key.startsWith(start.key())) {
          return Optional.empty();
        }
        String rest = key.substring(prefix.length());
        Found longer = new Found(start.key() + rest, Optional.empty());
        return Optional.of(whole.getOrDefault(longer.key(), longer));
      }
      if (prefix.charAt(0) != key.charAt(0)) {
        break;
      }
    }
    return Optional.empty();
  }

  boolean apart(String first, String second) {
    return !first.equals(second) && apart.contains(Set.of(first, second));
  }
}
