package dev.patentengine.nlp.onnx;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.patentengine.nlp.Embedding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/**
 * A text with the word pieces and the vector that another programme found for it: Python 3.11,
 * onnxruntime 1.30.0 and tokenizers 0.23.2 on the same model file, NFKC and lower case, CLS, L2.
 *
 * <p>{@code golden.tsv}: text, pieces, 512 floats (little endian, base64).
 */
record Golden(String text, long[] pieces, float[] vector) {

  static List<Golden> all() {
    try (InputStream in = Golden.class.getResourceAsStream("golden.tsv")) {
      String file = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
      return file.lines().map(line -> parse(line.split("\t", -1))).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Golden parse(String[] fields) {
    long[] pieces = Arrays.stream(fields[1].split(" ")).mapToLong(Long::parseLong).toArray();
    float[] vector = new float[Encoder.DIMENSIONS];
    ByteBuffer.wrap(Base64.getDecoder().decode(fields[2]))
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(vector);
    return new Golden(fields[0], pieces, vector);
  }

  Embedding embedding() {
    return Embedding.of(vector);
  }
}
