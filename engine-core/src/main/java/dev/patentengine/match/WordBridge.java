package dev.patentengine.match;

import dev.patentengine.ShippedData;
import dev.patentengine.index.TermSet;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * Which words of patents speak for which words of demands, everyday ones for technical ones: the
 * chance {@code p(demand word | patent word)} of IBM's Model 1 (Brown et al., The Mathematics of
 * Statistical Machine Translation, Computational Linguistics 1993), as {@code tune bridge} learns
 * it. Immutable.
 */
public final class WordBridge {

  /** The name of the bridge in the data that come with the engine. */
  public static final String FILE = "models/bridge.tsv.gz";

  /** A bridge to nowhere. */
  public static final WordBridge NONE = new WordBridge(Map.of());

  /**
   * By so much a chance is worth noting that is below how common the word is in demands; 20 and 300
   * were worse in cross-validation (docs/ranking.md).
   */
  private static final double NOTED = 100;

  /** With a smaller chance a word counts, but does not read as the other's likeness. */
  private static final double SHOWN = 0.02;

  private final Map<Integer, Bank> byDemandWord;

  /**
   * What leads to a word of demands.
   *
   * @param common share of the demands that have it
   * @param chances of the word, by {@link TermSet#hash} of the patent's word
   */
  private record Bank(double common, Map<Integer, Double> chances) {
    double chance(String word) {
      return chances.getOrDefault(TermSet.hash(word), 0.0);
    }
  }

  private WordBridge(Map<Integer, Bank> byDemandWord) {
    this.byDemandWord = byDemandWord;
  }

  /** The bridge of these data, or {@link #NONE}. */
  public static WordBridge of(ShippedData data) {
    return data.bytes(FILE).map(WordBridge::read).orElse(NONE);
  }

  /**
   * Reads a compressed table: a line for each word of demands with its share of the demands, and
   * then words of patents with their chances, all separated by tabs.
   *
   * @throws IllegalArgumentException if it is no such table; the message names the line
   */
  public static WordBridge read(byte[] table) {
    Map<Integer, Bank> banks = new HashMap<>();
    int number = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(table)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String[] fields = line.split("\t", -1);
        banks.put(TermSet.hash(fields[0]), bank(fields));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("不是词桥表（gzip）", e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("词桥表第 " + number + " 行有误：" + e.getMessage(), e);
    }
    return new WordBridge(banks);
  }

  private static Bank bank(String[] fields) {
    if (fields.length % 2 != 0) {
      throw new IllegalArgumentException(fields.length + " 个字段，应为偶数");
    }
    Map<Integer, Double> chances = new HashMap<>();
    for (int i = 2; i < fields.length; i += 2) {
      chances.put(TermSet.hash(fields[i]), chance(fields[i + 1]));
    }
    return new Bank(chance(fields[1]), chances);
  }

  private static double chance(String text) {
    double chance = Double.parseDouble(text);
    if (!(chance > 0 && chance <= 1)) {
      throw new IllegalArgumentException(text + " 不在 (0, 1] 之内");
    }
    return chance;
  }

  /** The part of it that leads to these words, given by {@link TermSet#hash}. */
  Crossing to(Collection<Integer> words) {
    Map<Integer, List<Step>> steps = new HashMap<>();
    for (int word : new TreeSet<>(words)) {
      Bank bank = byDemandWord.get(word);
      if (bank != null) {
        bank.chances()
            .forEach((from, chance) ->
                steps
                    .computeIfAbsent(from, each -> new ArrayList<>())
                    .add(new Step(word, chance * NOTED / bank.common())));
      }
    }
    return new Crossing(steps);
  }

  /**
   * The word of the patent that speaks most for each word of the demand that the patent lacks, the
   * clearest first: where the chance exceeds by most how common the word is. Slight ones are left
   * out.
   */
  List<Reason.BridgedWord> strongest(Collection<String> demand, Collection<String> patent) {
    Map<Reason.BridgedWord, Double> found = new HashMap<>();
    for (String wanted : new TreeSet<>(demand)) {
      Bank bank = byDemandWord.get(TermSet.hash(wanted));
      if (bank != null && !patent.contains(wanted)) {
        patent.stream()
            .filter(word -> bank.chance(word) >= SHOWN)
            .max(
                Comparator.<String>comparingDouble(word -> bank.chance(word))
                    .thenComparing(Comparator.reverseOrder()))
            .ifPresent(word ->
                found.put(new Reason.BridgedWord(wanted, word), bank.chance(word) / bank.common()));
      }
    }
    return found.entrySet().stream()
        .sorted(
            Map.Entry.<Reason.BridgedWord, Double>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().demanded()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** A word of demands, and its chance against how common it is. */
  private record Step(int word, double chance) {}

  /** The part of a bridge that leads to some words. Immutable. */
  static final class Crossing {

    private final Map<Integer, List<Step>> byPatentWord;

    private Crossing(Map<Integer, List<Step>> byPatentWord) {
      this.byPatentWord = byPatentWord;
    }

    /**
     * How much the patent speaks for words that it lacks: {@code ln(1 + 100 p / common)}, where
     * {@code p} is the mean chance of the word over the patent's words and an empty one, by the
     * word's hash.
     */
    Map<Integer, Double> reached(TermSet patent) {
      int[] words = patent.hashes();
      Map<Integer, Double> chances = new TreeMap<>();
      for (int from : words) {
        for (Step step : byPatentWord.getOrDefault(from, List.of())) {
          chances.merge(step.word(), step.chance(), Double::sum);
        }
      }
      chances.keySet().removeIf(patent::contains);
      chances.replaceAll((word, chance) -> Math.log1p(chance / (words.length + 1)));
      return Collections.unmodifiableMap(chances);
    }
  }
}
