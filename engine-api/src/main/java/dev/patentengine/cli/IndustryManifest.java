package dev.patentengine.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.api.Answers;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What stands beside a model of industries: of what it was made, and what it is worth.
 *
 * @param texts how many were learnt from
 * @param embedder digest of what made the vectors
 * @param training digests of the files by their names, in this order
 * @param heldOut figures on the texts held out
 */
record IndustryManifest(
    int texts, String embedder, Map<String, String> training, Map<String, Double> heldOut) {

  IndustryManifest {
    training = Collections.unmodifiableMap(new LinkedHashMap<>(training));
    heldOut = Collections.unmodifiableMap(new LinkedHashMap<>(heldOut));
  }

  /** The file's text, with the digest of the model itself. */
  String of(byte[] model) throws JsonProcessingException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode manifest = json.createObjectNode().put("name", "industry labels");
    manifest.put("input", "words and sentence vectors");
    manifest.put("embedder", embedder).put("texts", texts);
    ObjectNode files = manifest.putObject("training");
    training.forEach(files::put);
    manifest.put("modelSha256", Checksums.sha256(model));
    ObjectNode measured = manifest.putObject("heldOut");
    heldOut.forEach((name, value) -> measured.put(name, Answers.rounded(value)));
    return json.writerWithDefaultPrettyPrinter().writeValueAsString(manifest) + "\n";
  }
}
