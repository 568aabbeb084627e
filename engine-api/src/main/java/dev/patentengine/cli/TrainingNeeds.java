package dev.patentengine.cli;

import dev.patentengine.ShippedData;
import dev.patentengine.classify.LabelledNeed;
import dev.patentengine.datasets.WrittenPair;
import dev.patentengine.diagnose.LabelledDemand;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The shipped demands whose industries were given by hand to be learnt from; none of them is among
 * those that are measured on. Stateless.
 */
final class TrainingNeeds {

  private static final String WRITTEN = "classify/training-demands.tsv";
  private static final String LABELS = "classify/training-labels.tsv";
  private static final String DIAGNOSIS = "diagnosis/train.jsonl";
  private static final String PAIRS = "training/pairs.jsonl";

  /** What is read. */
  static final List<String> FILES = List.of(WRITTEN, LABELS, DIAGNOSIS, PAIRS);

  private TrainingNeeds() {}

  private record Text(String topic, String text) {}

  /** All of them. */
  static List<LabelledNeed> read(ShippedData data) {
    Map<String, Text> texts = texts(data);
    List<LabelledNeed> read = new ArrayList<>();
    for (String line : IndustryDemands.lines(data, LABELS)) {
      String[] fields = line.split("\t", -1);
      Text text = texts.get(fields[0]);
      if (text == null) {
        throw new IllegalArgumentException(LABELS + "：没有这条需求 no such demand: " + fields[0]);
      }
      read.add(need(fields[0], text.topic(), text.text(), fields[1]));
    }
    for (String line : IndustryDemands.lines(data, WRITTEN)) {
      String[] fields = line.split("\t", -1);
      read.add(need(fields[0], fields[0], fields[2], fields[1]));
    }
    return List.copyOf(read);
  }

  private static LabelledNeed need(String id, String topic, String text, String codes) {
    return new LabelledNeed(id, topic, text, IndustryDemands.groups(codes));
  }

  private static Map<String, Text> texts(ShippedData data) {
    Map<String, Text> texts = new HashMap<>();
    byte[] file = data.bytes(DIAGNOSIS).orElseThrow();
    for (LabelledDemand demand :
        LabelledDemand.read(new String(file, StandardCharsets.UTF_8).lines().toList())) {
      texts.put(demand.id(), new Text(demand.topic(), demand.text()));
    }
    for (WrittenPair pair : WrittenPair.shipped()) {
      texts.put(pair.patent().id(), new Text(pair.patent().id(), pair.demand()));
    }
    return texts;
  }
}
