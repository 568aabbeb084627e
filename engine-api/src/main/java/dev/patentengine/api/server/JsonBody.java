package dev.patentengine.api.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.api.http.StrictJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads JSON bodies up to a size. Immutable. */
final class JsonBody {

  private static final int PART = 1 << 13;

  private final int limit;
  private final StrictJson json;

  /** Bodies of at most so many bytes. */
  JsonBody(int limit) {
    this.limit = limit;
    this.json = new StrictJson(limit);
  }

  /**
   * The JSON of a body.
   *
   * @param announced its length as the header says, if it does
   * @param deadline until when a slow sender may take
   */
  JsonNode read(InputStream in, Optional<Long> announced, Deadline deadline) throws IOException {
    if (announced.filter(length -> length > limit).isPresent()) {
      throw tooLarge(in, deadline);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] part = new byte[PART];
    for (int read = in.read(part); read >= 0; read = in.read(part)) {
      bytes.write(part, 0, read);
      if (bytes.size() > limit) {
        throw tooLarge(in, deadline);
      }
      deadline.check();
    }
    return json.read(bytes.toByteArray());
  }

  /**
   * The refusal, after the rest of the body has been passed over up to another limit: a caller who
   * is still sending when the connection is closed would not read the answer.
   */
  private RuntimeException tooLarge(InputStream in, Deadline deadline) throws IOException {
    byte[] part = new byte[PART];
    long left = limit;
    for (int read = in.read(part); read >= 0 && left > read; read = in.read(part)) {
      left -= read;
      deadline.check();
    }
    return Problem.of(ProblemKind.TOO_LARGE, "请求体至多 " + limit + " 字节").exception();
  }
}
