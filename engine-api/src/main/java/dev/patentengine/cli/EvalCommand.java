package dev.patentengine.cli;

import picocli.CommandLine.Command;

/** Measures quality. */
@Command(
    name = "eval",
    header = "评测：在带标准答案的数据上度量质量",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "项目",
    subcommands = {
      EvalMatchCommand.class,
      EvalSegmentCommand.class,
      EvalKeywordsCommand.class,
      EvalDiagnoseCommand.class,
      EvalClassifyCommand.class,
      EvalTeamsCommand.class
    })
final class EvalCommand {}
