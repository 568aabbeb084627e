package dev.patentengine.nlp.dl4j;

import dev.patentengine.file.WholeFile;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The state of a tuning between two steps, in a file that is replaced whole or not at all.
 *
 * @param fingerprint of the data and options it belongs to
 * @param step steps done
 * @param values of the adapter
 * @param first moments of the optimiser
 * @param second moments of the optimiser
 * @param negatives as mined at the start
 */
record Checkpoint(
    long fingerprint,
    int step,
    float[] values,
    float[] first,
    float[] second,
    HardNegatives negatives) {

  private static final int MAGIC = 0x50455431; // PET1

  void write(Path file) {
    try {
      WholeFile.write(file, bytes -> write(new DataOutputStream(bytes)));
    } catch (IOException e) {
      throw new TuningException("cannot write the checkpoint " + file, e);
    }
  }

  private void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeLong(fingerprint);
    out.writeInt(step);
    for (float[] part : List.of(values, first, second)) {
      write(part, out);
    }
    writeNegatives(out);
    out.flush();
  }

  private void writeNegatives(DataOutputStream out) throws IOException {
    out.writeInt(negatives.documents().size());
    for (int[] documents : negatives.documents()) {
      out.writeInt(documents.length);
      for (int document : documents) {
        out.writeInt(document);
      }
    }
  }

  private static void write(float[] values, DataOutputStream out) throws IOException {
    out.writeInt(values.length);
    for (float value : values) {
      out.writeFloat(value);
    }
  }

  static Checkpoint read(Path file) {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (in.readInt() != MAGIC) {
        throw new TuningException(file + " is no checkpoint of a tuning 不是训练检查点文件");
      }
      return new Checkpoint(
          in.readLong(), in.readInt(), floats(in), floats(in), floats(in), readNegatives(in));
    } catch (IOException e) {
      throw new TuningException("cannot read the checkpoint " + file, e);
    }
  }

  private static HardNegatives readNegatives(DataInputStream in) throws IOException {
    List<int[]> documents = new ArrayList<>();
    for (int pairs = in.readInt(); pairs > 0; pairs--) {
      int[] own = new int[length(in)];
      for (int i = 0; i < own.length; i++) {
        own[i] = in.readInt();
      }
      documents.add(own);
    }
    return new HardNegatives(List.copyOf(documents));
  }

  private static float[] floats(DataInputStream in) throws IOException {
    float[] values = new float[length(in)];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.readFloat();
    }
    return values;
  }

  private static int length(DataInputStream in) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > in.available() / Integer.BYTES) {
      throw new IOException("a list of " + length + " values in a shorter file");
    }
    return length;
  }
}
