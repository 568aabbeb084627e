package dev.patentengine.benchmarks;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Starts the benchmarks: {@code ./engine bench}. */
@Command(
    name = "bench",
    header = "基准：速度与同一次运行中的对照",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "run|compare|load|start",
    subcommands = {RunCommand.class, CompareCommand.class, LoadCommand.class, StartCommand.class})
public final class Main {

  private Main() {}

  /** Runs a command and ends the process with its status. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    System.exit(execute(out, arguments));
  }

  static int execute(PrintWriter out, String... arguments) {
    CommandLine line = new CommandLine(new Main()).setOut(out);
    return line.setExecutionExceptionHandler(
            (fault, command, parsed) -> {
              command.getErr().println("错误：" + fault.getMessage());
              return fault instanceof IllegalArgumentException ? 2 : 1;
            })
        .execute(arguments);
  }
}
