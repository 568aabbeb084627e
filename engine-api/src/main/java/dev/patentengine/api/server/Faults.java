package dev.patentengine.api.server;

import dev.patentengine.PatentEngineException;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import io.javalin.http.HttpResponseException;

/** The map from what goes wrong to what a caller is told. Stateless. */
final class Faults {

  private Faults() {}

  /** What is told of a fault that no route foresaw: nothing of its inside. */
  static Problem problem(RuntimeException fault) {
    return switch (fault) {
      case PatentEngineException world -> Problem.of(ProblemKind.FAULT, "服务未能完成请求，请把请求号告诉管理员");
      default -> Problem.of(ProblemKind.FAULT, "服务内部故障，请把请求号告诉管理员");
    };
  }

  /** What is told of a request that the web server itself turns away. */
  static Problem problem(HttpResponseException refused) {
    return switch (refused.getStatus()) {
      case 404 -> Problem.of(ProblemKind.NOT_FOUND, "没有这个路径，接口见 /openapi.json");
      case 405 -> Problem.of(ProblemKind.METHOD, "此路径不支持这一方法，接口见 /openapi.json");
      case 413 -> Problem.of(ProblemKind.TOO_LARGE, "请求过大");
      default -> Problem.of(ProblemKind.MALFORMED, "请求无法处理");
    };
  }
}
