package dev.patentengine.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The metrics written down a second time, slowly and from their definitions, as an oracle. */
record NaiveMetrics(List<String> ranking, Map<String, Integer> judged, int threshold) {

  double value(String name) {
    String[] parts = name.split("@");
    int k = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
    return switch (parts[0]) {
      case "ndcg" -> ndcg(k);
      case "mrr" -> mrr();
      case "map" -> map();
      case "p" -> (double) relevantIn(0, k) / k;
      case "r" -> total() == 0 ? 0 : (double) relevantIn(0, k) / total();
      case "hit" -> relevantIn(0, k) > 0 ? 1 : 0;
      case "bpref" -> bpref();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private boolean relevant(String document) {
    return judged.containsKey(document) && judged.get(document) >= threshold;
  }

  private long total() {
    return judged.keySet().stream().filter(this::relevant).count();
  }

  private long relevantIn(int from, int to) {
    return ranking.stream().limit(to).skip(from).filter(this::relevant).count();
  }

  private double ndcg(int k) {
    List<Integer> all = new ArrayList<>(judged.values());
    all.sort(Comparator.reverseOrder());
    double gain = 0;
    double ideal = 0;
    for (int rank = 1; rank <= k; rank++) {
      double discount = 1 / (Math.log(rank + 1) / Math.log(2));
      if (rank <= ranking.size()) {
        gain += discount * Math.max(0, judged.getOrDefault(ranking.get(rank - 1), 0));
      }
      if (rank <= all.size()) {
        ideal += discount * Math.max(0, all.get(rank - 1));
      }
    }
    return ideal == 0 ? 0 : gain / ideal;
  }

  private double mrr() {
    for (int rank = 1; rank <= ranking.size(); rank++) {
      if (relevantIn(0, rank) > 0) {
        return 1.0 / rank;
      }
    }
    return 0;
  }

  private double map() {
    double sum = 0;
    for (int rank = 1; rank <= ranking.size(); rank++) {
      if (relevantIn(rank - 1, rank) == 1) {
        sum += (double) relevantIn(0, rank) / rank;
      }
    }
    return total() == 0 ? 0 : sum / total();
  }

  private double bpref() {
    double not = judged.values().stream().filter(grade -> grade >= 0 && grade < threshold).count();
    double sum = 0;
    for (String document : ranking) {
      if (relevant(document)) {
        double above =
            ranking.subList(0, ranking.indexOf(document)).stream()
                .filter(d -> judged.getOrDefault(d, -1) >= 0 && !relevant(d))
                .count();
        sum += above == 0 ? 1 : 1 - Math.min(above, total()) / Math.min(not, total());
      }
    }
    return total() == 0 ? 0 : sum / total();
  }
}
