package dev.patentengine.datasets;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.model.Demand;
import dev.patentengine.model.DemandJson;
import dev.patentengine.model.Expert;
import dev.patentengine.model.ExpertJson;
import dev.patentengine.model.JsonFieldException;
import dev.patentengine.model.Patent;
import dev.patentengine.model.PatentJson;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What an import has to know of a kind of record. Immutable.
 *
 * @param name part of the names of its checkpoints, empty for patents
 * @param opener opens a file of them
 * @param check what is doubtful about a record beyond its form
 * @param shown a fault as it may be reported
 */
record ImportedKind<T>(
    String name, Opener<T> opener, Function<T, List<Fault>> check, UnaryOperator<Remark> shown) {

  /** Opens a file behind a line, with some headers mapped by hand. */
  @FunctionalInterface
  interface Opener<T> {
    ImportFile<T> open(Path file, Map<String, String> overrides, long after);
  }

  static ImportedKind<Patent> patents() {
    PatentRules rules = PatentRules.load();
    return new ImportedKind<>("", ImportFile::patents, rules::check, remark -> remark);
  }

  static ImportedKind<Demand> demands() {
    return new ImportedKind<>(
        "demands-", ImportFile::keptDemands, demand -> List.of(), ImportedKind::withoutPeople);
  }

  static ImportedKind<Expert> experts() {
    return new ImportedKind<>(
        "experts-", ImportFile::experts, expert -> List.of(), ImportedKind::withoutPeople);
  }

  /** A fault of a whole line may show a telephone number that stands in it. */
  private static Remark withoutPeople(Remark remark) {
    return remark.field().equals("$") ? new Remark("$", "", plain(remark.reason())) : remark;
  }

  private static String plain(String reason) {
    return reason.startsWith(JsonLines.NOT_JSON) ? JsonLines.NOT_JSON : reason;
  }

  static Patent patent(JsonNode json, Consumer<JsonFieldException> doubts) {
    refuseRemoval(json);
    return PatentJson.read(json, doubts);
  }

  static Demand demand(JsonNode json, Consumer<JsonFieldException> doubts) {
    refuseRemoval(json);
    Demand demand = DemandJson.read(json, doubts);
    if (demand.id().isEmpty()) {
      throw new JsonFieldException("id", "", "缺少需求编号：入库的需求须有编号");
    }
    return demand;
  }

  static Expert expert(JsonNode json, Consumer<JsonFieldException> doubts) {
    refuseRemoval(json);
    return ExpertJson.read(json, doubts);
  }

  /** An export of changes tells removals; a patent of nothing but its id is not what they say. */
  private static void refuseRemoval(JsonNode json) {
    if (json.path("removed").asBoolean(false)) {
      throw new JsonFieldException("removed", "true", "是删除记录，导入只增改，请另行删除该编号");
    }
  }
}
