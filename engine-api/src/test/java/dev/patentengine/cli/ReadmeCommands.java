package dev.patentengine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;

/** Runs a command line of the README with its files in another folder. */
public final class ReadmeCommands {

  private ReadmeCommands() {}

  public static void run(String command, Path folder) {
    String spoken = command.substring("./engine ".length()).replaceFirst("\\s+#.*", "");
    String[] words = spoken.strip().split(" ", -1);
    String[] arguments =
        Arrays.stream(words)
            .map(word ->
                word.matches("index|\\w+\\.(jsonl|tsv)") ? folder.resolve(word).toString() : word)
            .toArray(String[]::new);
    Console run = Console.run(arguments);
    assertThat(run.status()).as(command + "\n" + run.out() + run.err()).isZero();
    assertThat(run.out()).as(command).isNotBlank();
  }
}
