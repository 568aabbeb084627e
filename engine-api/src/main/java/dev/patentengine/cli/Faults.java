package dev.patentengine.cli;

import dev.patentengine.PatentEngineException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into one line for the user and an exit status. */
final class Faults implements IExecutionExceptionHandler {

  static final int WORLD = 1;
  static final int INPUT = 2;

  private final Terminal terminal;

  Faults(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleExecutionException(
      Exception fault, CommandLine command, ParseResult parsed) throws Exception {
    return switch (fault) {
      case IllegalArgumentException bad -> say(INPUT, bad.getMessage());
      case NoSuchFileException missing -> say(INPUT, "找不到文件 no such file: " + missing.getFile());
      case UncheckedIOException io -> handleExecutionException(io.getCause(), command, parsed);
      case PatentEngineException world -> say(WORLD, world.getMessage());
      case java.io.IOException io -> say(WORLD, "读写失败 I/O: " + io.getMessage());
      default -> throw fault;
    };
  }

  private int say(int status, String message) {
    terminal.err().println("错误：" + message);
    return status;
  }
}
