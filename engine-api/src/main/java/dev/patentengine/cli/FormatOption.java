package dev.patentengine.cli;

import picocli.CommandLine.Option;

/** How an answer is written. */
final class FormatOption {

  enum Format {
    TABLE,
    JSON
  }

  @Option(
      names = "--format",
      paramLabel = "table|json",
      defaultValue = "table",
      description = "table（给人看，默认）或 json（一行一个对象）")
  private Format format = Format.TABLE;

  Format value() {
    return format;
  }
}
