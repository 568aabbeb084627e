package dev.patentengine.cli;

import dev.patentengine.PatentEngine;
import dev.patentengine.api.Answers;
import dev.patentengine.api.PushAnswers;
import dev.patentengine.evaluate.Run;
import dev.patentengine.match.Candidate;
import dev.patentengine.match.DemandMatch;
import dev.patentengine.match.Enterprise;
import dev.patentengine.match.Match;
import dev.patentengine.model.Demand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds the patents that answer demands. */
@Command(name = "match", header = "匹配：为需求找专利，附理由", mixinStandardHelpOptions = true)
final class MatchCommand implements Callable<Integer> {

  enum Format {
    TABLE,
    JSON,
    TREC
  }

  private final Terminal terminal;

  @Mixin private IndexOption index = new IndexOption();
  @Mixin private Demands demands = new Demands();
  @Mixin private ConditionOptions conditions = new ConditionOptions();

  @Option(names = "--patent", paramLabel = "公开号", description = "反过来：库中的这件专利能满足哪些常设需求，哪些企业可能用得上")
  private Optional<String> patent = Optional.empty();

  @Option(names = "--top", paramLabel = "个数", description = "每条需求最多几件专利，默认 5（trec 为 200）")
  private Optional<Integer> top = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "table|json|trec",
      defaultValue = "table",
      description = "table（给人看，默认）、json（一条需求一行）或 trec（TREC 运行文件）")
  private Format format = Format.TABLE;

  MatchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (patent.isPresent()) {
      return reverse(patent.get());
    }
    try (PatentEngine engine = index.openExisting();
        Stream<Demand> asked = demands.read(terminal)) {
      asked.forEach(demand -> answer(engine, demand));
    }
    return 0;
  }

  private int reverse(String number) {
    if (demands.given() || format == Format.TREC) {
      throw new IllegalArgumentException("--patent 不与需求同用，格式为 table 或 json");
    }
    try (PatentEngine engine = index.openExisting()) {
      int most = top.orElse(5);
      List<DemandMatch> asked = engine.demandsFor(number, most);
      List<Enterprise> firms = engine.enterprisesFor(number, most);
      if (format == Format.JSON) {
        terminal.out().println(PushAnswers.users(number, asked, firms));
      } else {
        UsersTable.print(terminal.out(), engine, number, asked, firms);
      }
    }
    return 0;
  }

  private void answer(PatentEngine engine, Demand demand) {
    switch (format) {
      case TABLE -> MatchTable.print(terminal.out(), demand, matches(engine, demand));
      case JSON -> terminal.out().println(Answers.matches(demand.id(), matches(engine, demand)));
      case TREC -> trec(demand, engine.rank(demand, conditions.filter(), top.orElse(200)));
    }
  }

  private List<Match> matches(PatentEngine engine, Demand demand) {
    return engine.match(demand, conditions.conditions(demand), top.orElse(5));
  }

  private void trec(Demand demand, List<Candidate> ranking) {
    List<Run.Entry> entries = ranking.stream().map(c -> new Run.Entry(c.id(), c.score())).toList();
    try {
      Run.of(Map.of(demand.id(), entries)).write(terminal.out(), "patent-engine");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
