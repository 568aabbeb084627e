package dev.patentengine.nlp.quantity;

import dev.patentengine.nlp.Span;
import java.util.Optional;
import java.util.Set;

/** Finds what a figure measures: the noun phrase that ends right before it. */
final class PropertyFinder {

  private static final int LONGEST = 14;
  private static final int LONGEST_NAME = 10;

  /** Last signs of words for what can be measured: 强度, 误报率, 处理量, 成本 … */
  private static final String HEAD_SIGNS = "度率量力压温径厚宽长高深距比值数本价费命差重积速耗幅级期龄角额效目压流频能";

  private static final Set<String> HEAD_WORDS =
      Set.of(
          "时间", "周期", "效率", "水分", "噪声", "噪音", "精度", "寿命", "年限", "间隙", "间隔", "间距", "直径", "尺寸", "规格",
          "粒径", "孔径", "口径", "行程", "容积", "造价", "投资", "收益", "产能", "能力", "功率", "灰分", "硫分", "氨氮", "总磷",
          "总氮", "残留", "杂质", "电阻", "电容", "压损", "缝宽", "含水", "粗糙度", "真空", "跨度", "节拍", "响应", "延时", "延迟",
          "质量", "自重", "载荷", "负载", "扭矩", "力矩", "倍率", "波长", "浓度", "半径", "成分", "成本增加", "降幅", "增幅",
          "收率", "得率", "面积", "体积", "转速", "风量", "水头", "扬程", "温升", "温差");

  /** Signs that end a noun phrase on its left, unless they are inside one of {@link #KEPT}. */
  private static final String BREAKS = "的和与及或在使将把对从由于其该并且而以到得着了让被给是为有用则经按每至时后前上下中里达需要能可求";

  private static final Set<String> KEPT =
      Set.of(
          "使用", "用量", "用水", "用电", "费用", "耗用", "利用", "作用", "应用", "通用", "有效", "有机", "有害", "含有", "有功",
          "占有", "饱和", "中和", "综和", "相对", "对比", "绝对", "得率", "获得", "存在", "在线", "分时", "时间", "小时", "延时",
          "耗时", "用时", "工时", "时效", "时延", "实时", "即时", "上限", "下限", "上升", "下降", "中心", "中间", "浓度中", "可靠",
          "能力", "能耗", "功能", "性能", "产能", "节能", "热能", "电能", "能量", "能效", "动能", "储能", "达标", "要求", "需求",
          "需氧", "后处", "前后", "对地", "上下", "地下", "水中", "空中", "集中", "中位", "对数", "用户", "用料", "用药", "用人",
          "经济", "经费", "经纬", "和度", "下料", "上料", "下垂", "下沉", "上浮", "后坐", "前角", "后角", "前置", "可用", "使役",
          "于度", "由度", "自由", "得分", "得热", "对流", "对称", "对位", "配对", "从动", "及格", "合及", "其他", "按压", "时速",
          "时产", "可见", "可燃", "可溶", "能见", "用气", "用油", "用煤", "用工", "用肥");

  /** What is no property though it stands before a figure. */
  private static final Set<String> NONE =
      Set.of(
          "经过", "大约", "其中", "例如", "比如", "另外", "至少", "加热", "旋转", "干燥", "不小", "不大", "其为", "分别", "优选",
          "一般", "以及", "反应", "连续", "只有", "每隔", "大小", "搅拌", "目前", "现在", "希望", "要求", "采用", "具有", "本发明",
          "产品", "最好", "加入", "添加", "称取", "再加", "含有", "取", "加", "共", "经", "另", "占", "比", "计", "厚",
          "各", "相当", "超过", "不能");

  /** Verbs that may end what stands before a figure without naming what it measures. */
  private static final Set<String> VERBS =
      Set.of(
          "包括", "包含", "设置", "放置", "组成", "连接", "安装", "铰接", "配有", "设有", "形成", "左右", "采用", "占用", "经过",
          "构成");

  private static final String[] LEADING = {
    "所述", "希望", "要求", "采用", "控制", "保证", "确保", "实现", "具有", "产品", "目前", "现有", "想要", "做到", "满足", "需要",
    "一种", "单套", "一个", "单个", "一卷", "平均", "整机", "保持", "并", "且", "则", "令", "也", "还", "又", "总体", "而且",
    "同时", "各", "求"
  };

  private PropertyFinder() {}

  /** Where the phrase that ends at {@code end} stands, looking back as far as {@code floor}. */
  static Optional<Span> find(String text, int end, int floor) {
    int stop = skipBracket(text, Signs.skipSpacesBack(text, end), floor);
    int start = runStart(text, stop, floor);
    int cut = cut(text, start, stop);
    int from = leadingWords(text, cut, stop);
    return trimmed(text, from, beforeComparison(text, from, stop))
        .filter(span -> sound(span.in(text)));
  }

  /** Whether the phrase ends in a word for something that can be measured. */
  static boolean measurable(String phrase) {
    int length = phrase.length();
    return length > 0
        && (HEAD_SIGNS.indexOf(phrase.charAt(length - 1)) >= 0
            || (length > 1 && HEAD_WORDS.contains(phrase.substring(length - 2))));
  }

  /** 抗压强度(28d)≥10: the phrase ends before the bracket. */
  private static int skipBracket(String text, int end, int floor) {
    if (Signs.at(text, end - 1) == ')') {
      for (int open = end - 2; open > Math.max(floor, end - LONGEST); open--) {
        if (text.charAt(open) == '(') {
          return open;
        }
      }
    }
    return end;
  }

  private static int runStart(String text, int end, int floor) {
    int start = end;
    while (start > floor && end - start < LONGEST && phraseSign(text, start - 1)) {
      start--;
    }
    while (start < end && Signs.digit(text.charAt(start))) {
      start++;
    }
    return start;
  }

  private static boolean phraseSign(String text, int i) {
    char unit = text.charAt(i);
    boolean digitOfName = Signs.digit(unit) && i > 0 && nameBefore(text, i);
    return Signs.ideograph(unit) || Signs.letter(unit) || digitOfName;
  }

  private static boolean nameBefore(String text, int i) {
    char before = text.charAt(i - 1);
    return Signs.letter(before) || (Signs.digit(before) && Signs.letter(Signs.at(text, i - 2)));
  }

  /** 强度比普通产品(高): what is measured stands before 比; 长径比, 比重 are names themselves. */
  private static int beforeComparison(String text, int start, int end) {
    for (int i = end - 2; i > start + 1; i--) {
      char next = text.charAt(i + 1);
      boolean compares =
          text.charAt(i) == '较' || (text.charAt(i) == '比' && "例重值较表率热容".indexOf(next) < 0);
      if (compares && "径量积重对相".indexOf(text.charAt(i - 1)) < 0) {
        return i;
      }
    }
    return end;
  }

  /** One past the last sign in [start, end) that breaks a phrase. */
  private static int cut(String text, int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (BREAKS.indexOf(text.charAt(i)) >= 0 && !kept(text, i, start, end)) {
        return i + 1;
      }
    }
    return start;
  }

  private static boolean kept(String text, int i, int start, int end) {
    boolean left = i > start && KEPT.contains(text.substring(i - 1, i + 1));
    return left || (i + 2 <= end && KEPT.contains(text.substring(i, i + 2)));
  }

  /** Skips 希望, 要求, 所述, 其 … at the front of a phrase. */
  private static int leadingWords(String text, int start, int end) {
    int from = start;
    boolean moved = true;
    while (moved) {
      moved = false;
      for (String word : LEADING) {
        if (text.startsWith(word, from) && from + word.length() < end) {
          from += word.length();
          moved = true;
          break;
        }
      }
    }
    return from;
  }

  /** A phrase too long to be one name is cut to its head with one modifier. */
  private static Optional<Span> trimmed(String text, int from, int end) {
    if (from >= end) {
      return Optional.empty();
    }
    if (end - from <= LONGEST_NAME) {
      return Optional.of(new Span(from, end));
    }
    boolean named = measurable(text.substring(from, end));
    return named ? Optional.of(new Span(end - 4, end)) : Optional.empty();
  }

  private static boolean sound(String phrase) {
    if (phrase.length() > 1 && VERBS.contains(phrase.substring(phrase.length() - 2))) {
      return false;
    }
    if (NONE.contains(phrase)) {
      return "厚".equals(phrase);
    }
    if (phrase.length() == 1) {
      return "长宽高厚深重径价糖盐".contains(phrase);
    }
    if ("晒烧烤送取跑放做干".indexOf(phrase.charAt(phrase.length() - 1)) >= 0) {
      return false;
    }
    return phrase.chars().anyMatch(unit -> unit > 0x7F) || phrase.length() <= 6;
  }
}
