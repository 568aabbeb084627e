package dev.patentengine.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.classify.Classification;
import dev.patentengine.classify.IndustryLabel;
import java.util.List;

/** The industries of a text as JSON with stable field names. */
public final class ClassificationAnswer {

  private ClassificationAnswer() {}

  /**
   * {@code {"id","labels":[{"code","name","confidence","evidence"}],"industries","groups","none",
   * "ipc":[{"subclass","confidence"}]}}: labels are those of at least this confidence, the other
   * two lists the likeliest whatever their confidence.
   */
  public static ObjectNode of(String id, Classification answer, double confidence) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("id", id);
    labels(json, "labels", answer.labels(confidence));
    labels(json, "industries", answer.industries());
    labels(json, "groups", answer.groups());
    json.put("none", Answers.rounded(answer.none()));
    ArrayNode ipc = json.putArray("ipc");
    answer
        .ipc()
        .forEach(guess ->
            ipc.addObject()
                .put("subclass", guess.subclass())
                .put("confidence", Answers.rounded(guess.confidence())));
    return json;
  }

  private static void labels(ObjectNode json, String field, List<IndustryLabel> labels) {
    ArrayNode array = json.putArray(field);
    for (IndustryLabel label : labels) {
      ObjectNode one =
          array
              .addObject()
              .put("code", label.code())
              .put("name", label.industry().name())
              .put("confidence", Answers.rounded(label.confidence()));
      label.evidence().forEach(one.putArray("evidence")::add);
    }
  }
}
