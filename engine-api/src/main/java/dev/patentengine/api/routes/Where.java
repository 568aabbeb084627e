package dev.patentengine.api.routes;

import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.index.Filter;
import dev.patentengine.index.SearchSyntax;
import dev.patentengine.match.MatchConditions;
import dev.patentengine.model.Demand;

/** Reads the field {@code where} of requests. Stateless. */
final class Where {

  private Where() {}

  /**
   * What matches are made by: those of others than the asker that pass, as the caller sees them.
   */
  static MatchConditions conditions(Call call, Demand demand) {
    return MatchConditions.standard()
        .askedBy(demand.organization())
        .within(filter(call))
        .seenBy(call.caller().viewer());
  }

  /** What the body's {@code where} lets pass; everything without it. */
  static Filter filter(Call call) {
    String where = call.body().path("where").asText("");
    try {
      return where.isBlank() ? Filter.ALL : SearchSyntax.filterOnly(where);
    } catch (IllegalArgumentException e) {
      throw Problem.field(ProblemKind.INVALID, "where", where, String.valueOf(e.getMessage()))
          .exception();
    }
  }
}
