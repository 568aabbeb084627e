package dev.patentengine.api.http;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads JSON as RFC 8259 has it, in UTF-8, and nothing that only looks like it; a name stands once
 * in an object. Immutable, safe for concurrent use.
 */
public final class StrictJson {

  /** What is taken is flat: a deeper body is an attack. */
  private static final int DEEPEST = 32;

  private static final int LONGEST_NUMBER = 40;

  private final JsonMapper mapper;

  /** A reader of texts of at most so many characters. */
  public StrictJson(int longest) {
    this.mapper =
        JsonMapper.builder(
                new JsonFactoryBuilder()
                    .streamReadConstraints(
                        StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxStringLength(longest)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
  }

  /**
   * The JSON that these bytes are.
   *
   * @throws ProblemException if they are none
   */
  public JsonNode read(byte[] bytes) {
    String text = text(bytes);
    try {
      JsonNode json = mapper.readTree(text);
      if (json.isMissingNode()) {
        throw malformed("没有内容，应为 JSON 对象");
      }
      return json;
    } catch (JsonProcessingException e) {
      JsonLocation at = Optional.ofNullable(e.getLocation()).orElse(JsonLocation.NA);
      throw malformed("不是规范的 JSON，第 " + at.getLineNr() + " 行第 " + at.getColumnNr() + " 列");
    }
  }

  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw malformed("不是 UTF-8 文本");
    }
  }

  private static RuntimeException malformed(String detail) {
    return Problem.of(ProblemKind.MALFORMED, detail).exception();
  }
}
