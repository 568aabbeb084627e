package dev.patentengine.api.http;

import java.io.IOException;

/** The code behind a route. Safe for concurrent use. */
@FunctionalInterface
public interface Handler {

  /**
   * Answers a call.
   *
   * @throws ProblemException if it cannot
   * @throws IOException if the caller's stream breaks
   */
  Answer handle(Call call) throws IOException;
}
