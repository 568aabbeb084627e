package dev.patentengine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrganizationDirectoryTest {

  private static final OrganizationNames NAMES =
      OrganizationNames.of(text -> text, OrganizationAliases.none());
  private static final Places PLACES = Places.parse(List.of("# 地名", "深圳 广州 武汉 湖北"));

  private static OrganizationTally tally(String... applicants) {
    OrganizationTally tally = new OrganizationTally(NAMES, PLACES);
    for (String applicant : applicants) {
      tally.add(List.of(applicant), List.of("王磊"));
    }
    return tally;
  }

  private static OrganizationDirectory directory(OrganizationTally tally, String... decisions) {
    return tally.directory(OrganizationDecisions.parse(List.of(decisions)));
  }

  @Test
  void countsVariantsUnderTheMostFrequentName() {
    OrganizationDirectory directory =
        directory(tally("蓝海（武汉）有限公司", "蓝海(武汉)有限公司", "蓝海（武汉）有限公司", "王磊", "红山研究所"));
    assertThat(directory.organizations())
        .extracting(Organization::name, Organization::count)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("蓝海（武汉）有限公司", 3),
            org.assertj.core.groups.Tuple.tuple("红山研究所", 1));
    assertThat(directory.organizations().getFirst().variants())
        .extracting(Organization.Variant::text)
        .containsExactly("蓝海（武汉）有限公司", "蓝海(武汉)有限公司");
  }

  @Test
  void neverMergesWhatIsMerelyAlike() {
    OrganizationDirectory directory = directory(tally("蓝海机电有限公司", "蓝海机电股份有限公司"));
    assertThat(directory.organizations()).hasSize(2);
    assertThat(directory.review())
        .singleElement()
        .satisfies(pair -> {
          assertThat(pair.reasons()).containsExactly(ReviewReason.LEGAL_FORM);
          assertThat(pair.similarity()).isBetween(0.5, 1.0);
          assertThat(pair.sharedInventors()).isEqualTo(1);
          assertThat(pair.firstCount()).isEqualTo(1);
        });
  }

  @Test
  void mergesByDecisionAndTellsSo() {
    OrganizationDirectory directory =
        directory(
            tally("蓝海机电有限公司", "蓝海机电股份有限公司", "蓝海机电股份有限公司"),
            "# 已复核",
            "decision\tfirst\tsecond",
            "merge\t蓝海机电有限公司\t蓝海机电股份有限公司\t0.96\t组织形式不同");
    assertThat(directory.review()).isEmpty();
    Organization one = directory.organizations().getFirst();
    assertThat(one.name()).isEqualTo("蓝海机电股份有限公司");
    assertThat(one.count()).isEqualTo(3);
    assertThat(one.variants())
        .anySatisfy(variant -> assertThat(variant.rules()).containsExactly(SafeRule.DECISION));
    assertThat(directory.keys("蓝海机电有限公司")).isEqualTo(directory.keys("蓝海机电股份有限公司"));
  }

  @Test
  void asksNoMoreAboutWhatIsKeptApart() {
    OrganizationDirectory directory =
        directory(tally("蓝海机电有限公司", "蓝海机电股份有限公司"), "分立\t蓝海机电股份有限公司\t蓝海机电有限公司");
    assertThat(directory.organizations()).hasSize(2);
    assertThat(directory.review()).isEmpty();
  }

  @Test
  void keepsApartWhatWasMergedWithEither() {
    OrganizationDirectory directory =
        directory(
            tally("蓝海机电有限公司", "蓝海机电股份有限公司", "蓝海机电有限责任公司"),
            "合并\t蓝海机电有限公司\t蓝海机电有限责任公司",
            "分立\t蓝海机电股份有限公司\t蓝海机电有限公司");
    assertThat(directory.organizations()).hasSize(2);
    assertThat(directory.review()).isEmpty();
  }

  @Test
  void refusesDecisionsThatContradictOneAnother() {
    assertThatThrownBy(() ->
            directory(
                tally("蓝海机电有限公司", "蓝海机电股份有限公司"),
                "merge\t蓝海机电有限公司\t蓝海机电股份有限公司",
                "apart\t蓝海机电股份有限公司\t蓝海机电有限公司"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("蓝海机电股份有限公司");
    assertThatThrownBy(() -> OrganizationDecisions.parse(List.of("join\ta\tb")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("第 1 行");
    assertThatThrownBy(() -> OrganizationDecisions.parse(List.of("", "merge\ta")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("第 2 行");
  }

  @Test
  void tellsOfDecisionsOnNamesThatAreNotThere() {
    OrganizationDirectory directory = directory(tally("蓝海机电有限公司"), "merge\t蓝海机电有限公司\t无此公司");
    assertThat(directory.unused()).hasSize(1);
  }

  @Test
  void findsARenamedFirmByItsInventors() {
    OrganizationTally tally = new OrganizationTally(NAMES, PLACES);
    tally.add(List.of("蓝海声学机电股份有限公司"), List.of("王磊", "李静"));
    tally.add(List.of("蓝海机电股份有限公司"), List.of("王磊", "李静", "赵敏"));
    assertThat(directory(tally).review())
        .singleElement()
        .extracting(ReviewPair::sharedInventors)
        .isEqualTo(2);
  }

  @Test
  void answersTheSameInWhateverOrderNamesCome() {
    Random random = new Random(41);
    List<String> applicants = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      String place = List.of("", "深圳", "深圳市", "广州").get(random.nextInt(4));
      String form = List.of("有限公司", "股份有限公司", "厂").get(random.nextInt(3));
      applicants.add(place + "蓝海红山机电设备".substring(random.nextInt(4)) + form);
    }
    OrganizationDirectory first = directory(tally(applicants.toArray(String[]::new)));
    Collections.shuffle(applicants, random);
    OrganizationDirectory second = directory(tally(applicants.toArray(String[]::new)));
    assertThat(second.organizations()).isEqualTo(first.organizations());
    assertThat(second.review()).isEqualTo(first.review()).isNotEmpty();
  }
}
