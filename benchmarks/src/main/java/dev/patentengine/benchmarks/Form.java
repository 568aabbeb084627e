package dev.patentengine.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How thoroughly benchmarks are run. Immutable.
 *
 * @param name as result files say it
 * @param forks processes for each
 * @param warmup what is not counted
 * @param measurement what is
 * @param documents of the corpus that is made when none is given
 * @param parameters sizes to which it is restricted
 */
record Form(
    String name,
    int forks,
    Times warmup,
    Times measurement,
    int documents,
    Map<String, List<String>> parameters) {

  private static final Map<String, List<String>> FEW =
      Map.of(
          "length", List.of("20", "200"),
          "rows", List.of("50000"),
          "share", List.of("1.0", "0.1"),
          "size", List.of("2600:9600"),
          "demands", List.of("1000"),
          "candidates", List.of("20"));

  /** To see that they run at all; the figures mean nothing. */
  static final Form SMOKE = new Form("smoke", 1, new Times(0, 1), new Times(1, 100), 1_000, FEW);

  /** Some minutes for all: fewer sizes, fewer repetitions. */
  static final Form QUICK =
      new Form("quick", 1, new Times(1, 1_500), new Times(4, 1_000), 20_000, FEW);

  /** Hours for all: for figures that are shown. */
  static final Form FULL =
      new Form("full", 2, new Times(3, 2_000), new Times(5, 3_000), 100_000, Map.of());

  Form {
    parameters = Map.copyOf(parameters);
  }

  /** So many iterations, each so long. */
  record Times(int iterations, long milliseconds) {}

  /** JMH's options; {@code arguments} come before those that a benchmark has of its own. */
  ChainedOptionsBuilder options(Map<String, List<String>> further, List<String> arguments) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .addProfiler(GCProfiler.class)
            .forks(forks)
            .warmupIterations(warmup.iterations())
            .warmupTime(TimeValue.milliseconds(warmup.milliseconds()))
            .measurementIterations(measurement.iterations())
            .measurementTime(TimeValue.milliseconds(measurement.milliseconds()))
            .jvmArgsPrepend(arguments.toArray(String[]::new));
    Map<String, List<String>> all = new LinkedHashMap<>(parameters);
    all.putAll(further);
    all.forEach((name, values) -> options.param(name, values.toArray(String[]::new)));
    return options;
  }
}
