package dev.patentengine.cli;

import dev.patentengine.ShippedData;
import dev.patentengine.classify.Classification;
import dev.patentengine.classify.Industry;
import dev.patentengine.classify.LabelledPatent;
import dev.patentengine.classify.SilverText;
import dev.patentengine.datasets.Sample;
import dev.patentengine.model.Demand;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The shipped demands and patents with the industries that people gave them. Stateless. */
final class IndustryDemands {

  private IndustryDemands() {}

  /**
   * A demand and its groups.
   *
   * @param main the code of the main one, or {@code none}
   */
  record Labelled(String id, String text, String main, Set<String> groups) {

    Set<String> industries() {
      return SilverText.industries(groups);
    }
  }

  /** The sample's demands and those written for this purpose. */
  static List<Labelled> read(ShippedData data) {
    Map<String, String> labels = pairs(data, "sample/demand-industries.tsv");
    List<Labelled> read = new ArrayList<>();
    List<Demand> demands = new ArrayList<>(Sample.demands());
    demands.addAll(Sample.moreDemands());
    for (Demand demand : demands) {
      String codes = labels.get(demand.id());
      if (codes != null) {
        read.add(labelled(demand.id(), codes, demand.fullText()));
      }
    }
    for (String line : lines(data, "classify/demands.tsv")) {
      String[] fields = line.split("\t", -1);
      read.add(labelled(fields[0], fields[1], fields[2]));
    }
    return List.copyOf(read);
  }

  /** The sample's patents. */
  static List<LabelledPatent> patents(ShippedData data) {
    Map<String, String> labels = pairs(data, "sample/patent-industries.tsv");
    return Sample.patents().stream()
        .filter(patent -> labels.containsKey(patent.id()))
        .map(patent ->
            new LabelledPatent(
                patent, groups(labels.getOrDefault(patent.id(), Industry.NONE.code()))))
        .toList();
  }

  private static Labelled labelled(String id, String codes, String text) {
    return new Labelled(id, text, codes.split(";")[0], groups(codes));
  }

  static Set<String> groups(String codes) {
    return codes.equals(Industry.NONE.code()) ? Set.of() : Set.of(codes.split(";"));
  }

  static Map<String, String> pairs(ShippedData data, String name) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String line : lines(data, name)) {
      String[] fields = line.split("\t", -1);
      pairs.put(fields[0], fields[1]);
    }
    return pairs;
  }

  static List<String> lines(ShippedData data, String name) {
    byte[] bytes = data.bytes(name).orElseThrow(() -> new IllegalArgumentException("没有随附 " + name));
    return new String(bytes, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  /** How often the first industry is right, by the labels given by hand. */
  static Map<String, Double> scores(
      List<Labelled> demands, Function<String, Classification> classifier) {
    double labelled = 0;
    double among = 0;
    double main = 0;
    double right = 0;
    double three = 0;
    for (Labelled demand : demands) {
      Classification answer = classifier.apply(demand.text());
      String first = answer.first().code();
      String stated = answer.answer(0).orElseThrow().code();
      Set<String> truth = demand.industries();
      if (!truth.isEmpty()) {
        labelled++;
        among += truth.contains(first) ? 1 : 0;
        main += first.equals(Industry.parentOf(demand.main())) ? 1 : 0;
        three +=
            answer.groups().stream().limit(3).anyMatch(g -> demand.groups().contains(g.code()))
                ? 1
                : 0;
      }
      right +=
          (truth.isEmpty() ? stated.equals(Industry.NONE.code()) : truth.contains(stated)) ? 1 : 0;
    }
    Map<String, Double> scores = new LinkedHashMap<>();
    scores.put("demands", (double) demands.size());
    scores.put("demands.labelled", labelled);
    scores.put("demands.l1.first", among / labelled);
    scores.put("demands.l1.main", main / labelled);
    scores.put("demands.l1.first.or.none", right / demands.size());
    scores.put("demands.l2.hit@3", three / labelled);
    return scores;
  }
}
