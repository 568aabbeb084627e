package dev.patentengine.nlp.dl4j;

import dev.patentengine.nlp.onnx.BgeParts;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.Random;

/** Demands and the documents that answer them, written for these tests. */
final class TrainingTexts {

  static final List<String> DEMANDS =
      List.of(
          "装载机换挡费劲，重载时自己跳空挡，希望更换操纵机构",
          "锅炉烟囱冒黑烟，环保要求限期整改，想上一套除尘脱硫设备，投资不超过八十万元",
          "大棚番茄白粉虱严重",
          "注塑件表面有缩痕，客户退货，求模具改进方案，节拍不能变慢");

  static final List<String> DOCUMENTS =
      List.of(
          "一种工程机械变速操纵装置。包括操纵杆、定位块与自锁弹簧，自锁弹簧使拨叉在啮合位置可靠定位，防止脱档。",
          "湿式除尘脱硫一体塔。塔体内自下而上设有旋流板、喷淋层与除雾器，烟气与碱液逆流接触。",
          "一种温室害虫诱捕板。黄色板面涂有粘虫胶，悬挂高度可调。",
          "注塑模具的随形冷却水道。水道沿型腔表面等距布置，使厚壁处冷却均匀。",
          "一种变速箱同步器。同步环内锥面设有螺旋油槽。",
          "LED 路灯散热外壳");

  private TrainingTexts() {}

  static List<int[]> pieces() {
    return BgeParts.pieces(
        java.util.stream.Stream.concat(DEMANDS.stream(), DOCUMENTS.stream()).toList(), 64);
  }

  /** The first demands belong to the first documents; the rest are negatives. */
  static ContrastiveLoss loss() {
    boolean[][] allowed = new boolean[DEMANDS.size()][DOCUMENTS.size()];
    for (boolean[] row : allowed) {
      java.util.Arrays.fill(row, true);
    }
    allowed[0][4] = false;
    return new ContrastiveLoss(0.05, allowed, new int[] {0, 1, 2, 3});
  }

  static float[] randomAdapter(AdapterLayout layout, long seed) {
    Random random = new Random(seed);
    float[] values = new float[layout.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (0.02 * random.nextGaussian());
    }
    return values;
  }

  static FloatBuffer nativeCopy(float[] values) {
    return Matrix.allocate(values.length).put(0, values);
  }
}
