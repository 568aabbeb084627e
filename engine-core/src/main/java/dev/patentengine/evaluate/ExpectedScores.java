package dev.patentengine.evaluate;

import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Scores that must not fall, kept beside the configuration that reached them. Immutable.
 *
 * <p>Each line of the file is {@code ndcg@10 = 0.540 ± 0.005} (or {@code +-}); without a tolerance
 * it is {@value #TOLERANCE}. {@code #} starts a comment. Higher is better.
 *
 * @param byName expected value by metric, in order of the file
 */
public record ExpectedScores(Map<String, Expected> byName) {

  /** What decimal notation may cost, so that the ends of the range belong to it. */
  private static final double ROUNDING = 1e-9;

  /** Where a line names none. */
  public static final double TOLERANCE = 0.005;

  private static final Pattern LINE =
      Pattern.compile(
          "([^\\s=#]+)\\s*[=:]\\s*([^\\s±#]+?)(?:\\s*(?:±|\\+-|\\+/-)\\s*([^\\s#]+))?\\s*(?:#.*)?");

  public ExpectedScores {
    byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
  }

  /** A value with how far it may fall, or rise before the file is out of date. */
  public record Expected(double value, double tolerance) {
    public Expected {
      if (!Double.isFinite(value) || !(tolerance >= 0 && tolerance < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException("expected " + value + " ± " + tolerance);
      }
    }
  }

  /** What a measured value is against the expected one. */
  public enum Verdict {
    /** Within the tolerance. */
    AS_EXPECTED,
    /** Below it, or not measured: a failure. */
    FALLEN,
    /** Above it: the file should be brought up to date. */
    RISEN
  }

  /**
   * One metric checked.
   *
   * @param metric its name
   * @param expected from the file
   * @param measured empty if it was not measured
   * @param verdict how they agree
   */
  public record Check(
      String metric, Expected expected, Optional<Double> measured, Verdict verdict) {

    /** A line for a reader. */
    public String message() {
      String value = measured.map(score -> String.format(Locale.ROOT, "%.4f", score)).orElse("未测得");
      String range =
          String.format(Locale.ROOT, "预期 %.4f ± %.4f", expected.value(), expected.tolerance());
      return switch (verdict) {
        case AS_EXPECTED -> metric + "：" + value + "，符合" + range;
        case FALLEN -> metric + "：" + value + "，低于" + range;
        case RISEN -> metric + "：" + value + "，高于" + range + "，请更新预期文件";
      };
    }
  }

  /**
   * Reads a file.
   *
   * @throws EvaluationFileException if it cannot be read, a line has another form, or a metric
   *     stands twice
   */
  public static ExpectedScores read(Path file) {
    return read(LineFile.read(file));
  }

  /** Reads {@code source}; faults call it {@code name}. */
  public static ExpectedScores read(Reader source, String name) {
    return read(LineFile.read(source, name));
  }

  private static ExpectedScores read(LineFile file) {
    Map<String, Expected> byName = new LinkedHashMap<>();
    file.forEach(line -> {
      if (!line.text().startsWith("#")) {
        add(byName, line);
      }
    });
    return new ExpectedScores(byName);
  }

  private static void add(Map<String, Expected> byName, LineFile.Line line) {
    Matcher matcher = LINE.matcher(line.text());
    if (!matcher.matches()) {
      throw line.fault("value", "应写作 \"指标 = 数值 ± 容差\"，实际为 \"" + line.text() + "\"");
    }
    String metric = matcher.group(1);
    double value = line.number(metric, matcher.group(2));
    double tolerance = matcher.group(3) == null ? TOLERANCE : line.number(metric, matcher.group(3));
    if (tolerance < 0) {
      throw line.fault(metric, "容差不能为负：" + tolerance);
    }
    if (byName.put(metric, new Expected(value, tolerance)) != null) {
      throw line.fault(metric, "指标重复");
    }
  }

  /** Checks every expected metric against what was measured. */
  public List<Check> check(Map<String, Double> measured) {
    List<Check> checks = new ArrayList<>();
    byName.forEach((metric, expected) -> {
      Optional<Double> value = Optional.ofNullable(measured.get(metric));
      checks.add(new Check(metric, expected, value, verdict(expected, value)));
    });
    return List.copyOf(checks);
  }

  private static Verdict verdict(Expected expected, Optional<Double> measured) {
    double difference = measured.orElse(Double.NaN) - expected.value();
    if (!(difference >= -expected.tolerance() - ROUNDING)) {
      return Verdict.FALLEN;
    }
    return difference > expected.tolerance() + ROUNDING ? Verdict.RISEN : Verdict.AS_EXPECTED;
  }

  /**
   * Passes if nothing has fallen.
   *
   * @return the lines about what has risen, for the reader to bring the file up to date
   * @throws AssertionError with a line for every metric that fell
   */
  public List<String> require(Map<String, Double> measured) {
    List<Check> checks = check(measured);
    List<String> fallen = messages(checks, Verdict.FALLEN);
    if (!fallen.isEmpty()) {
      throw new AssertionError(String.join(System.lineSeparator(), fallen));
    }
    return messages(checks, Verdict.RISEN);
  }

  private static List<String> messages(List<Check> checks, Verdict verdict) {
    return checks.stream().filter(check -> check.verdict() == verdict).map(Check::message).toList();
  }
}
