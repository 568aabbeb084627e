package dev.patentengine.datasets;

import dev.patentengine.model.Achievement;
import dev.patentengine.model.AchievementJson;
import dev.patentengine.model.Demand;
import dev.patentengine.model.DemandJson;
import dev.patentengine.model.Expert;
import dev.patentengine.model.ExpertJson;
import dev.patentengine.model.Organization;
import dev.patentengine.model.Patent;
import dev.patentengine.model.PatentJson;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What an import has to know of a kind of record. Immutable.
 *
 * @param name part of the names of its checkpoints, empty for patents
 * @param table how lists of them are written
 * @param lines reads a JSON line
 * @param id its key
 * @param check what is doubtful about a record beyond its form
 * @param shown a fault as it may be reported
 */
record ImportedKind<T>(
    String name,
    ImportFile.Columns<T> table,
    RecordParser<T> lines,
    Function<T, String> id,
    Function<T, List<Fault>> check,
    UnaryOperator<Remark> shown) {

  static ImportedKind<Patent> patents() {
    PatentRules rules = PatentRules.load();
    return new ImportedKind<>(
        "", ImportFile.PATENTS, PatentJson::read, Patent::id, rules::check, remark -> remark);
  }

  static ImportedKind<Demand> demands() {
    return new ImportedKind<>(
        "demands-",
        ImportFile.DEMANDS,
        DemandJson::read,
        Demand::id,
        demand -> List.of(),
        ImportedKind::withoutPeople);
  }

  static ImportedKind<Expert> experts() {
    return new ImportedKind<>(
        "experts-",
        ImportFile.EXPERTS,
        ExpertJson::read,
        Expert::id,
        expert -> List.of(),
        ImportedKind::withoutPeople);
  }

  static ImportedKind<Achievement> achievements() {
    return new ImportedKind<>(
        "achievements-",
        ImportFile.ACHIEVEMENTS,
        AchievementJson::read,
        Achievement::id,
        achievement -> List.of(),
        ImportedKind::withoutPeople);
  }

  static ImportedKind<Organization> organizations() {
    OrganizationLines lines = new OrganizationLines();
    return new ImportedKind<>(
        "organizations-",
        ImportFile.organizations(lines),
        lines,
        Organization::id,
        organization -> List.of(),
        ImportedKind::withoutPeople);
  }

  /** The rows of a file behind line {@code after}, with some headers mapped by hand. */
  ImportFile<Incoming<T>> open(Path file, Map<String, String> overrides, long after) {
    return ImportFile.open(
        file,
        Incoming.parser(lines, id),
        table.with(Incoming.parser(table.parser(), id)),
        overrides,
        after);
  }

  /** A fault of a whole line may show a telephone number that stands in it. */
  private static Remark withoutPeople(Remark remark) {
    return remark.field().equals("$") ? new Remark("$", "", plain(remark.reason())) : remark;
  }

  private static String plain(String reason) {
    return reason.startsWith(JsonLines.NOT_JSON) ? JsonLines.NOT_JSON : reason;
  }
}
