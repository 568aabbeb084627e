package dev.patentengine.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Learns which words of patents speak for which words of demands: IBM's Model 1 with an empty word,
 * by expectation and maximisation (Brown et al., The Mathematics of Statistical Machine
 * Translation, Computational Linguistics 1993), where each word of a patent spends a share of its
 * chances on nothing, so that rare words learn little. The same pairs always give the same table.
 * For one thread.
 */
public final class BridgeLesson {

  private static final int ROUNDS = 6;

  /** Expected uses of a patent's word that go to nothing; 1, 3, 10 were worse (docs/ranking.md). */
  private static final double RESERVE = 30;

  /** Smaller chances are left out: keeping those down to .001 changes nothing. */
  private static final double LEAST = 0.002;

  private final List<String> demandWords;
  private final List<String> patentWords;
  private final int[] holding;
  private final List<int[][]> pairs = new ArrayList<>();
  private final long[] links;
  private final double[] chances;

  /**
   * The different words of a demand and of a patent that answers it.
   *
   * @param demand without stop words
   * @param patent of title and abstract
   */
  public record Words(Collection<String> demand, Collection<String> patent) {
    public Words {
      demand = List.copyOf(new TreeSet<>(demand));
      patent = List.copyOf(new TreeSet<>(patent));
    }
  }

  private BridgeLesson(List<Words> given) {
    TreeSet<String> ofDemands = new TreeSet<>();
    TreeSet<String> ofPatents = new TreeSet<>(List.of(""));
    for (Words words : given) {
      ofDemands.addAll(words.demand());
      ofPatents.addAll(words.patent());
    }
    demandWords = List.copyOf(ofDemands);
    patentWords = List.copyOf(ofPatents);
    holding = new int[demandWords.size()];
    Map<String, Integer> demandNumbers = numbers(demandWords);
    Map<String, Integer> patentNumbers = numbers(patentWords);
    for (Words words : given) {
      List<String> patent = new ArrayList<>(words.patent());
      patent.add(""); // the empty word
      int[][] pair = {of(words.demand(), demandNumbers), of(patent, patentNumbers)};
      pairs.add(pair);
      for (int word : pair[0]) {
        holding[word]++;
      }
    }
    links = links();
    chances = new double[links.length];
    Arrays.fill(chances, 1.0 / Math.max(1, demandWords.size()));
  }

  /**
   * The lines of the table that {@link dev.patentengine.match.WordBridge#read} reads.
   *
   * @throws IllegalArgumentException if there is no pair
   */
  public static List<String> learn(List<Words> pairs) {
    if (pairs.isEmpty()) {
      throw new IllegalArgumentException("没有可学习的需求对：专利都不在索引之中");
    }
    BridgeLesson lesson = new BridgeLesson(pairs);
    for (int round = 0; round < ROUNDS; round++) {
      lesson.learn();
    }
    return lesson.table();
  }

  private static Map<String, Integer> numbers(List<String> words) {
    Map<String, Integer> numbers = new TreeMap<>();
    for (int i = 0; i < words.size(); i++) {
      numbers.put(words.get(i), i);
    }
    return numbers;
  }

  private static int[] of(Collection<String> words, Map<String, Integer> numbers) {
    return words.stream().mapToInt(word -> numbers.getOrDefault(word, -1)).toArray();
  }

  /** Every word of a patent with every word of its demand, as one number, each once, rising. */
  private long[] links() {
    long[] all = new long[pairs.stream().mapToInt(pair -> pair[0].length * pair[1].length).sum()];
    int at = 0;
    for (int[][] pair : pairs) {
      for (int word : pair[0]) {
        for (int from : pair[1]) {
          all[at++] = link(from, word);
        }
      }
    }
    return Arrays.stream(all).sorted().distinct().toArray();
  }

  private long link(int from, int word) {
    return (long) from * demandWords.size() + word;
  }

  private void learn() {
    double[] uses = new double[links.length];
    for (int[][] pair : pairs) {
      int[] places = new int[pair[1].length];
      for (int word : pair[0]) {
        double all = 0;
        for (int i = 0; i < places.length; i++) {
          places[i] = Arrays.binarySearch(links, link(pair[1][i], word));
          all += chances[places[i]];
        }
        for (int place : places) {
          uses[place] += chances[place] / all;
        }
      }
    }
    double[] spent = new double[patentWords.size()];
    Arrays.fill(spent, RESERVE);
    for (int i = 0; i < links.length; i++) {
      spent[from(i)] += uses[i];
    }
    for (int i = 0; i < links.length; i++) {
      chances[i] = uses[i] / spent[from(i)];
    }
  }

  private int from(int link) {
    return (int) (links[link] / demandWords.size());
  }

  private List<String> table() {
    Map<String, StringBuilder> lines = new TreeMap<>();
    for (int i = 0; i < links.length; i++) {
      int word = (int) (links[i] % demandWords.size());
      String from = patentWords.get(from(i));
      if (chances[i] >= LEAST && !from.isEmpty() && !from.equals(demandWords.get(word))) {
        lines
            .computeIfAbsent(demandWords.get(word), each -> begin(word))
            .append('\t')
            .append(from)
            .append(String.format(Locale.ROOT, "\t%.4f", chances[i]));
      }
    }
    return lines.values().stream().map(StringBuilder::toString).toList();
  }

  private StringBuilder begin(int word) {
    double common = Math.min(1, (holding[word] + .5) / pairs.size());
    return new StringBuilder(demandWords.get(word))
        .append(String.format(Locale.ROOT, "\t%.6f", common));
  }
}
