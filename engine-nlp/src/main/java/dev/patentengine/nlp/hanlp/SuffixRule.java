package dev.patentengine.nlp.hanlp;

/**
 * The noun of one character that closes a name belongs to it: 输出 轴 becomes 输出轴, 甩 刀 becomes 甩刀, 排 种
 * 器 becomes 排种器. So the PKU guideline counts what a suffix makes; the names of parts that no
 * dictionary has are made this way.
 */
final class SuffixRule {

  /**
   * Nouns of one character that close the names of parts, substances and measures. Left out are
   * those that PKU's own text more often keeps apart behind an unknown word (所, 比, 带, 条, 网, 线, 号,
   * 向).
   */
  private static final Characters SUFFIXES =
      Characters.of(
          "器机板架管杆座箱罐泵阀膜层槽轴轮盘筒柱件环套圈盖垫塞帽壳腔炉塔釜池桶瓶袋床柜镜仪剂液胶漆料粉丝布棒率度值块片孔口端室"
              + "缸簧销栓钉辊链索绳钳刀钻锤铲栅筛罩篮斗仓舱棚桩梁墙缝灯泡屏卡芯模夹钩爪臂腿脚角头法式极");

  /**
   * Words of one character that do not begin a name, though they may be tagged as verbs or nouns.
   */
  private static final Characters NO_BEGINNING =
      Characters.of(
          "的地得之了着过和与或及且而但并是有在于为从由因以使让被把将给向往按对至到就才只也又还都均该此其那这所者等本每各某很较更"
              + "最已仍即若如则可能会应须要不未无非个种些次经用带具设装呈达称说做作多少另据共约近");

  private SuffixRule() {}

  static void apply(Cuts cuts) {
    int start = 0;
    while (start < cuts.text().length()) {
      int end = cuts.end(start);
      if (isContent(cuts, start, end)) {
        end = end - start == 2 ? closedPair(cuts, start, end) : closedSingles(cuts, start, end);
      }
      start = end;
    }
  }

  /** Joins a word of two characters with its suffix. */
  private static int closedPair(Cuts cuts, int start, int end) {
    if (!isSuffix(cuts, end) || isSuffix(cuts, end + 1)) {
      return end;
    }
    cuts.join(start, end + 1, "n");
    return end + 1;
  }

  /** Joins one or two words of one character with the suffix behind them, and nothing longer. */
  private static int closedSingles(Cuts cuts, int start, int end) {
    if (end - start != 1) {
      return end;
    }
    int run = end;
    while (isSingle(cuts, run)) {
      run++;
    }
    int characters = run - start;
    if ((characters == 2 || characters == 3) && isSuffix(cuts, run - 1)) {
      cuts.join(start, run, "n");
    }
    return run;
  }

  private static boolean isSuffix(Cuts cuts, int at) {
    return isSingle(cuts, at) && SUFFIXES.contains(cuts.text().charAt(at));
  }

  private static boolean isSingle(Cuts cuts, int at) {
    return at < cuts.text().length() && cuts.end(at) == at + 1 && isContent(cuts, at, at + 1);
  }

  private static boolean isContent(Cuts cuts, int start, int end) {
    for (int at = start; at < end; at++) {
      if (!isHan(cuts.text().charAt(at))) {
        return false;
      }
    }
    if (end - start == 1) {
      return !NO_BEGINNING.contains(cuts.text().charAt(start))
          && hasContentTag(cuts.tag(start), "nvgbqaxj");
    }
    return hasContentTag(cuts.tag(start), "nvgb");
  }

  private static boolean hasContentTag(String tag, String classes) {
    return !tag.isEmpty() && classes.indexOf(tag.charAt(0)) >= 0;
  }

  private static boolean isHan(char unit) {
    return unit >= '\u4E00' && unit <= '\u9FFF';
  }
}
