package dev.patentengine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** Starts the command line. */
public final class Main {

  private Main() {}

  /** Runs one command and ends the process with its status. */
  @MayUseGlobals("the process ends here")
  public static void main(String[] arguments) {
    Logger.getLogger("org.apache.lucene").setLevel(Level.WARNING);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int status = commandLine(new Terminal(System.in, out, err, interactive())).execute(arguments);
    out.flush();
    err.flush();
    System.exit(status);
  }

  /** Whether a person sees the progress; JDK 22 and newer always give a console object. */
  private static boolean interactive() {
    return System.getenv("TERM") != null && System.getenv("CI") == null && watched();
  }

  /** Standard error is a terminal where the kernel says so; elsewhere lines are safe. */
  private static boolean watched() {
    try {
      return Path.of("/proc/self/fd/2").toRealPath().startsWith("/dev/pts");
    } catch (IOException e) {
      return false;
    }
  }

  /** The command line over these streams. */
  static CommandLine commandLine(Terminal terminal) {
    return new CommandLine(new EngineCommand(), new CommandFactory(terminal))
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpLongOptionsMaxWidth(28)
        .setExecutionExceptionHandler(new Faults(terminal));
  }
}
