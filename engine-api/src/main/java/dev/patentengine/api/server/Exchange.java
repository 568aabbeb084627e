package dev.patentengine.api.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Problem;
import dev.patentengine.model.JsonText;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;

/** Sends answers and problems. Stateless. */
final class Exchange {

  private static final String JSON = "application/json";
  private static final String PAGE_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'self'";

  private Exchange() {}

  /** Sends an answer; returns its status. */
  static int send(Context context, Answer answer) throws IOException {
    switch (answer) {
      case Answer.Json json -> {
        json.headers().forEach(context::header);
        body(context, json.status(), JSON, json.body());
      }
      case Answer.Text text ->
          context.status(200).contentType(text.mediaType()).result(text.body());
      case Answer.Page page -> {
        context.header("Content-Security-Policy", PAGE_POLICY);
        context.status(200).contentType(Answer.Page.MEDIA_TYPE).result(page.html());
      }
      case Answer.Nothing nothing -> context.status(204).res().setContentType(null);
      case Answer.Flowing flowing -> flow(context, flowing);
    }
    return context.statusCode();
  }

  private static void flow(Context context, Answer.Flowing flowing) throws IOException {
    context.status(200).contentType(flowing.mediaType()).disableCompression();
    OutputStream out = context.res().getOutputStream();
    flowing.writer().write(out);
    out.close();
  }

  /** Sends a problem; returns its status. */
  static int send(Context context, Problem problem, String requestId) {
    problem
        .retryAfterSeconds()
        .ifPresent(seconds -> context.header("Retry-After", Long.toString(seconds)));
    if (problem.kind().status() == 401) {
      context.header("WWW-Authenticate", "Bearer");
    }
    body(context, problem.kind().status(), Problem.MEDIA_TYPE, problem.json(requestId));
    return problem.kind().status();
  }

  /** Whether a problem can still be told. */
  static boolean open(Context context) {
    return !context.res().isCommitted();
  }

  private static void body(Context context, int status, String mediaType, JsonNode json) {
    context.status(status).contentType(mediaType).result(JsonText.utf8(json));
  }
}
