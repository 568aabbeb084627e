package dev.patentengine.identity;

import dev.patentengine.model.IpcSymbol;
import dev.patentengine.model.Patent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An inventor as a patent names him, with what tells him from others of his name. Immutable.
 *
 * @param id where
 * @param name as published
 * @param organizations keys of the applicants that are organizations
 * @param coInventors keys of the names beside his
 * @param fields IPC subclasses of the patent
 * @param year of filing, else of publication
 */
public record Mention(
    MentionId id,
    String name,
    Set<String> organizations,
    Set<String> coInventors,
    Set<String> fields,
    OptionalInt year) {

  /** The earliest first; those without a year last. */
  static final Comparator<Mention> EARLIEST_FIRST =
      Comparator.<Mention>comparingInt(mention -> mention.year().orElse(Integer.MAX_VALUE))
          .thenComparing(Mention::id);

  public Mention {
    organizations = Set.copyOf(organizations);
    coInventors = Set.copyOf(coInventors);
    fields = Set.copyOf(fields);
  }

  /**
   * The inventors of a patent, in the order of their keys; who does not want to be named (不公告发明人)
   * is none, and a name that stands twice is one.
   */
  public static List<Mention> of(
      Patent patent, OrganizationNames names, OrganizationKeys organizations) {
    Map<String, String> people = new TreeMap<>();
    for (String inventor : patent.inventors()) {
      String key = names.spelled(inventor);
      if (!PersonNames.isUnnamed(key)) {
        people.putIfAbsent(key, inventor.strip());
      }
    }
    Set<String> owners = new TreeSet<>();
    patent.applicants().forEach(applicant -> owners.addAll(organizations.of(applicant)));
    Set<String> fields = new TreeSet<>();
    patent.ipc().stream().map(IpcSymbol::subclass).forEach(fields::add);
    OptionalInt year = year(patent);
    List<Mention> mentions = new ArrayList<>();
    people.forEach((key, name) -> {
      Set<String> others = new TreeSet<>(people.keySet());
      others.remove(key);
      mentions.add(
          new Mention(new MentionId(patent.id(), key), name, owners, others, fields, year));
    });
    return mentions;
  }

  private static OptionalInt year(Patent patent) {
    return patent
        .filed()
        .or(patent::published)
        .map(LocalDate::getYear)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }
}
