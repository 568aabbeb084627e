package dev.patentengine.match;

import dev.patentengine.ShippedData;
import dev.patentengine.index.TermSet;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private final Map<Integer, WordBank> byDemandWord;

  private WordBridge(Map<Integer, WordBank> byDemandWord) {
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
    Map<Integer, WordBank> banks = new HashMap<>();
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

  private static WordBank bank(String[] fields) {
    if (fields.length % 2 != 0) {
      throw new IllegalArgumentException(fields.length + " 个字段，应为偶数");
    }
    Map<Integer, Double> chances = new HashMap<>();
    for (int i = 2; i < fields.length; i += 2) {
      chances.put(TermSet.hash(fields[i]), chance(fields[i + 1]));
    }
    return WordBank.of(chance(fields[1]), chances);
  }

  private static double chance(String text) {
    double chance = Double.parseDouble(text);
    if (!(chance > 0 && chance <= 1)) {
      throw new IllegalArgumentException(text + " 不在 (0, 1] 之内");
    }
    return chance;
  }

  /** The part of it that leads to these words. */
  WordCrossing to(TermSet words) {
    int[] reachable = Arrays.stream(words.hashes()).filter(byDemandWord::containsKey).toArray();
    List<WordBank> banks =
        Arrays.stream(reachable).mapToObj(byDemandWord::get).map(Objects::requireNonNull).toList();
    WordCrossing crossing =
        new WordCrossing(reachable, banks.stream().mapToInt(WordBank::size).sum());
    for (int number = 0; number < reachable.length; number++) {
      WordBank bank = banks.get(number);
      for (int i = 0; i < bank.size(); i++) {
        crossing.add(bank.word(i), number, bank.chance(i) * NOTED / bank.common());
      }
    }
    return crossing;
  }

  /**
   * The word of the patent that speaks most for each word of the demand that the patent lacks, the
   * clearest first: where the chance exceeds by most how common the word is. Slight ones are left
   * out.
   */
  List<Reason.BridgedWord> strongest(Collection<String> demand, Collection<String> patent) {
    Map<Integer, String> offered = new HashMap<>();
    patent.forEach(word -> offered.put(TermSet.hash(word), word));
    Map<Reason.BridgedWord, Double> found = new HashMap<>();
    for (String wanted : demand) {
      int hash = TermSet.hash(wanted);
      WordBank bank = byDemandWord.get(hash);
      if (bank != null && !offered.containsKey(hash)) {
        bank.best(offered)
            .ifPresent(
                best -> found.put(new Reason.BridgedWord(wanted, best.word()), best.clearness()));
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
}
