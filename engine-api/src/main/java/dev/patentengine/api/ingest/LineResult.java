package dev.patentengine.api.ingest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What became of a line. */
sealed interface LineResult {

  /** Stored, and on disk. */
  record Stored(long line, String id, boolean added) implements LineResult {
    @Override
    public ObjectNode json() {
      return JsonNodeFactory.instance
          .objectNode()
          .put("line", line)
          .put("status", added ? "added" : "updated")
          .put("id", id);
    }
  }

  /** Refused. */
  record Rejected(long line, String field, String reason) implements LineResult {
    @Override
    public ObjectNode json() {
      return JsonNodeFactory.instance
          .objectNode()
          .put("line", line)
          .put("status", "rejected")
          .put("field", field)
          .put("reason", reason);
    }
  }

  /** The result as the caller gets it. */
  ObjectNode json();
}
