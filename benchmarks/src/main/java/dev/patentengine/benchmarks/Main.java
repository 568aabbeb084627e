package dev.patentengine.benchmarks;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Starts the benchmarks: {@code ./engine bench}. */
@Command(
    name = "bench",
    header = "基准：速度与同一次运行中的对照",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "run|prepare|compare|load|start|spread",
    subcommands = {
      RunCommand.class,
      PrepareCommand.class,
      CompareCommand.class,
      LoadCommand.class,
      StartCommand.class,
      SpreadCommand.class
    })
public final class Main {

  private Main() {}

  /** Runs a command and ends the process with its status. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    System.exit(execute(out, arguments));
  }

  /** Arguments that begin with none of the commands are those of {@code run}. */
  static int execute(PrintWriter out, String... arguments) {
    CommandLine line = new CommandLine(new Main()).setOut(out);
    boolean named =
        arguments.length > 0
            && (line.getSubcommands().containsKey(arguments[0])
                || List.of("-h", "--help", "-V", "--version").contains(arguments[0]));
    String[] full =
        named
            ? arguments
            : Stream.concat(Stream.of("run"), Arrays.stream(arguments)).toArray(String[]::new);
    return line.setExecutionExceptionHandler(
            (fault, command, parsed) -> {
              command.getErr().println("错误：" + fault.getMessage());
              return fault instanceof IllegalArgumentException ? 2 : 1;
            })
        .execute(full);
  }
}
