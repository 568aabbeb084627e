package dev.patentengine.diagnose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.nlp.ModelIdentity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A {@link DiagnosisModel} as gzipped JSON; the same model gives the same bytes. Stateless. */
final class ModelFile {

  private static final int VERSION = 1;

  /** Five digits move no probability by more than a ten-thousandth. */
  private static final MathContext DIGITS = new MathContext(5);

  private static final ObjectMapper JSON = new ObjectMapper();

  private ModelFile() {}

  static byte[] write(DiagnosisModel model) {
    ObjectNode json = JSON.createObjectNode().put("version", VERSION);
    model
        .embedder()
        .ifPresent(e ->
            json.putObject("embedder")
                .put("name", e.name())
                .put("digest", e.digest())
                .put("dimensions", e.dimensions()));
    ArrayNode features = json.putArray("features");
    model.features().forEach(features::add);
    numbers(json.putArray("means"), model.scale().means());
    numbers(json.putArray("deviations"), model.scale().deviations());
    ArrayNode grams = json.putArray("grams");
    model.ngrams().grams().forEach(grams::add);
    ObjectNode heads = json.putObject("heads");
    new TreeMap<>(model.heads()).forEach((name, head) -> head(heads.putObject(name), head));
    return zipped(json);
  }

  private static void head(ObjectNode json, Head head) {
    linear(json.putObject("grams"), head.grams());
    linear(json.putObject("plain"), head.plain());
    head.meaning().ifPresent(model -> linear(json.putObject("meaning"), model));
    head.full().ifPresent(model -> linear(json.putObject("full"), model));
  }

  private static void linear(ObjectNode json, LinearModel model) {
    json.put("bias", rounded(model.bias()));
    ArrayNode weights = json.putArray("weights");
    for (int i = 0; i < model.size(); i++) {
      weights.add(rounded(model.weight(i)));
    }
  }

  private static void numbers(ArrayNode array, double[] values) {
    for (double value : values) {
      array.add(rounded(value));
    }
  }

  private static double rounded(double value) {
    return new BigDecimal(value).round(DIGITS).doubleValue();
  }

  private static byte[] zipped(ObjectNode json) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(JSON.writeValueAsBytes(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * The model of this file.
   *
   * @param name what to call it in a message
   * @throws DiagnoseException if it is none, or of another version
   */
  static DiagnosisModel read(byte[] file, String name) {
    try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(file))) {
      JsonNode json = JSON.readTree(zip);
      if (json.path("version").asInt() != VERSION) {
        throw new DiagnoseException(
            "诊断模型版本不符，请用 tune diagnose 重新训练 version of " + name + ": " + json.path("version"));
      }
      return model(json);
    } catch (IOException e) {
      throw new DiagnoseException("诊断模型无法读取 cannot read " + name, e);
    }
  }

  private static DiagnosisModel model(JsonNode json) {
    Map<String, Head> heads = new LinkedHashMap<>();
    json.path("heads")
        .properties()
        .forEach(each -> heads.put(each.getKey(), head(each.getValue())));
    JsonNode embedder = json.path("embedder");
    return new DiagnosisModel(
        texts(json.path("features")),
        new Scale(numbers(json.path("means")), numbers(json.path("deviations"))),
        new Ngrams(texts(json.path("grams"))),
        heads,
        embedder.isMissingNode()
            ? Optional.empty()
            : Optional.of(
                new ModelIdentity(
                    embedder.path("name").asText(),
                    embedder.path("digest").asText(),
                    embedder.path("dimensions").asInt())));
  }

  private static Head head(JsonNode json) {
    return new Head(
        linear(json.path("grams")),
        linear(json.path("plain")),
        json.has("meaning") ? Optional.of(linear(json.path("meaning"))) : Optional.empty(),
        json.has("full") ? Optional.of(linear(json.path("full"))) : Optional.empty());
  }

  private static LinearModel linear(JsonNode json) {
    return new LinearModel(json.path("bias").asDouble(), numbers(json.path("weights")));
  }

  private static double[] numbers(JsonNode array) {
    double[] numbers = new double[array.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = array.get(i).asDouble();
    }
    return numbers;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asText()));
    return texts;
  }
}
