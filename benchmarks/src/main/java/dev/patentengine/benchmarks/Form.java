package dev.patentengine.benchmarks;

import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * How thoroughly benchmarks are run. Arguments of a benchmark's own process come before its own.
 */
enum Form {
  /** To see that they run at all; the figures mean nothing. */
  SMOKE(1, new Times(0, 1), new Times(1, 100), 1_000, Few.PARAMETERS),
  /** Some minutes for all: fewer sizes, fewer repetitions. */
  QUICK(1, new Times(1, 1_500), new Times(4, 1_000), 20_000, Few.PARAMETERS),
  /** Hours for all: for figures that are shown. */
  FULL(2, new Times(3, 2_000), new Times(5, 3_000), 100_000, Map.of());

  private final int forks;
  private final Times warmup;
  private final Times measurement;
  private final int documents;
  private final Map<String, List<String>> parameters;

  Form(
      int forks,
      Times warmup,
      Times measurement,
      int documents,
      Map<String, List<String>> parameters) {
    this.forks = forks;
    this.warmup = warmup;
    this.measurement = measurement;
    this.documents = documents;
    this.parameters = parameters;
  }

  /** The sizes of short forms. */
  private static final class Few {
    static final Map<String, List<String>> PARAMETERS =
        Map.of(
            "length", List.of("20", "200"),
            "rows", List.of("50000"),
            "share", List.of("1.0", "0.1"),
            "size", List.of("2600:9600"),
            "demands", List.of("1000"),
            "candidates", List.of("20"),
            "patents", List.of("7632"));
  }

  private record Times(int iterations, long milliseconds) {}

  /** Documents of the corpus that is made when none is given. */
  int documents() {
    return documents;
  }

  ChainedOptionsBuilder options(Map<String, List<String>> further, List<String> arguments) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .addProfiler(GCProfiler.class)
            .forks(forks)
            .warmupIterations(warmup.iterations)
            .warmupTime(TimeValue.milliseconds(warmup.milliseconds))
            .measurementIterations(measurement.iterations)
            .measurementTime(TimeValue.milliseconds(measurement.milliseconds))
            .jvmArgsPrepend(arguments.toArray(String[]::new));
    parameters.forEach((name, values) -> options.param(name, values.toArray(String[]::new)));
    further.forEach((name, values) -> options.param(name, values.toArray(String[]::new)));
    return options;
  }
}
