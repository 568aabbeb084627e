package dev.patentengine.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine.Parameters;

/** The text lines that a command works on: of a file, or of standard input. */
final class TextInput {

  @Parameters(
      paramLabel = "文件",
      arity = "0..1",
      defaultValue = "-",
      description = "UTF-8 文本文件，一行一条；- 为标准输入（默认）")
  private String file = "-";

  /** The lines; the caller closes the stream. */
  Stream<String> lines(Terminal terminal) throws IOException {
    InputStream in = file.equals("-") ? terminal.in() : Files.newInputStream(Path.of(file));
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    return reader
        .lines()
        .onClose(
            () -> {
              try {
                reader.close();
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
  }
}
