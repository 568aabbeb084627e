package dev.patentengine.cli;

import picocli.CommandLine.Command;

/** Trains what the engine has learnt. */
@Command(
    name = "tune",
    header = "训练：用自己的数据训练模型，胜出才写文件",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "项目",
    subcommands = {
      TuneEncoderCommand.class,
      TuneSketchCommand.class,
      TuneBridgeCommand.class,
      TuneMatchCommand.class,
      TuneDiagnoseCommand.class,
      TuneClassifyCommand.class
    })
final class TuneCommand {}
