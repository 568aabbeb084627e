package dev.patentengine.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** A run of the command line inside the test, with what it printed. */
record Console(int status, String out, String err) {

  static Console run(String... arguments) {
    return runWith("", arguments);
  }

  static Console runWith(String input, String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintWriter(out, true),
            new PrintWriter(err, true),
            false);
    int status = Main.commandLine(terminal).execute(arguments);
    return new Console(status, out.toString(), err.toString());
  }
}
