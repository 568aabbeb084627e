package dev.patentengine.classify;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A {@link TextModel} as gzipped binary; the same model gives the same bytes. Stateless. */
final class TextModelFile {

  private static final String MAGIC = "patent-engine-industries";
  private static final int VERSION = 4;
  private static final float WEIGHT_STEP = 1 / 1000f;

  private TextModelFile() {}

  static byte[] write(TextModel model) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      out.writeUTF(MAGIC);
      out.writeInt(VERSION);
      out.writeUTF(model.identity());
      vocabulary(out, model.vocabulary());
      head(out, model.groups());
      head(out, model.subclasses());
      meaning(out, model.meaning());
      priors(out, model.priors());
      curves(out, model.curves());
      fusion(out, model.fusion());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void vocabulary(DataOutputStream out, Vocabulary words) throws IOException {
    out.writeInt(words.size());
    out.writeFloat(words.enough());
    for (int row = 0; row < words.size(); row++) {
      out.writeInt(words.hash(row));
    }
    for (int row = 0; row < words.size(); row++) {
      out.writeShort(Math.round(words.weight(row) / WEIGHT_STEP));
    }
  }

  private static void head(DataOutputStream out, SparseHead head) throws IOException {
    out.writeInt(head.classes().size());
    for (String name : head.classes()) {
      out.writeUTF(name);
    }
    for (float bias : head.bias()) {
      out.writeFloat(bias);
    }
    out.writeFloat(head.scale());
    int[] start = head.start();
    for (int row = 1; row < start.length; row++) {
      out.writeShort(start[row] - start[row - 1]);
    }
    for (short column : head.column()) {
      out.writeShort(column);
    }
    out.write(head.value());
  }

  private static void meaning(DataOutputStream out, Optional<Meaning> meaning) throws IOException {
    out.writeUTF(meaning.map(Meaning::embedder).orElse(""));
    if (meaning.isPresent()) {
      TitleHeads titles = meaning.get().titles().orElseThrow();
      DenseHeadFile.write(out, titles.groups());
      DenseHeadFile.write(out, titles.subclasses());
      DenseHeadFile.layer(out, titles.groupsOfSubclasses());
      Optional<SparseHead> demands = meaning.get().demands();
      out.writeInt(demands.map(head -> head.start().length - 1).orElse(0));
      if (demands.isPresent()) {
        head(out, demands.get());
      }
    }
  }

  private static void priors(DataOutputStream out, Map<String, List<Double>> priors)
      throws IOException {
    out.writeInt(priors.size());
    for (Map.Entry<String, List<Double>> each : new TreeMap<>(priors).entrySet()) {
      out.writeUTF(each.getKey());
      numbers(out, each.getValue());
    }
  }

  private static void curves(DataOutputStream out, Map<String, IsotonicCurve> curves)
      throws IOException {
    out.writeInt(curves.size());
    for (Map.Entry<String, IsotonicCurve> each : new TreeMap<>(curves).entrySet()) {
      out.writeUTF(each.getKey());
      numbers(out, each.getValue().scores());
      numbers(out, each.getValue().shares());
    }
  }

  private static void fusion(DataOutputStream out, Map<String, Fusion> fusion) throws IOException {
    out.writeInt(fusion.size());
    for (Map.Entry<String, Fusion> each : new TreeMap<>(fusion).entrySet()) {
      Fusion f = each.getValue();
      out.writeUTF(each.getKey());
      numbers(out, List.of(f.bias(), f.text(), f.complete(), f.symbol()));
    }
  }

  private static void numbers(DataOutputStream out, List<Double> values) throws IOException {
    out.writeInt(values.size());
    for (double value : values) {
      out.writeFloat((float) value);
    }
  }

  /**
   * The model of this file.
   *
   * @param name what to call it in a message
   * @throws ClassifyException if it is none, or of another version
   */
  static TextModel read(byte[] file, String name) {
    try (DataInputStream in =
        new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(file)))) {
      if (!in.readUTF().equals(MAGIC) || in.readInt() != VERSION) {
        throw new ClassifyException(
            "产业分类模型版本不符，请用 tune classify 重新训练 not a model of this version: " + name);
      }
      String identity = in.readUTF();
      Vocabulary words = vocabulary(in);
      return new TextModel(
          identity,
          words,
          head(in, words.size() + 1),
          head(in, words.size()),
          meaning(in),
          priors(in),
          curves(in),
          fusion(in));
    } catch (IOException e) {
      throw new ClassifyException("产业分类模型无法读取 cannot read " + name, e);
    }
  }

  private static Vocabulary vocabulary(DataInputStream in) throws IOException {
    int[] hashes = new int[in.readInt()];
    float enough = in.readFloat();
    float[] weights = new float[hashes.length];
    for (int row = 0; row < hashes.length; row++) {
      hashes[row] = in.readInt();
    }
    for (int row = 0; row < hashes.length; row++) {
      weights[row] = in.readUnsignedShort() * WEIGHT_STEP;
    }
    return new Vocabulary(hashes, weights, enough);
  }

  private static SparseHead head(DataInputStream in, int rows) throws IOException {
    int classes = in.readInt();
    List<String> names = new ArrayList<>(classes);
    for (int k = 0; k < classes; k++) {
      names.add(in.readUTF());
    }
    float[] bias = new float[classes];
    for (int k = 0; k < classes; k++) {
      bias[k] = in.readFloat();
    }
    float scale = in.readFloat();
    int[] start = new int[rows + 1];
    for (int row = 0; row < rows; row++) {
      start[row + 1] = start[row] + in.readUnsignedShort();
    }
    short[] column = new short[start[rows]];
    for (int i = 0; i < column.length; i++) {
      column[i] = in.readShort();
    }
    byte[] value = new byte[column.length];
    in.readFully(value);
    return new SparseHead(names, bias, scale, start, column, value);
  }

  private static Optional<Meaning> meaning(DataInputStream in) throws IOException {
    String embedder = in.readUTF();
    if (embedder.isEmpty()) {
      return Optional.empty();
    }
    TitleHeads titles =
        new TitleHeads(DenseHeadFile.read(in), DenseHeadFile.read(in), DenseHeadFile.layer(in));
    int rows = in.readInt();
    Optional<SparseHead> demands = rows == 0 ? Optional.empty() : Optional.of(head(in, rows));
    return Optional.of(new Meaning(embedder, Optional.of(titles), demands));
  }

  private static Map<String, List<Double>> priors(DataInputStream in) throws IOException {
    Map<String, List<Double>> priors = new TreeMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      priors.put(in.readUTF(), numbers(in));
    }
    return priors;
  }

  private static Map<String, IsotonicCurve> curves(DataInputStream in) throws IOException {
    Map<String, IsotonicCurve> curves = new TreeMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      curves.put(in.readUTF(), new IsotonicCurve(numbers(in), numbers(in)));
    }
    return curves;
  }

  private static Map<String, Fusion> fusion(DataInputStream in) throws IOException {
    Map<String, Fusion> fusion = new TreeMap<>();
    for (int i = in.readInt(); i > 0; i--) {
      String level = in.readUTF();
      List<Double> values = numbers(in);
      fusion.put(level, new Fusion(values.get(0), values.get(1), values.get(2), values.get(3)));
    }
    return fusion;
  }

  private static List<Double> numbers(DataInputStream in) throws IOException {
    List<Double> values = new ArrayList<>();
    for (int i = in.readInt(); i > 0; i--) {
      values.add((double) in.readFloat());
    }
    return values;
  }
}
