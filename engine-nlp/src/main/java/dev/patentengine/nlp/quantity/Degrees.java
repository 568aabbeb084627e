package dev.patentengine.nlp.quantity;

/** Decides what 度 stands for: a temperature, an angle, a kilowatt-hour, or not to be known. */
final class Degrees {

  static final String UNDECIDED = "度";

  private static final int WINDOW = 12;
  private static final String[] HEAT = {
    "温", "热", "冷", "晒", "烧", "烤", "摄氏", "夏", "冬", "零下", "冻", "烟", "炉"
  };
  private static final String[] ENERGY = {"耗电", "用电", "电费", "电量", "省电", "节电"};
  private static final String[] ANGLE = {
    "角", "倾", "旋", "转", "弯", "摆", "仰", "俯", "张开", "扭", "偏", "坡", "翻", "夹", "展开"
  };

  private Degrees() {}

  /** The name of the unit that 度 is at this figure: ℃, °, kWh or 度 again. */
  static String unit(String text, Figure figure) {
    int start = figure.span().start();
    String before = text.substring(Math.max(0, start - WINDOW), start);
    if (Signs.at(text, figure.span().end()) == '角') {
      return "°";
    }
    if (figure.low() < 0 || holds(before, HEAT)) {
      return "℃";
    }
    if (holds(before, ENERGY)) {
      return "kWh";
    }
    return holds(before, ANGLE) ? "°" : UNDECIDED;
  }

  private static boolean holds(String text, String[] words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
