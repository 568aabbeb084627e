package dev.patentengine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

/** A run of {@code eval match} on a folder of the form of the matching data. */
public final class EvalRun {

  private EvalRun() {}

  /** The lines of its JSON answer, one a pipeline. */
  public static List<String> of(Path data, Path index) {
    Console run =
        Console.run(
            "eval", "match", "--format", "json", "--index", index.toString(),
            "--corpus", data.resolve("corpus.jsonl").toString(),
            "--queries", data.resolve("queries.jsonl").toString(),
            "--qrels", data.resolve("qrels.tsv").toString());
    assertThat(run.status()).as(run.err()).isZero();
    return run.out().lines().toList();
  }
}
