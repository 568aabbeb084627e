package dev.patentengine.datasets.dictionary;

import java.util.List;
import java.util.function.Predicate;

/**
 * Says which mined sequences are words that a dictionary lacks, rather than phrases. The thresholds
 * were set by reading samples of what they let through. Immutable.
 *
 * @param lexicon what somebody else already took for a word
 */
record WordFilter(Predicate<String> lexicon) {

  private static final int MOST_UNITS = 4;

  /** Nouns of one character that close longer words. */
  private static final String CLOSING =
      "器机板架管杆座箱罐泵阀膜层槽轴轮盘筒柱件环套圈盖垫塞帽壳腔炉塔釜池桶瓶袋床柜镜仪剂液胶漆料粉丝布棒率度值性块片孔口室"
          + "缸簧销栓钉辊链索绳钳刀钻锤铲网栅筛罩篮斗仓舱棚桩梁墙缝灯泡屏卡芯模夹钩爪臂腿头体式型法物相态力量线区位极站车"
          + "盒门窗台板带条纸钢素酶苷酸盐醇酯烯烷胺酮醛醚酚肽糖油水气味菌苗药方汤丸杯壶锅盆碗篷帘毯衣裤鞋帽表计";

  /** Whether the two single characters are one word. */
  boolean isPair(MinedTerm term) {
    List<String> pieces = term.pieces();
    if (pieces.size() != 2 || term.text().length() != 2 || isRare(term) || startsWithFigure(term)) {
      return false;
    }
    if (PhraseEdges.opensPair(pieces.getFirst())) {
      return false;
    }
    boolean known = lexicon.test(term.text()) && term.freedom() >= 0.5;
    boolean holds = term.cohesion() >= 3.0 && term.freedom() >= 1.0 && term.count() >= 4;
    return known || (holds && !PhraseEdges.leavesPhraseOpen(pieces.getLast()));
  }

  /** Whether the pieces, some of one character, are one word of three or four characters. */
  boolean isLongWord(MinedTerm term) {
    List<String> pieces = term.pieces();
    int units = term.text().length();
    if (!term.fragmented() || units < 3 || units > MOST_UNITS || isRare(term)) {
      return false;
    }
    if (PhraseEdges.opensPair(pieces.getFirst())
        || PhraseEdges.leavesPhraseOpen(pieces.getLast())) {
      return false;
    }
    if (lexicon.test(term.text())) {
      return term.freedom() >= 0.5 && term.cohesion() >= 1.5;
    }
    if (PhraseEdges.opensPhrase(pieces.getFirst()) || startsWithFigure(term)) {
      return false;
    }
    if (pieces.getLast().length() == 1) {
      return closes(pieces.getLast())
          && term.freedom() >= 1.0
          && term.cohesion() >= (pieces.size() == 2 ? 1.5 : 4.0)
          && term.count() >= 5;
    }
    return units == 3 && term.cohesion() >= 5.0 && term.freedom() >= 1.2 && term.count() >= 8;
  }

  private static boolean isRare(MinedTerm term) {
    return term.texts() < 3;
  }

  private static boolean closes(String piece) {
    return CLOSING.contains(piece);
  }

  private static boolean startsWithFigure(MinedTerm term) {
    return "一二三四五六七八九十两几多数".indexOf(term.text().charAt(0)) >= 0;
  }
}
