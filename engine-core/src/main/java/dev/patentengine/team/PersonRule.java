package dev.patentengine.team;

import dev.patentengine.index.NameKey;
import dev.patentengine.model.Patent;
import java.util.Optional;

/** Says who an inventor of a patent is. Safe for concurrent use, deterministic. */
@FunctionalInterface
public interface PersonRule {

  /** What a publication prints where the inventor does not want to be named. */
  String UNNAMED = "不公告发明人";

  /** The person behind this name on this patent; none if it names nobody. */
  Optional<Person> person(String inventor, Patent patent);

  /** One name with one first applicant is one person; an expert record joins by the same two. */
  static PersonRule nameAndOrganization() {
    return (inventor, patent) ->
        named(inventor, patent.applicants().isEmpty() ? "" : patent.applicants().getFirst());
  }

  /** The person of this name at this organization. */
  static Optional<Person> named(String name, String organization) {
    String key = NameKey.of(name);
    return key.isEmpty() || key.equals(UNNAMED)
        ? Optional.empty()
        : Optional.of(new Person(key + "@" + NameKey.of(organization), name, organization));
  }
}
