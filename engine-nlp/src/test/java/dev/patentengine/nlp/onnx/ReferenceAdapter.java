package dev.patentengine.nlp.onnx;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The adapter of the trial outside Java: a JSON list of tensors and a file of their values. */
public final class ReferenceAdapter {

  private ReferenceAdapter() {}

  /** Reads it; leaves the test out where it is missing. */
  public static LowRankAdapter read() {
    try {
      return read(
          SharedData.file("encoder/lora_r16.json"), SharedData.file("encoder/lora_r16.f32"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static LowRankAdapter read(Path head, Path values) throws IOException {
    JsonObject json = JsonParser.parseString(Files.readString(head)).getAsJsonObject();
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(values)).order(ByteOrder.LITTLE_ENDIAN);
    Map<String, Map<String, float[]>> nodes = new LinkedHashMap<>();
    for (JsonElement element : json.getAsJsonArray("tensors")) {
      JsonObject tensor = element.getAsJsonObject();
      int count = 1;
      for (JsonElement axis : tensor.getAsJsonArray("shape")) {
        count *= axis.getAsInt();
      }
      float[] part = new float[count];
      bytes.position(tensor.get("offset").getAsInt());
      bytes.asFloatBuffer().get(part);
      nodes
          .computeIfAbsent(tensor.get("node").getAsString(), node -> new LinkedHashMap<>())
          .put(tensor.get("part").getAsString(), part);
    }
    int rank = json.get("rank").getAsInt();
    List<LowRankPair> pairs = new ArrayList<>();
    nodes.forEach(
        (node, parts) -> pairs.add(LowRankPair.of(node, rank, parts.get("A"), parts.get("B"))));
    return new LowRankAdapter(rank, json.get("scale").getAsFloat(), pairs);
  }
}
