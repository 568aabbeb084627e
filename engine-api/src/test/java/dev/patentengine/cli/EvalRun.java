package dev.patentengine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

/** Runs of {@code eval}. */
public final class EvalRun {

  private EvalRun() {}

  /**
   * The lines of the JSON answer of {@code eval match}, one a pipeline, on the demands and
   * judgements of a folder of the form of the matching data.
   */
  public static List<String> of(Path data, Path corpus, Path index) {
    Console run =
        Console.run(
            "eval",
            "match",
            "--format",
            "json",
            "--index",
            index.toString(),
            "--corpus",
            corpus.toString(),
            "--queries",
            data.resolve("queries.jsonl").toString(),
            "--qrels",
            data.resolve("qrels.tsv").toString());
    assertThat(run.status()).as(run.err()).isZero();
    return run.out().lines().toList();
  }

  /** The lines of the JSON answer of {@code eval diagnose} on the shipped test part. */
  public static List<String> diagnose() {
    Console run = Console.run("eval", "diagnose", "--no-baselines", "--format", "json");
    assertThat(run.status()).as(run.err()).isZero();
    return run.out().lines().toList();
  }
}
