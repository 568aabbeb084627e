package dev.patentengine.cli;

import picocli.CommandLine.Option;

/** Which kind of records a command is about. */
final class TypeOption {

  enum Type {
    PATENTS,
    DEMANDS,
    EXPERTS,
    ACHIEVEMENTS,
    ORGANIZATIONS
  }

  @Option(
      names = "--type",
      paramLabel = "patents|demands|experts|achievements|organizations",
      defaultValue = "patents",
      description = "专利（默认）、企业需求、专家、成果（阶段、转化方式、价格、相关专利）或单位（企业、高校院所、服务机构）")
  private Type type = Type.PATENTS;

  Type value() {
    return type;
  }
}
