package dev.patentengine.cli;

import dev.patentengine.PatentEngine;
import dev.patentengine.api.TeamAnswers;
import dev.patentengine.model.Demand;
import dev.patentengine.model.Patent;
import dev.patentengine.model.Region;
import dev.patentengine.team.ExpertModel;
import dev.patentengine.team.InstitutionType;
import dev.patentengine.team.Team;
import dev.patentengine.team.TeamConditions;
import dev.patentengine.team.TeamRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Finds the teams that could solve demands. */
@Command(
    name = "teams",
    header = "团队：谁能解决这条需求，附专利证据",
    description = "不显示联系方式；请通过所在单位联系。",
    mixinStandardHelpOptions = true)
final class TeamsCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private IndexOption index = new IndexOption();
  @Mixin private Demands demands = new Demands();
  @Mixin private FormatOption format = new FormatOption();

  @Option(names = "--top", paramLabel = "个数", defaultValue = "3", description = "每条需求最多几个团队，默认 3")
  private int top = 3;

  @Option(names = "--region", paramLabel = "代码", description = "只要这一地区（GB/T 2260 六位代码）的人")
  private Optional<String> region = Optional.empty();

  @Option(
      names = "--institution",
      paramLabel = "类型",
      description = "只要这类单位的人：UNIVERSITY、INSTITUTE、FIRM、HOSPITAL；可重复")
  private Set<InstitutionType> institutions = Set.of();

  @Option(names = "--exclude", paramLabel = "单位", description = "不要此单位及其子公司的人；可重复")
  private Set<String> excluded = Set.of();

  @Option(names = "--opted-out", paramLabel = "姓名@单位", description = "不愿出现的人；可重复")
  private Set<String> optedOut = Set.of();

  @Option(
      names = "--size",
      paramLabel = "人数",
      defaultValue = "6",
      description = "团队最多几人，1 至 6，默认 6")
  private int size = TeamConditions.LARGEST;

  @Option(
      names = "--newcomers",
      paramLabel = "比例",
      defaultValue = "0",
      description = "排名前列为有力新人保留的比例，0 至 1，默认 0")
  private double newcomers;

  TeamsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    TeamRequest request = new TeamRequest(conditions(), ExpertModel.shipped(), top);
    try (PatentEngine engine = index.openExisting();
        Stream<Demand> asked = demands.read(terminal)) {
      asked.forEach(demand -> answer(engine, demand, request));
    }
    return 0;
  }

  private TeamConditions conditions() {
    return new TeamConditions(
        region.map(Region::new), institutions, excluded, optedOut, size, newcomers);
  }

  private void answer(PatentEngine engine, Demand demand, TeamRequest request) {
    List<Team> teams = engine.teams(demand, request);
    switch (format.value()) {
      case TABLE -> TeamTable.print(terminal.out(), demand, teams, id -> title(engine, id));
      case JSON ->
          terminal.out().println(TeamAnswers.teams(demand.id(), teams, id -> title(engine, id)));
    }
  }

  private static String title(PatentEngine engine, String id) {
    return engine.patent(id).map(Patent::title).orElse("");
  }
}
