package dev.patentengine.model;

import java.util.List;
import java.util.Optional;

/**
 * A firm, a university, an institute or a service organization as a platform registers it.
 *
 * @param id its key
 * @param name 单位名称
 * @param type what it is
 * @param creditCode 统一社会信用代码, if known
 * @param aliases former and other names
 * @param region its place, if known
 * @param facts what else the data standard has of its type ({@link OrganizationType.Kind#facts}),
 *     as the text of one JSON object
 * @param contact how to reach it, if known; never shown
 */
public record Organization(
    String id,
    String name,
    OrganizationType type,
    Optional<String> creditCode,
    List<String> aliases,
    Optional<Region> region,
    String facts,
    Optional<Contact> contact) {

  public Organization {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException(
          "an organization has id and name, not \"" + id + "\", \"" + name + '"');
    }
    aliases = List.copyOf(aliases);
  }

  /** The same under another id. */
  public Organization withId(String other) {
    return new Organization(other, name, type, creditCode, aliases, region, facts, contact);
  }
}
