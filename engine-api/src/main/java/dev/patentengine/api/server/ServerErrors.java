package dev.patentengine.api.server;

import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.model.JsonText;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers what Jetty turns away before any route sees it: a path trick, a header too large. */
final class ServerErrors extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    boolean fault = response.getStatus() >= 500;
    Problem problem =
        fault
            ? Problem.of(ProblemKind.FAULT, "服务内部故障，请把请求号告诉管理员")
            : Problem.of(ProblemKind.MALFORMED, "请求无法解析");
    String id = UUID.randomUUID().toString();
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
    response.getHeaders().put(RequestId.HEADER, id);
    com.fasterxml.jackson.databind.node.ObjectNode json = problem.json(id);
    json.put("status", response.getStatus());
    response.write(true, ByteBuffer.wrap(JsonText.utf8(json)), callback);
    return true;
  }
}
