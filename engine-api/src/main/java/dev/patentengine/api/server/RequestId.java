package dev.patentengine.api.server;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a request is called in the log: as its caller says, or anew. Stateless. */
final class RequestId {

  static final String HEADER = "X-Request-Id";

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private RequestId() {}

  static String of(Context context) {
    return Optional.ofNullable(context.header(HEADER))
        .filter(id -> FORM.matcher(id).matches())
        .orElseGet(() -> UUID.randomUUID().toString());
  }
}
