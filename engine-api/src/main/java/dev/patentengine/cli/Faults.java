package dev.patentengine.cli;

import dev.patentengine.PatentEngineException;
import dev.patentengine.datasets.DatasetException;
import dev.patentengine.evaluate.EvaluationFileException;
import java.io.IOException;
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
  public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed)
      throws Exception {
    if (fault instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
      return handleExecutionException(wrapped.getCause(), command, parsed);
    }
    String message = String.valueOf(fault.getMessage());
    return switch (fault) {
      case IllegalArgumentException bad -> say(INPUT, message);
      case NoSuchFileException missing -> say(INPUT, "找不到文件 no such file: " + missing.getFile());
      case DatasetException bad -> say(INPUT, message);
      case EvaluationFileException bad -> say(INPUT, message);
      case PatentEngineException world -> say(WORLD, message);
      case IOException io -> say(WORLD, "读写失败 I/O: " + message);
      default -> throw fault;
    };
  }

  private int say(int status, String message) {
    terminal.err().println("错误：" + message);
    return status;
  }
}
