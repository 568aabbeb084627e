package dev.patentengine.nlp.sketch;

import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.ModelIdentity;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A teacher of 32 dimensions that adds up a random vector for each pair of characters. */
final class SummingTeacher {

  static final ModelIdentity IDENTITY = new ModelIdentity("sums of pairs", "0123456789abcdef", 32);

  private static final String[] THINGS = {
    "离心泵", "装载机", "变速箱", "传感器", "电池", "齿轮", "阀门", "轴承", "电机", "过滤器", "机床", "锅炉"
  };
  private static final String[] USES = {
    "冷却", "换挡", "密封", "检测", "焊接", "润滑", "除尘", "控制", "干燥", "输送", "加热", "降噪"
  };
  private static final String[] ENDS = {"装置", "方法", "系统", "结构"};

  private SummingTeacher() {}

  static float[] vector(String text) {
    float[] sum = new float[IDENTITY.dimensions()];
    sum[0] = 1;
    for (int at = 1; at < text.length(); at++) {
      Random random = new Random(text.substring(at - 1, at + 1).hashCode());
      for (int i = 0; i < sum.length; i++) {
        sum[i] += (float) random.nextGaussian();
      }
    }
    return Embedding.of(sum).toArray();
  }

  /** Titles, of which the first have all words of the last. */
  static List<String> titles(int count, long seed) {
    Random random = new Random(seed);
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      titles.add("一种" + any(THINGS, random) + "的" + any(USES, random) + any(ENDS, random));
    }
    return titles;
  }

  private static String any(String[] words, Random random) {
    return words[random.nextInt(words.length)];
  }
}
