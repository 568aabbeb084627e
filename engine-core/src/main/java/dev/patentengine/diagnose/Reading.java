package dev.patentengine.diagnose;

import dev.patentengine.nlp.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * All that was measured about a demand's text. Immutable.
 *
 * @param demand the text
 * @param cues what was found of the word lists, by place
 * @param shape its form
 * @param quantities its figures with units, placed in the cleaned text
 * @param words its words, measured
 * @param weights for each list the weights of its distinct cues, summed
 */
record Reading(
    DemandText demand,
    List<Cue> cues,
    Shape shape,
    List<Quantity> quantities,
    WordMeasure words,
    Map<String, Double> weights) {

  /** Words around figures that do not say what is measured. */
  private static final Pattern NAMELESS =
      Pattern.compile(
          "指标|参数|数值|数据|性能|要求|需求|需要|希望|效果|结果|达到|做到|大于|小于|等于|不低于|不高于|不超过|不少于|以上|以下|以内"
              + "|提高|降低|提升|技术|产品|设备|左右|目标|项目|分别|均|约|为|到|第|和|及|的|在|[一二三四五六七八九十]|[^\\u3400-\\u9fff]");

  /** Fewer Chinese characters than this beside the figures name nothing that could be measured. */
  private static final int NAME = 4;

  static Reading of(
      DemandText demand,
      List<Cue> cues,
      Shape shape,
      List<Quantity> quantities,
      WordMeasure words) {
    Map<String, Double> weights = new TreeMap<>();
    Set<String> seen = new HashSet<>();
    for (Cue cue : cues) {
      String surface = demand.text().substring(cue.start(), cue.end());
      if (seen.add(cue.list() + ' ' + surface)) {
        weights.merge(cue.list(), cue.weight(), Double::sum);
      }
    }
    return new Reading(demand, cues, shape, quantities, words, weights);
  }

  /** The summed weight of a list's distinct cues: saying a word twice adds nothing. */
  double weight(String list) {
    return weights.getOrDefault(list, 0.0);
  }

  /** Whether there are several figures and nothing beside them that says what they measure. */
  boolean figuresOfNothing() {
    if (quantities.size() < 2) {
      return false;
    }
    StringBuilder rest = new StringBuilder(demand.text());
    for (Quantity quantity : quantities) {
      for (int i = quantity.span().start(); i < quantity.span().end(); i++) {
        rest.setCharAt(i, ' ');
      }
    }
    quantities.forEach(quantity -> rest.append(quantity.property().orElse("")));
    return NAMELESS.matcher(rest).replaceAll("").length() < NAME;
  }

  /** The cues of these lists, by place. */
  List<Cue> cues(List<String> lists) {
    return cues.stream().filter(cue -> lists.contains(cue.list())).toList();
  }

  /** The weightiest kind of non-technical need. */
  DemandKind strongestKind() {
    DemandKind strongest = DemandKind.listed().getFirst();
    for (DemandKind kind : DemandKind.listed()) {
      if (weight(kind) > weight(strongest)) {
        strongest = kind;
      }
    }
    return strongest;
  }

  /** The weight of a kind's list. */
  double weight(DemandKind kind) {
    return weight(Lexicon.nameOf(kind));
  }
}
