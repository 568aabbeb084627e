package dev.patentengine.api.routes;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.model.Demand;
import dev.patentengine.model.DemandJson;
import dev.patentengine.model.JsonFieldException;
import java.util.ArrayList;
import java.util.List;

/** Reads demands from requests. */
final class AskedDemand {

  private AskedDemand() {}

  /** The demand that the body describes. */
  static Demand of(Call call) {
    return read("", call.body());
  }

  /** The demands of the body's list. */
  static List<Demand> all(Call call) {
    List<Demand> demands = new ArrayList<>();
    for (JsonNode item : call.body().path("demands")) {
      demands.add(read("demands[" + demands.size() + "].", item));
    }
    return demands;
  }

  private static Demand read(String path, JsonNode json) {
    try {
      return DemandJson.read(json);
    } catch (JsonFieldException e) {
      throw Problem.field(ProblemKind.INVALID, path + e.field(), e.value(), e.reason()).exception();
    }
  }
}
