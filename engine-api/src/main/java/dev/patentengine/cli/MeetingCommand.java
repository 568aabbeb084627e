package dev.patentengine.cli;

import dev.patentengine.Agenda;
import dev.patentengine.PatentEngine;
import dev.patentengine.api.PushAnswers;
import dev.patentengine.match.MatchConditions;
import dev.patentengine.meeting.MeetingRules;
import dev.patentengine.model.Demand;
import dev.patentengine.model.Patent;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Plans a matchmaking event. */
@Command(
    name = "meeting",
    header = "对接会：谁与谁、在哪一场次会面",
    description = "在每方场次上限内使得分之和最大；公平系数越大，越照顾还没有会面的一方。",
    mixinStandardHelpOptions = true)
final class MeetingCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private IndexOption index = new IndexOption();
  @Mixin private Demands demands = new Demands();
  @Mixin private ConditionOptions conditions = new ConditionOptions();
  @Mixin private FormatOption format = new FormatOption();

  @Option(
      names = "--offers",
      paramLabel = "owners|patents|teams",
      defaultValue = "owners",
      description = "另一方是权利人（默认）、专利或团队负责人")
  private Agenda.Offers offers = Agenda.Offers.OWNERS;

  @Option(names = "--slots", paramLabel = "场次", defaultValue = "6", description = "共几个场次，默认 6")
  private int slots = 6;

  @Option(
      names = "--per-demand",
      paramLabel = "次数",
      defaultValue = "3",
      description = "每条需求最多几次会面，默认 3")
  private int perDemand = 3;

  @Option(
      names = "--per-offer",
      paramLabel = "次数",
      defaultValue = "4",
      description = "另一方每家最多几次会面，默认 4")
  private int perOffer = 4;

  @Option(
      names = "--fairness",
      paramLabel = "系数",
      defaultValue = "0.2",
      description = "公平系数，0 至 1，默认 0.2：一方的第一次会面另计这么多分，第二次计一半，依此类推")
  private double fairness = 0.2;

  @Option(
      names = "--candidates",
      paramLabel = "个数",
      defaultValue = "20",
      description = "每条需求考虑多少件专利（或几个团队），默认 20")
  private int candidates = 20;

  MeetingCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    MeetingRules rules = new MeetingRules(slots, perDemand, perOffer, fairness);
    try (PatentEngine engine = index.openExisting();
        Stream<Demand> read = demands.read(terminal)) {
      List<Demand> asked = read.toList();
      if (asked.isEmpty()) {
        throw new IllegalArgumentException("文件中没有需求");
      }
      MatchConditions wanted = conditions.conditions(asked.getFirst()).diverse(false);
      Agenda agenda = engine.meetings(asked, wanted, offers, candidates, rules);
      switch (format.value()) {
        case TABLE -> print(engine, agenda);
        case JSON -> terminal.out().println(PushAnswers.agenda(agenda));
      }
    }
    return 0;
  }

  private void print(PatentEngine engine, Agenda agenda) {
    int slot = 0;
    for (Agenda.Item item : agenda.meetings()) {
      if (item.meeting().slot() != slot) {
        slot = item.meeting().slot();
        terminal.out().println("第 " + slot + " 场");
      }
      String patent = item.patents().getFirst();
      terminal
          .out()
          .printf(
              Locale.ROOT,
              "  %s — %s  %.3f  %s %s%n",
              item.meeting().demand(),
              item.meeting().offer(),
              item.meeting().score(),
              patent,
              engine.patent(patent).map(Patent::title).orElse(""));
    }
    terminal.out().println("会面 " + agenda.meetings().size() + " 次。");
    if (!agenda.without().isEmpty()) {
      terminal.out().println("没有会面的需求：" + String.join("、", agenda.without()));
    }
  }
}
