package dev.patentengine.index.lucene;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.PatentEngineException;
import dev.patentengine.file.WholeFile;
import dev.patentengine.nlp.ModelIdentity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.apache.lucene.util.IOUtils;

/**
 * What an index was made with, kept in {@code manifest.json} together with a checksum of itself.
 *
 * @param schema meaning of the fields
 * @param model what made the vectors
 * @param segmenter what cut the words
 * @param createdBy version of the engine that made it
 * @param origin the number before its first change, 0 before schema 2
 */
record Manifest(int schema, ModelIdentity model, String segmenter, String createdBy, long origin) {

  private static final String FILE = "manifest.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What this engine would make now with this model and segmenter. */
  static Manifest current(ModelIdentity model, String segmenter, long origin) {
    String version = Manifest.class.getPackage().getImplementationVersion();
    return new Manifest(
        IndexFields.SCHEMA, model, segmenter, version == null ? "development" : version, origin);
  }

  /** The manifest of an index folder, if there is one. */
  static Optional<Manifest> read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    JsonNode json;
    try {
      json = JSON.readTree(Files.readAllBytes(file));
    } catch (com.fasterxml.jackson.core.JacksonException e) {
      throw damaged(file, e);
    }
    try {
      Manifest manifest = of(json);
      if (manifest.checksum().equals(json.path("checksum").asText())) {
        return Optional.of(manifest);
      }
    } catch (IllegalArgumentException e) {
      throw damaged(file, e);
    }
    throw damaged(file, new IOException("checksum does not match"));
  }

  private static PatentEngineException damaged(Path file, Exception cause) {
    return new PatentEngineException("索引清单 " + file + " 已损坏。请从备份恢复该文件，或重建索引。", cause);
  }

  private static Manifest of(JsonNode json) {
    JsonNode model = json.path("model");
    return new Manifest(
        json.path("schema").asInt(),
        new ModelIdentity(
            model.path("name").asText(),
            model.path("digest").asText(),
            model.path("dimensions").asInt()),
        json.path("segmenter").asText(),
        json.path("createdBy").asText(),
        json.path("origin").asLong());
  }

  private ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("schema", schema);
    ObjectNode identity = json.putObject("model");
    identity.put("name", model.name());
    identity.put("digest", model.digest());
    identity.put("dimensions", model.dimensions());
    json.put("segmenter", segmenter);
    json.put("createdBy", createdBy);
    if (origin > 0) {
      json.put("origin", origin);
    }
    return json;
  }

  private String checksum() {
    try {
      byte[] content = json().toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Writes it to a folder, wholly or not at all. */
  void write(Path folder) throws IOException {
    ObjectNode json = json();
    json.put("checksum", checksum());
    WholeFile.write(
        folder.resolve(FILE), JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
    IOUtils.fsync(folder, true);
  }

  /** Refuses an index made otherwise than {@code expected}, and says what to do. */
  void mustMatch(Manifest expected, Path folder) {
    if (schema != expected.schema) {
      throw different(
          folder, "结构版本", schema + "（由 " + createdBy + " 建立）", expected.schema, "请新建索引目录并重新导入专利");
    }
    if (!model.equals(expected.model)) {
      throw different(
          folder, "向量模型", shown(model), shown(expected.model), "请改用原模型打开，或新建索引目录并重新导入（重新计算向量）");
    }
    if (!segmenter.equals(expected.segmenter)) {
      throw different(
          folder, "分词器", segmenter, expected.segmenter, "请改用原分词器与词典打开，或新建索引目录并重新导入（重新分词）");
    }
  }

  private static String shown(ModelIdentity model) {
    return model.name() + " " + model.digest() + " " + model.dimensions() + " 维";
  }

  private static PatentEngineException different(
      Path folder, String what, String was, Object is, String advice) {
    return new PatentEngineException(
        "索引 " + folder + " 的" + what + "为 " + was + "，现在使用的是 " + is + "，两者不兼容。" + advice + "。");
  }
}
