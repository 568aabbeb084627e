package dev.patentengine.datasets.dictionary;

import java.util.Set;

/** Knows the words that stand around terms and not in them. Immutable. */
final class PhraseEdges {

  /** Function words of one character: no term contains them as a piece. */
  private static final String FUNCTION_WORDS =
      "的得之了着过和与或及且而但并是有在于为从由因以使让被把将给向往按对至到就才只也又还都均该此其那这所者等" + "本每各某很较更最已仍即若如则会应须要不未无非个种些次们我你他她它";

  /** What a word of several pieces does not begin with: places, verbs, adverbs, figures. */
  private static final String NO_START =
      "上下内外里中前后左右间时处边旁侧端面用经带具设装接成做作去来取加减达呈出进入相互共再先一二三四五六七八九十" + "两几多少高低大小长短易难需便请供当随跟同地可能";

  /** What a word does not end with: the phrase goes on. */
  private static final String NO_END =
      "上下内外里中前后左右间时处边旁用经具设接成做作去来取达呈入相互共再先一二三四五六七八九十两几多少高低大小好快" + "强差广易难需便供当随跟同份地自可能";

  /** Words that tell of a patent's merits or of its drawing: no term begins or ends with them. */
  private static final Set<String> PLAIN =
      Set.of(
          ("方便 简单 合理 可靠 新型 通过 进行 位于 用于 适用 改进 优点 特点 新颖 显著"
                  + " 较好 良好 降低 提高 增加 减少 保证 克服 容易 便于 组成 及其 优异 独特 明显"
                  + " 具有 一端 两端 上端 下端 两侧 一侧 内侧 外侧 之间 上部 下部 内部 外部 中部"
                  + " 底部 顶部 中间 两个 美观 实用 省力 便宜 低廉 广泛 巧妙 紧凑 相连 相接 达到"
                  + " 取得 广大 理想 先进 现有 同类 其他 其它 时间 数量 问题 分别 之一 以及 依次"
                  + " 相应 相对 需要 能够 可以 不同 各种 同时 完全 直接 一体 另一端 过程 发明"
                  + " 目的 左右 范围 大小 作用 方面 情况 条件 要求 基础 基本 主要 多种 重要 一般"
                  + " 有效 有效地 不会 不能 不易 不用 产生 一起 上面 下面 上方 下方 形成 设置"
                  + " 带来 及时 随时 人员 造成 发生 导致 解决 存在 难以 无法 避免 防止 节省 节约"
                  + " 延长 使用 操作 增强 改善 提供 得到 获得 保持 影响 超过 满足 符合 适合"
                  + " 广泛应用 有利于 充分 大大 制作 可能 必须 公司 有限公司 厂家 企业 属于 领域"
                  + " 特征 方案 技术方案 背景 国内 国外 中国 我国 山东 山东省 煤矿用 带动 安装"
                  + " 固定 放置 安放 平行 排列 多次 反复 轻松 快捷 快速 迅速 美观大方 省时"
                  + " 省时省力 巨大 严重 良好的 安全可靠")
              .split(" +"));

  private PhraseEdges() {}

  static boolean isPlain(String word) {
    return PLAIN.contains(word);
  }

  static boolean isFunctionWord(String piece) {
    return piece.length() == 1 && FUNCTION_WORDS.contains(piece);
  }

  /** Whether not even a word of two characters begins so: 可用, 再加, 相配. */
  static boolean opensPair(String piece) {
    return piece.length() == 1 && "可再极小相拿使".contains(piece);
  }

  static boolean opensPhrase(String piece) {
    return PLAIN.contains(piece) || (piece.length() == 1 && NO_START.contains(piece));
  }

  static boolean leavesPhraseOpen(String piece) {
    return PLAIN.contains(piece) || (piece.length() == 1 && NO_END.contains(piece));
  }
}
