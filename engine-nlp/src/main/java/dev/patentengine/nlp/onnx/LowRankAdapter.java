package dev.patentengine.nlp.onnx;

import dev.patentengine.file.WholeFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A low-rank adapter (LoRA, Hu et al. 2021, arXiv:2106.09685) of the encoder: what tuning has
 * changed in its matrix products. It is merged into the weights when the model is loaded, so that
 * the adapted encoder is as fast as the plain one. Immutable.
 *
 * <p>Merged weight [in, out] = weight + scale · (B·A)ᵀ.
 *
 * @param rank rank of every pair
 * @param scale factor of every change
 * @param pairs one for each adapted matrix product, in the order of the network
 */
public record LowRankAdapter(int rank, float scale, List<LowRankPair> pairs) {

  /**
   * An adapter.
   *
   * @throws IllegalArgumentException if the pairs are of other ranks, two are for one node, none is
   *     given, or the scale is not finite
   */
  public LowRankAdapter {
    pairs = List.copyOf(pairs);
    if (!Float.isFinite(scale)) {
      throw new IllegalArgumentException("an adapter has no scale " + scale);
    }
    if (pairs.isEmpty()) {
      throw new IllegalArgumentException("an adapter without pairs adapts nothing");
    }
    Set<String> nodes = new TreeSet<>();
    for (LowRankPair pair : pairs) {
      if (pair.rank() != rank) {
        throw new IllegalArgumentException(pair + " in an adapter of rank " + rank);
      }
      if (!nodes.add(pair.node())) {
        throw new IllegalArgumentException("two pairs for " + pair.node());
      }
    }
  }

  /** How the values of an adapter are kept in its file. */
  public enum Storage {
    /** 32-bit floats: exact, 2.4 MB at rank 16. */
    FP32,
    /** 16-bit floats: three significant digits, 1.2 MB at rank 16. */
    FP16
  }

  /**
   * Reads an adapter file.
   *
   * @throws OnnxModelException if it cannot be read, is damaged or of another kind
   */
  public static LowRankAdapter read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    } catch (IOException e) {
      throw new OnnxModelException("cannot read the adapter " + file + " 无法读取适配器文件", e);
    }
  }

  /** The same from a stream, which is left open; {@code name} stands for it in messages. */
  public static LowRankAdapter read(InputStream in, String name) throws IOException {
    return AdapterFile.read(in.readAllBytes(), name);
  }

  /** Writes the adapter to a file, which is replaced at once or not at all. */
  public void write(Path file, Storage storage) {
    byte[] bytes = AdapterFile.bytes(this, storage);
    try {
      WholeFile.write(file, bytes);
    } catch (IOException e) {
      throw new OnnxModelException("cannot write the adapter " + file + " 无法写入适配器文件", e);
    }
  }

  /**
   * The adapter whose change is the mean of theirs: its factors are theirs side by side, so that it
   * is as large as they are together. What several tunings agree on is kept, what each learnt by
   * accident fades (model soups: Wortsman et al. 2022, arXiv:2203.05482).
   *
   * @throws IllegalArgumentException if they are not for the same products in the same order
   */
  public static LowRankAdapter mean(List<LowRankAdapter> adapters) {
    LowRankAdapter first = adapters.getFirst();
    List<LowRankPair> pairs = new ArrayList<>();
    for (int i = 0; i < first.pairs().size(); i++) {
      int place = i;
      pairs.add(
          LowRankPair.joined(
              adapters.stream().map(adapter -> adapter.scaledPair(place, first)).toList()));
    }
    return new LowRankAdapter(pairs.getFirst().rank(), first.scale() / adapters.size(), pairs);
  }

  /** A pair with what differs in scale from {@code other} in its B. */
  private LowRankPair scaledPair(int place, LowRankAdapter other) {
    if (pairs.size() != other.pairs.size()) {
      throw new IllegalArgumentException(
          "adapters of " + pairs.size() + " and " + other.pairs.size() + " products have no mean");
    }
    return pairs.get(place).scaled(scale / other.scale);
  }

  /** Names its content, however it is stored: 16 hexadecimal characters. */
  public String digest() {
    return Digests.of(AdapterFile.bytes(this, Storage.FP32));
  }

  /**
   * A copy of a model file with this adapter merged in.
   *
   * @throws IllegalArgumentException if the model has other nodes or shapes
   */
  public byte[] mergedInto(byte[] model) {
    byte[] copy = model.clone();
    mergeInPlace(OnnxWeights.read(copy));
    return copy;
  }

  /** Merges it into the file that {@code weights} was read from. */
  void mergeInPlace(OnnxWeights weights) {
    List<String> names = new ArrayList<>();
    for (LowRankPair pair : pairs) {
      names.add(weightOf(pair, weights));
    }
    for (int i = 0; i < names.size(); i++) {
      weights.addInPlace(names.get(i), pairs.get(i).change(scale));
    }
  }

  private static String weightOf(LowRankPair pair, OnnxWeights weights) {
    String name = weights.matMulWeight(pair.node());
    int[] shape = weights.shape(name);
    if (shape.length != 2 || shape[0] != pair.inputs() || shape[1] != pair.outputs()) {
      throw new IllegalArgumentException(
          "the adapter does not fit the model: " + pair + ", weight " + Arrays.toString(shape));
    }
    return name;
  }
}
