package dev.patentengine.cli;

import dev.patentengine.PatentEngine;
import dev.patentengine.evaluate.RankingEvaluation;
import dev.patentengine.model.Demand;
import dev.patentengine.model.IpcSymbol;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Ways to part demands so that each part is measured by itself. */
final class DemandSlices {

  /** Characters; where the lengths of the development demands part. */
  private static final int SHORT = 50;

  private static final int LONG = 120;

  private DemandSlices() {}

  /** By the length of the demand, and by the IPC section of the patents that it should find. */
  static Map<String, UnaryOperator<String>> of(
      List<Demand> demands, PatentEngine engine, RankingEvaluation evaluation) {
    Map<String, String> lengths = new HashMap<>();
    demands.forEach(demand -> lengths.put(demand.id(), length(demand.fullText())));
    return new TreeMap<>(
        Map.of(
            "按需求字数", query -> lengths.getOrDefault(query, "?"),
            "按应得专利的 IPC 部", query -> section(engine, evaluation, query)));
  }

  private static String length(String text) {
    int characters = text.codePointCount(0, text.length());
    if (characters < SHORT) {
      return "1 短（不足 " + SHORT + " 字）";
    }
    return characters < LONG ? "2 中" : "3 长（" + LONG + " 字以上）";
  }

  private static String section(PatentEngine engine, RankingEvaluation evaluation, String query) {
    return evaluation.qrels().grades(query).entrySet().stream()
        .filter(judged -> judged.getValue() >= evaluation.threshold())
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .flatMap(judged -> engine.patent(judged.getKey()))
        .flatMap(patent -> patent.ipc().stream().findFirst())
        .map(IpcSymbol::section)
        .orElse("?");
  }
}
