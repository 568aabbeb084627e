package dev.patentengine.classify;

import dev.patentengine.nlp.dl4j.DenseHead;
import dev.patentengine.nlp.dl4j.DenseLayer;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** A {@link DenseHead} or a layer within a model file, its weights in 16 bits. Stateless. */
final class DenseHeadFile {

  private DenseHeadFile() {}

  static void write(DataOutputStream out, DenseHead head) throws IOException {
    layer(out, head.hidden());
    layer(out, head.output());
  }

  static void layer(DataOutputStream out, DenseLayer layer) throws IOException {
    float most = Float.MIN_NORMAL;
    for (float weight : layer.weights()) {
      most = Math.max(most, Math.abs(weight));
    }
    float step = most / Short.MAX_VALUE;
    out.writeInt(layer.inputs());
    out.writeInt(layer.bias().length);
    out.writeFloat(step);
    for (float weight : layer.weights()) {
      out.writeShort(Math.round(weight / step));
    }
    for (float bias : layer.bias()) {
      out.writeFloat(bias);
    }
  }

  static DenseHead read(DataInputStream in) throws IOException {
    DenseLayer hidden = layer(in);
    return new DenseHead(hidden, layer(in));
  }

  static DenseLayer layer(DataInputStream in) throws IOException {
    int inputs = in.readInt();
    float[] bias = new float[in.readInt()];
    float step = in.readFloat();
    float[] weights = new float[Math.multiplyExact(inputs, bias.length)];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = in.readShort() * step;
    }
    for (int k = 0; k < bias.length; k++) {
      bias[k] = in.readFloat();
    }
    return new DenseLayer(weights, bias);
  }
}
