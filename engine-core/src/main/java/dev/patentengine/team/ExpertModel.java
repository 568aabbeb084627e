package dev.patentengine.team;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Weights of the signals: the score of a person is their weighted sum. Immutable.
 *
 * @param weights by signal; a signal that is not there has weight 0
 */
public record ExpertModel(Map<Signal, Double> weights) {

  private static final String SHIPPED = "expert-weights.tsv";

  public ExpertModel {
    weights.forEach((signal, weight) -> {
      if (!Double.isFinite(weight)) {
        throw new IllegalArgumentException("weight " + weight + " of " + signal);
      }
    });
    EnumMap<Signal, Double> copy = new EnumMap<>(Signal.class);
    copy.putAll(weights);
    weights = java.util.Collections.unmodifiableMap(copy);
  }

  /** One signal alone. */
  public static ExpertModel only(Signal signal) {
    return new ExpertModel(Map.of(signal, 1.0));
  }

  /** The weights that come with the engine; what they were learnt from stands in the file. */
  public static ExpertModel shipped() {
    try (InputStream in = ExpertModel.class.getResourceAsStream(SHIPPED)) {
      return parse(
          new String(Objects.requireNonNull(in, SHIPPED).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + SHIPPED, e);
    }
  }

  /**
   * Reads lines of a signal, a tab and its weight; {@code #} starts a comment.
   *
   * @throws IllegalArgumentException at the first line that is something else
   */
  public static ExpertModel parse(String text) {
    Map<Signal, Double> weights = new EnumMap<>(Signal.class);
    for (String line : text.lines().filter(each -> !each.startsWith("#")).toList()) {
      String[] cells = line.split("\t", -1);
      if (cells.length != 2) {
        throw new IllegalArgumentException("应为“信号<TAB>权重”：" + line);
      }
      weights.put(Signal.valueOf(cells[0]), Double.valueOf(cells[1]));
    }
    return new ExpertModel(weights);
  }

  /** The weight of a signal. */
  public double weight(Signal signal) {
    return weights.getOrDefault(signal, 0.0);
  }

  double score(SignalTable table, int index) {
    double sum = 0;
    for (Map.Entry<Signal, Double> entry : weights.entrySet()) {
      sum += entry.getValue() * table.value(entry.getKey(), index);
    }
    return sum;
  }
}
