package dev.patentengine.benchmarks.corpus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * How real vectors are spread along the principal axes of their covariance. Immutable.
 *
 * @param deviation square roots of the eigenvalues, the largest first
 * @param mean the mean vector along the same axes
 */
record Spectrum(List<Float> deviation, List<Float> mean) {

  Spectrum {
    deviation = List.copyOf(deviation);
    mean = List.copyOf(mean);
    if (deviation.size() != mean.size() || Integer.bitCount(mean.size()) != 1) {
      throw new IllegalArgumentException(
          deviation.size() + " deviations and " + mean.size() + " means: not a power of two each");
    }
  }

  /** That of 3,584 real patents, as the resource's own lines say. */
  static Spectrum shipped() {
    List<String[]> rows =
        lines().stream().filter(line -> !line.startsWith("#")).map(l -> l.split("\t", -1)).toList();
    return new Spectrum(
        rows.stream().map(row -> (float) Math.sqrt(Double.parseDouble(row[1]))).toList(),
        rows.stream().map(row -> Float.valueOf(row[2])).toList());
  }

  private static List<String> lines() {
    InputStream resource =
        Objects.requireNonNull(Spectrum.class.getResourceAsStream("vector-spectrum.tsv"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int dimensions() {
    return mean.size();
  }

  float[] deviations() {
    return array(deviation);
  }

  float[] means() {
    return array(mean);
  }

  private static float[] array(List<Float> values) {
    float[] array = new float[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }
}
