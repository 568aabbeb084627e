package dev.patentengine.nlp.onnx;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.patentengine.nlp.onnx.LowRankAdapter.Storage;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The file form of a {@link LowRankAdapter}, little endian:
 *
 * <pre>
 * 8 bytes   "PATLORA1"
 * 1 byte    storage: 0 fp32, 1 fp16
 * int       rank
 * float     scale
 * int       number of pairs; for each:
 *   short     bytes of the node's name
 *   bytes     the name, UTF-8
 *   int, int  inputs, outputs
 *   values    A [rank, inputs], then B [outputs, rank]
 * int       CRC-32 of everything before
 * </pre>
 */
final class AdapterFile {

  private static final byte[] MAGIC = "PATLORA1".getBytes(UTF_8);

  /** More is no adapter: LoRA of this encoder at full rank has 13 million values. */
  private static final int MOST_VALUES = 1 << 25;

  private static final int HEAD = 8 + 1 + 4 + 4 + 4;
  private static final int CHECKSUM = 4;

  private AdapterFile() {}

  static byte[] bytes(LowRankAdapter adapter, Storage storage) {
    int size = HEAD + CHECKSUM;
    for (LowRankPair pair : adapter.pairs()) {
      int values = adapter.rank() * (pair.inputs() + pair.outputs());
      size += 2 + pair.node().getBytes(UTF_8).length + 8 + values * width(storage);
    }
    ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    out.put(MAGIC).put(code(storage)).putInt(adapter.rank()).putFloat(adapter.scale());
    out.putInt(adapter.pairs().size());
    for (LowRankPair pair : adapter.pairs()) {
      byte[] name = pair.node().getBytes(UTF_8);
      out.putShort((short) name.length).put(name).putInt(pair.inputs()).putInt(pair.outputs());
      putAll(out, pair.a(), storage);
      putAll(out, pair.b(), storage);
    }
    out.putInt(checksum(out.array(), out.position()));
    return out.array();
  }

  private static byte code(Storage storage) {
    return switch (storage) {
      case FP32 -> 0;
      case FP16 -> 1;
    };
  }

  private static int width(Storage storage) {
    return switch (storage) {
      case FP32 -> Float.BYTES;
      case FP16 -> Short.BYTES;
    };
  }

  private static void putAll(ByteBuffer out, float[] values, Storage storage) {
    for (float value : values) {
      switch (storage) {
        case FP32 -> out.putFloat(value);
        case FP16 -> out.putShort(half(value));
      }
    }
  }

  private static short half(float value) {
    short half = Float.floatToFloat16(value);
    if (!Float.isFinite(Float.float16ToFloat(half))) {
      throw new IllegalArgumentException(value + " is too large for a 16-bit float");
    }
    return half;
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, length);
    return (int) crc.getValue();
  }

  static LowRankAdapter read(byte[] bytes, String name) {
    ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (bytes.length < HEAD + CHECKSUM || !startsWithMagic(in)) {
      throw new OnnxModelException(name + " is not an adapter file 不是适配器文件");
    }
    int stored = in.getInt(bytes.length - CHECKSUM);
    if (stored != checksum(bytes, bytes.length - CHECKSUM)) {
      throw new OnnxModelException(name + " is damaged: its checksum differs 文件已损坏");
    }
    in.limit(bytes.length - CHECKSUM);
    try {
      return adapter(in);
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw new OnnxModelException(name + " is not a valid adapter: " + e.getMessage(), e);
    }
  }

  private static boolean startsWithMagic(ByteBuffer in) {
    byte[] magic = new byte[MAGIC.length];
    in.get(magic);
    return Arrays.equals(magic, MAGIC);
  }

  private static LowRankAdapter adapter(ByteBuffer in) {
    Storage storage = storage(in.get());
    int rank = in.getInt();
    float scale = in.getFloat();
    int count = in.getInt();
    List<LowRankPair> pairs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byte[] node = new byte[Short.toUnsignedInt(in.getShort())];
      in.get(node);
      int inputs = in.getInt();
      int outputs = in.getInt();
      float[] a = values(in, (long) rank * inputs, storage);
      float[] b = values(in, (long) outputs * rank, storage);
      pairs.add(LowRankPair.of(new String(node, UTF_8), rank, a, b));
    }
    if (in.hasRemaining()) {
      throw new IllegalArgumentException(in.remaining() + " bytes too many");
    }
    return new LowRankAdapter(rank, scale, pairs);
  }

  private static Storage storage(byte code) {
    return switch (code) {
      case 0 -> Storage.FP32;
      case 1 -> Storage.FP16;
      default -> throw new IllegalArgumentException("unknown storage " + code);
    };
  }

  private static float[] values(ByteBuffer in, long count, Storage storage) {
    if (count < 0 || count > MOST_VALUES || count * width(storage) > in.remaining()) {
      throw new IllegalArgumentException(count + " values where " + in.remaining() + " bytes are");
    }
    float[] values = new float[(int) count];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          switch (storage) {
            case FP32 -> in.getFloat();
            case FP16 -> Float.float16ToFloat(in.getShort());
          };
    }
    return values;
  }
}
