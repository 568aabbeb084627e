package dev.patentengine.nlp.hanlp;

/**
 * A word of two characters and the noun of one character that closes it are one word: 输出 轴 becomes
 * 输出轴. So the PKU guideline counts what a suffix makes; the names of parts are made this way.
 */
final class SuffixRule {

  /** Nouns of one character that close the names of parts, substances and measures. */
  private static final String SUFFIXES =
      "器机板架管杆座箱罐泵阀膜层槽轴轮盘筒柱件环套圈盖垫塞帽壳腔炉塔釜池桶瓶袋床柜镜仪剂液胶漆料粉丝布棒率度值比性块片条孔口端室缸簧销栓钉辊链索绳钳刀钻锤铲网栅筛罩篮斗仓舱棚桩梁墙缝带灯泡屏卡芯模夹钩爪臂腿脚角头体式型";

  private SuffixRule() {}

  static void apply(Cuts cuts) {
    String text = cuts.text();
    int start = 0;
    while (start < text.length()) {
      int end = cuts.end(start);
      if (end - start == 2 && closes(cuts, start, end)) {
        cuts.join(start, end + 1, "n");
        end++;
      }
      start = end;
    }
  }

  private static boolean closes(Cuts cuts, int start, int end) {
    String text = cuts.text();
    return end < text.length()
        && SUFFIXES.indexOf(text.charAt(end)) >= 0
        && cuts.end(end) == end + 1
        && isContent(cuts.tag(start))
        && isHan(text.charAt(start))
        && isHan(text.charAt(start + 1))
        && !opensNext(cuts, end);
  }

  /** Whether the single character rather belongs to the single one that follows it (机 壳). */
  private static boolean opensNext(Cuts cuts, int at) {
    int next = at + 1;
    return next < cuts.text().length()
        && cuts.end(next) == next + 1
        && isHan(cuts.text().charAt(next))
        && SUFFIXES.indexOf(cuts.text().charAt(next)) >= 0;
  }

  private static boolean isContent(String tag) {
    return tag.startsWith("n") || tag.startsWith("v") || tag.startsWith("b") || tag.startsWith("g");
  }

  private static boolean isHan(char unit) {
    return unit >= '\u4E00' && unit <= '\u9FFF';
  }
}
