package dev.patentengine.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamFinderTest {

  private static final ExpertModel VOTES = ExpertModel.only(Signal.EXP_COMB_SUM);

  private final Evidence evidence =
      new Evidence()
          .patent("A1", "换挡操纵机构", "江城大学", 2020, "甲", "乙", "丙")
          .patent("A2", "换挡拨叉机构", "江城大学", 2021, "甲", "乙")
          .patent("A3", "换挡助力机构", "江城大学", 2021, "乙", "丙")
          .patent("B1", "换挡操纵装置", "东湖机械股份有限公司", 2021, "丁")
          .patent("B2", "换挡手柄", "东湖机械（武汉）有限公司", 2021, "戊")
          .patent("C1", "液压油散热", "沙湖研究院", 2021, "己")
          .patent("C2", "液压油散热风扇", "沙湖研究院", 2021, "己");

  private final ExpertQuery query =
      Evidence.query("换挡机构液压油散热", "A1", "A2", "A3", "B1", "B2", "C1", "C2");

  private final List<Aspect> aspects = List.of(Evidence.aspect("换挡操纵机构"), Evidence.aspect("液压油散热"));

  private List<Team> teams(TeamConditions conditions) {
    return evidence.teams().find(query, aspects, new TeamRequest(conditions, VOTES, 5));
  }

  private static List<String> names(Team team) {
    return team.members().stream().map(member -> member.expert().person().name()).toList();
  }

  private static TeamConditions excluding(String organization) {
    return TeamConditions.none().without(organization);
  }

  @Test
  void findsThePeopleWhoHaveWorkedTogether() {
    List<Team> real = teams(TeamConditions.none()).stream().filter(t -> !t.composed()).toList();
    assertThat(names(real.getFirst())).containsExactlyInAnyOrder("甲", "乙", "丙");
    assertThat(real.getFirst().members())
        .allSatisfy(member -> assertThat(member.worksTogether()).isPositive());
    assertThat(real.getFirst().covers()).containsExactly("换挡操纵机构");
    assertThat(real.getFirst().open()).containsExactly("液压油散热");
  }

  @Test
  void composesATeamWhereNoGroupCoversTheDemand() {
    List<Team> composed = teams(TeamConditions.none()).stream().filter(Team::composed).toList();
    assertThat(composed).hasSize(1);
    assertThat(composed.getFirst().open()).isEmpty();
    assertThat(names(composed.getFirst())).contains("己");
  }

  @Test
  void composesNothingWhereAGroupCoversAll() {
    List<Team> teams =
        evidence.teams().find(query, List.of(Evidence.aspect("换挡操纵机构")), TeamRequest.of(5));
    assertThat(teams).noneMatch(Team::composed);
  }

  @Test
  void everyTeamHasOneLeadFirst() {
    assertThat(teams(TeamConditions.none()))
        .allSatisfy(team -> {
          assertThat(team.members().getFirst().role()).isEqualTo(Team.Role.LEAD);
          assertThat(team.members().stream().filter(m -> m.role() == Team.Role.LEAD)).hasSize(1);
        });
  }

  @Test
  void partsAddUpToTheScoreAndRanksFollowIt() {
    List<Team> teams = teams(TeamConditions.none());
    for (int i = 0; i < teams.size(); i++) {
      Team team = teams.get(i);
      double sum = team.parts().values().stream().mapToDouble(Double::doubleValue).sum();
      assertThat(team.score()).isCloseTo(sum, org.assertj.core.api.Assertions.within(1e-9));
      assertThat(team.score()).isBetween(0.0, 1.0);
      assertThat(team.rank()).isEqualTo(i + 1);
      assertThat(i == 0 || teams.get(i - 1).score() >= team.score()).isTrue();
    }
  }

  @Test
  void theFirmThatAsksAndItsSubsidiaryNeverAppear() {
    assertThat(teams(TeamConditions.none())).anyMatch(team -> names(team).contains("戊"));
    assertThat(teams(excluding("东湖机械股份有限公司")))
        .isNotEmpty()
        .noneMatch(team -> names(team).contains("丁") || names(team).contains("戊"));
  }

  @Test
  void whoHasOptedOutNeverAppears() {
    TeamConditions conditions =
        new TeamConditions(Optional.empty(), Set.of(), Set.of(), Set.of("甲@江城大学"), 6, 0);
    assertThat(teams(conditions)).isNotEmpty().noneMatch(team -> names(team).contains("甲"));
  }

  @Test
  void onlyInstitutionsOfTheWantedSort() {
    TeamConditions conditions =
        new TeamConditions(
            Optional.empty(), Set.of(InstitutionType.INSTITUTE), Set.of(), Set.of(), 6, 0);
    assertThat(teams(conditions)).hasSize(1).allSatisfy(t -> assertThat(names(t)).contains("己"));
  }

  @Test
  void aRegionThatNobodyIsKnownToBeInGivesNoTeam() {
    TeamConditions conditions =
        new TeamConditions(
            Optional.of(new dev.patentengine.model.Region("420000")),
            Set.of(),
            Set.of(),
            Set.of(),
            6,
            0);
    assertThat(teams(conditions)).isEmpty();
  }

  @Test
  void sizesAndSharesOutOfRangeAreRefused() {
    assertThatThrownBy(
            () -> new TeamConditions(Optional.empty(), Set.of(), Set.of(), Set.of(), 7, 0))
        .hasMessageContaining("7");
    assertThatThrownBy(
            () -> new TeamConditions(Optional.empty(), Set.of(), Set.of(), Set.of(), 6, 1))
        .hasMessageContaining("1.0");
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15})
  void randomTeamsKeepTheRules(long seed) {
    Random random = new Random(seed);
    Evidence many = new Evidence();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      String[] inventors =
          IntStream.range(0, 1 + random.nextInt(5))
              .mapToObj(k -> "研究员" + random.nextInt(25))
              .toArray(String[]::new);
      String title = "换挡机构" + "液压散热传感器".substring(random.nextInt(6));
      many.patent(
          "P" + i, title, "单位" + random.nextInt(3) + "大学", 2010 + random.nextInt(10), inventors);
      ids.add("P" + i);
    }
    ExpertQuery asked = Evidence.query("换挡机构散热", ids.subList(0, 20).toArray(String[]::new));
    int largest = 1 + random.nextInt(6);
    TeamConditions conditions =
        new TeamConditions(Optional.empty(), Set.of(), Set.of(), Set.of(), largest, 0.2);
    TeamRequest request = new TeamRequest(conditions, ExpertModel.shipped(), 4);
    List<Team> teams = many.teams().find(asked, aspects, request);
    assertThat(teams).as("seed " + seed).isNotEmpty().hasSizeLessThanOrEqualTo(4);
    assertThat(teams).as("seed " + seed).isEqualTo(many.teams().find(asked, aspects, request));
    assertThat(teams)
        .as("seed " + seed)
        .allSatisfy(team -> {
          assertThat(team.members()).hasSizeBetween(1, largest);
          assertThat(names(team)).isNotEmpty();
          assertThat(team.members().stream().map(m -> m.expert().person().id()).distinct())
              .hasSize(team.members().size());
        });
  }
}
