package dev.patentengine.match;

import dev.patentengine.model.LegalEvent;
import dev.patentengine.model.Patent;
import java.util.Locale;
import java.util.Set;

/** What the register says of licences. */
final class Licences {

  private static final Set<String> EXCLUSIVE = Set.of("独占", "排他", "exclusive", "sole");
  private static final Set<String> OPEN = Set.of("开放", "open");

  private Licences() {}

  /** Whether an entry is of a licence that leaves no room for another. */
  static boolean exclusive(LegalEvent event) {
    return said(event, EXCLUSIVE);
  }

  /** Whether the owner has offered the patent to anybody and not taken that back. */
  static boolean open(Patent patent) {
    boolean open = false;
    for (LegalEvent event : patent.events()) {
      switch (event.code()) {
        case "EE01" -> open = open || said(event, OPEN);
        case "EC01" -> open = false;
        default -> {}
      }
    }
    return open && !patent.status().ended();
  }

  /** The standard calls the field {@code licenceType}; some sources say {@code type}. */
  private static boolean said(LegalEvent event, Set<String> words) {
    String type =
        event.details().getOrDefault("licenceType", event.details().getOrDefault("type", ""));
    String plain = type.toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(plain::contains);
  }
}
