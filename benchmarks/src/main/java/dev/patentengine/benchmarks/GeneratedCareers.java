package dev.patentengine.benchmarks;

import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Embedding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Patents of people who work in circles of eight, each circle on one of 2,000 topics: the size and
 * shape of a province, no real names. The same numbers give the same patents. Immutable.
 *
 * @param people how many there are
 * @param patents how many there are
 */
record GeneratedCareers(int people, int patents) {

  static final int TOPICS = 2_000;
  private static final int CIRCLE = 8;
  private static final int ORGANIZATIONS = 3_000;
  private static final int TOPIC_WORDS = 20;
  private static final int COMMON_WORDS = 500;
  private static final int DIMENSIONS = 512;
  private static final int DAYS = 4_000;

  private int circle(int patent) {
    return new Random(patent).nextInt(people / CIRCLE);
  }

  int topic(int patent) {
    return circle(patent) % TOPICS;
  }

  static String id(int patent) {
    return "G" + patent;
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }

  Patent patent(int patent) {
    Random random = new Random(patent);
    int circle = random.nextInt(people / CIRCLE);
    Set<String> inventors = new LinkedHashSet<>();
    int size = 2 + random.nextInt(3);
    while (inventors.size() < size) {
      inventors.add("人" + (circle * CIRCLE + random.nextInt(CIRCLE)));
    }
    return Patent.builder(id(patent))
        .title(String.join(" ", words(patent)))
        .applicants(List.of("单位" + circle % ORGANIZATIONS))
        .inventors(List.copyOf(inventors))
        .filed(LocalDate.of(2012, 1, 1).plusDays(random.nextInt(DAYS)))
        .build();
  }

  Set<String> words(int patent) {
    Random random = new Random(~(long) patent);
    Set<String> words = new LinkedHashSet<>();
    for (int i = 0; i < 5; i++) {
      words.add(topicWord(topic(patent), random.nextInt(TOPIC_WORDS)));
      words.add("常" + random.nextInt(COMMON_WORDS));
    }
    return words;
  }

  static String topicWord(int topic, int number) {
    return "题" + topic + "词" + number;
  }

  Map<String, Set<String>> words(Iterable<String> ids) {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    ids.forEach(id -> words.put(id, words(number(id))));
    return words;
  }

  Map<String, Embedding> vectors(Iterable<String> ids) {
    Map<String, Embedding> vectors = new LinkedHashMap<>();
    ids.forEach(id -> vectors.put(id, vector(topic(number(id)), number(id))));
    return vectors;
  }

  /** The direction of a topic with some of its own. */
  static Embedding vector(int topic, int own) {
    float[] values = new float[DIMENSIONS];
    Random shared = new Random(topic);
    Random noise = new Random(own);
    for (int i = 0; i < DIMENSIONS; i++) {
      values[i] = shared.nextFloat() - 0.5f + (noise.nextFloat() - 0.5f) / 2;
    }
    return Embedding.of(values);
  }

  /** Numbers of the patents of each topic. */
  List<List<Integer>> byTopic() {
    List<List<Integer>> byTopic = new ArrayList<>();
    for (int topic = 0; topic < TOPICS; topic++) {
      byTopic.add(new ArrayList<>());
    }
    for (int patent = 0; patent < patents; patent++) {
      byTopic.get(topic(patent)).add(patent);
    }
    return byTopic;
  }

  /** Cuts a generated title into its words. */
  static Map<String, Float> counted(String title) {
    Map<String, Float> words = new LinkedHashMap<>();
    Arrays.stream(title.split(" ", -1)).forEach(word -> words.merge(word, 1f, Float::sum));
    return words;
  }
}
