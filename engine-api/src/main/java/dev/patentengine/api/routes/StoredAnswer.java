package dev.patentengine.api.routes;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.patentengine.api.http.Answer;

/** That a record is stored. */
final class StoredAnswer {

  private StoredAnswer() {}

  /** {@code {"id","created"}}: 201 if there was none before, else 200. */
  static Answer of(String id, boolean created) {
    return Answer.of(
        created ? 201 : 200,
        JsonNodeFactory.instance.objectNode().put("id", id).put("created", created));
  }
}
