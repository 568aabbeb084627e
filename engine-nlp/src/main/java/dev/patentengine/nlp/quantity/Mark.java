package dev.patentengine.nlp.quantity;

import dev.patentengine.nlp.Quantity.Relation;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a word in front of a figure says about it. */
enum Mark {
  AT_LEAST,
  MORE_THAN,
  AT_MOST,
  LESS_THAN,
  ABOUT,
  /** 优于: at least or at most, as the property has it. */
  BETTER,
  /** Joins property and figure without bounding it: 为, 达, 要求. */
  LINK,
  /** Joins a verb of change and what is reached: 提高到. */
  TO,
  UP,
  DOWN,
  /** Rises and names what rises: 增产. */
  UP_NAMED,
  /** Falls and names what falls: 节水. */
  DOWN_NAMED;

  private static final int LONGEST = 6;
  private static final Map<String, Mark> WORDS = words();

  private static Map<String, Mark> words() {
    Map<String, Mark> words = new HashMap<>();
    AT_LEAST.name(
        words,
        "≥ >= 不低于 不少于 不小于 不短于 不得低于 不得少于 不得小于 不应低于 不应小于 不应少于 不能低于 不能少于 大于等于 大于或等于 至少 至少为"
            + " 最少 不下于 不亚于 达到或超过 高于等于 高于或等于 应不低于 应不小于");
    MORE_THAN.name(words, "> 大于 高于 超过 多于 长于 超 超出 突破");
    AT_MOST.name(
        words,
        "≤ <= 不高于 不大于 不超过 不超出 不超 不多于 不长于 不得超过 不得大于 不得高于 不得多于 不应超过 不应大于 不能超过 不能高于 不能大于 小于等于"
            + " 小于或等于 最多 至多 未超过 低于等于 低于或等于");
    LESS_THAN.name(words, "< 小于 低于 少于 不到 不足 短于 未达 未到 不满");
    ABOUT.name(words, "约 大约 大约为 约为 约是 大概 近 接近 将近 差不多 ≈ 大致 大致为");
    BETTER.name(words, "优于 好于");
    LINK.name(
        words,
        "摄氏 = : 是 系 达 可达 高达 多达 低至 等于 控制在 控制 保持在 保持 维持在 稳定在 在 要求 只 只有 仅 仅有 有 需 需要 须 必须 应 应当 要 能 可 可以"
            + " 能够 会 将 已 已经 均 都 也 就 才 又 还 再 了 一般 一般为 通常 通常为 优选 优选的 最好 分别 平均 共 共计 总计 最大 最小 最高 最低 大幅"
            + " 明显 显著 取 处于 介于 做到 做到了 落在 限制在 最终 每次 最好在 以 希望");
    TO.name(words, "到 至 为 达到 达到了 设为 定为 成为 可达到 能达到 变为");
    UP.name(words, "提高 提升 增加 增长 上升 增大 升高 延长 加快 增强 扩大 上涨 高出 加大 拉长 增 翻 涨 多 升 高 长 快 大 提 多出 升温");
    DOWN.name(words, "降低 下降 减少 减小 缩短 缩小 节约 节省 减轻 降 省 少 掉 减 低 短 小 慢 轻 削减 下调 压缩 压 缩 衰减");
    UP_NAMED.name(words, "增产 增效 提效 提速 增收 增重");
    DOWN_NAMED.name(
        words, "节水 节电 节能 节油 节煤 节气 节材 降本 降噪 降耗 减排 减重 减产 节汽 省电 省水 省气 省油 省煤 省工 省料 省时 节时 减薄 降温 减振 减阻");
    return words;
  }

  private void name(Map<String, Mark> words, String list) {
    for (String word : list.split(" ")) {
      if (!word.isEmpty()) {
        words.put(word, this);
      }
    }
  }

  /** A marked word of a text. */
  record Word(Mark mark, int start, int end) {

    int length() {
      return end - start;
    }
  }

  /** The longest marked word that ends at {@code end} and does not reach before {@code floor}. */
  static Optional<Word> endingAt(String text, int floor, int end) {
    for (int start = Math.max(floor, end - LONGEST); start < end; start++) {
      Mark mark = WORDS.get(text.substring(start, end));
      if (mark != null) {
        return partOfAnotherWord(text, start, end)
            ? Optional.empty()
            : Optional.of(new Word(mark, start, end));
      }
    }
    return Optional.empty();
  }

  /** The longest verb of change that starts at {@code start}. */
  static Optional<Word> changeStartingAt(String text, int start) {
    for (int end = Math.min(text.length(), start + LONGEST); end > start; end--) {
      Mark mark = WORDS.get(text.substring(start, end));
      if (mark == UP || mark == DOWN) {
        return Optional.of(new Word(mark, start, end));
      }
    }
    return Optional.empty();
  }

  /** 功能, 主要, 最近: the sign before makes another word of a one-sign mark. */
  private static boolean partOfAnotherWord(String text, int start, int end) {
    if (end - start > 1) {
      return false;
    }
    char before = Signs.at(text, start - 1);
    return switch (text.charAt(start)) {
      case '能' -> "功性节智动电热势机核".indexOf(before) >= 0;
      case '要' -> "主重摘必".indexOf(before) >= 0;
      case '近' -> "附最邻靠远".indexOf(before) >= 0;
      case '有' -> "含具所没拥占".indexOf(before) >= 0;
      case '小' -> "大最".indexOf(before) >= 0;
      case '将', '会' -> "机社协".indexOf(before) >= 0;
      case '成' -> true;
      case '长' -> "延边全总周身".indexOf(before) >= 0;
      case '大', '高', '低' -> "最".indexOf(before) >= 0;
      case '压' -> "电气液水油高低耐承".indexOf(before) >= 0;
      case '的' -> "目".indexOf(before) >= 0;
      case '以' -> "可所".indexOf(before) >= 0;
      default -> false;
    };
  }

  /** The relation that this mark gives, if it gives one by itself. */
  Optional<Relation> relation() {
    return switch (this) {
      case AT_LEAST -> Optional.of(Relation.AT_LEAST);
      case MORE_THAN -> Optional.of(Relation.MORE_THAN);
      case AT_MOST -> Optional.of(Relation.AT_MOST);
      case LESS_THAN -> Optional.of(Relation.LESS_THAN);
      case ABOUT -> Optional.of(Relation.ABOUT);
      case UP, UP_NAMED -> Optional.of(Relation.RAISED_BY);
      case DOWN, DOWN_NAMED -> Optional.of(Relation.LOWERED_BY);
      case BETTER, LINK, TO -> Optional.empty();
    };
  }

  /** Whether this is a verb of change. */
  boolean change() {
    return switch (this) {
      case UP, DOWN, UP_NAMED, DOWN_NAMED -> true;
      case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, ABOUT, BETTER, LINK, TO -> false;
    };
  }
}
