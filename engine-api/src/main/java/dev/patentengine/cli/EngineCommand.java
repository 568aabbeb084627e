package dev.patentengine.cli;

import picocli.CommandLine.Command;

/** The root of the commands. */
@Command(
    name = "engine",
    header = "智配引擎 Patent Engine：让专利与企业技术需求相遇。",
    description = "%n每条命令加 --help 看用法；./engine test 运行全部测试。%n",
    synopsisSubcommandLabel = "命令",
    commandListHeading = "%n命令：%n",
    mixinStandardHelpOptions = true,
    version = "Patent Engine 0.1.0",
    subcommands = {
      DemoCommand.class,
      ImportCommand.class,
      ExportCommand.class,
      CompactCommand.class,
      SegmentCommand.class,
      KeywordsCommand.class,
      EmbedCommand.class,
      DiagnoseCommand.class,
      ClassifyCommand.class,
      SearchCommand.class,
      MatchCommand.class,
      TeamsCommand.class,
      ServeCommand.class,
      PlanCommand.class,
      PushCommand.class,
      SubscribeCommand.class,
      MeetingCommand.class,
      KeysCommand.class,
      PeopleCommand.class,
      EvalCommand.class,
      TuneCommand.class,
      FrequenciesCommand.class,
      NamesCommand.class
    },
    exitCodeListHeading = "%n退出码：%n",
    exitCodeList = {"0:完成", "1:运行故障", "2:用法或输入有误（说明文件、行、字段）"})
final class EngineCommand {}
