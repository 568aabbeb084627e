package dev.patentengine.cli;

import picocli.CommandLine.Option;

/** Which kind of records a command is about. */
final class TypeOption {

  enum Type {
    PATENTS,
    DEMANDS,
    EXPERTS
  }

  @Option(
      names = "--type",
      paramLabel = "patents|demands|experts",
      defaultValue = "patents",
      description = "专利（默认）、企业需求或专家")
  private Type type = Type.PATENTS;

  Type value() {
    return type;
  }
}
