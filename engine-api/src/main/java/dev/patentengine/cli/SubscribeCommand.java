package dev.patentengine.cli;

import dev.patentengine.PatentEngine;
import dev.patentengine.api.PushAnswers;
import dev.patentengine.push.Digest;
import dev.patentengine.push.Subscription;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Who wants which pushes. */
@Command(
    name = "subscribe",
    header = "订阅：按条件与得分下限取推送摘要",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "操作")
final class SubscribeCommand {

  private final Terminal terminal;

  SubscribeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Command(name = "add", header = "新建或修改订阅", mixinStandardHelpOptions = true)
  int add(
      @Mixin IndexOption index,
      @Parameters(paramLabel = "编号", description = "订阅的编号") String id,
      @Option(names = "--demand", paramLabel = "编号", description = "只要这条需求的推送")
          Optional<String> demand,
      @Option(names = "--organization", paramLabel = "单位", description = "只要这家单位的需求的推送")
          Optional<String> organization,
      @Option(
              names = "--where",
              paramLabel = "条件",
              defaultValue = "",
              description = "只要满足条件的专利，写法同 search，如：ipc:H01M 状态:有效")
          String where,
      @Option(
              names = "--least",
              paramLabel = "得分",
              defaultValue = "0.5",
              description = "得分下限，默认 0.5")
          double least) {
    try (PatentEngine engine = index.openExisting()) {
      engine.subscribe(Subscription.of(id, demand, organization, where, least));
    }
    terminal.out().println("已订阅：" + id);
    return 0;
  }

  @Command(name = "remove", header = "取消订阅", mixinStandardHelpOptions = true)
  int remove(
      @Mixin IndexOption index, @Parameters(paramLabel = "编号", description = "订阅的编号") String id) {
    try (PatentEngine engine = index.openExisting()) {
      if (!engine.unsubscribe(id)) {
        throw new IllegalArgumentException("没有订阅“" + id + "”");
      }
    }
    terminal.out().println("已取消订阅：" + id);
    return 0;
  }

  @Command(name = "list", header = "列出订阅（一行一个 JSON 对象）", mixinStandardHelpOptions = true)
  int list(@Mixin IndexOption index) {
    try (PatentEngine engine = index.openExisting()) {
      engine.subscriptions().forEach(each -> terminal.out().println(each.json()));
    }
    return 0;
  }

  @Command(name = "digest", header = "摘要：上次之后的推送，得分高者在前；取过即不再给", mixinStandardHelpOptions = true)
  int digest(
      @Mixin IndexOption index,
      @Mixin FormatOption format,
      @Parameters(paramLabel = "编号", description = "订阅的编号") String id) {
    try (PatentEngine engine = index.openExisting()) {
      Digest digest = engine.digest(id);
      switch (format.value()) {
        case TABLE -> {
          terminal.out().println("订阅 " + id + "：新推送 " + digest.pushes().size() + " 条");
          digest.pushes().forEach(push -> PushTable.print(terminal.out(), engine, push));
        }
        case JSON -> terminal.out().println(PushAnswers.digest(digest));
      }
    }
    return 0;
  }
}
