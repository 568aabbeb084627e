package dev.patentengine.diagnose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts labelled demands into parts, so that what is said of one topic is in one part. Stateless.
 */
final class Folds {

  /** How many parts. */
  static final int COUNT = 5;

  private Folds() {}

  /** The part of each demand: topics are dealt out in turn; without a topic a demand is its own. */
  static int[] of(List<LabelledDemand> demands) {
    Map<String, Integer> topics = new LinkedHashMap<>();
    int[] folds = new int[demands.size()];
    for (int i = 0; i < folds.length; i++) {
      LabelledDemand each = demands.get(i);
      String topic = each.topic().isEmpty() ? " " + each.id() : each.topic();
      topics.putIfAbsent(topic, topics.size());
      folds[i] = topics.getOrDefault(topic, 0) % COUNT;
    }
    return folds;
  }
}
