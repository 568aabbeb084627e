package dev.patentengine.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.patentengine.model.IpcSymbol;
import dev.patentengine.model.LegalStatus;
import dev.patentengine.model.PatentKind;
import dev.patentengine.model.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchSyntaxTest {

  private static Filter filter(String typed) {
    return SearchSyntax.parse(typed).filter();
  }

  @Test
  void takesFreeWordsAsTheyAre() {
    for (String typed :
        List.of("", "电池 隔膜", "比例1:2的溶液", "-20℃ 启动", "http://cnipa.gov.cn", "a:b", "涂层，耐热")) {
      assertThat(SearchSyntax.parse(typed)).isEqualTo(new SearchSyntax(typed, Filter.ALL));
    }
    assertThat(SearchSyntax.parse(" 电池　\"步骤:加热 后\"\n隔膜 ").text()).isEqualTo("电池 步骤:加热 后 隔膜");
  }

  @Test
  void joinsFieldsAndTakesAnyOfSeveralValues() {
    SearchSyntax syntax = SearchSyntax.parse("隔膜 申请人：\"ABC, Co. 有限公司\" ipc:h01m,H01M 10/0525 涂层");
    assertThat(syntax.text()).isEqualTo("隔膜 10/0525 涂层");
    Filter classes = new Filter.Or(List.of(ipc("H01M"), ipc("H01M")));
    assertThat(syntax.filter())
        .isEqualTo(new Filter.And(List.of(new Filter.Applicant("ABC, Co. 有限公司"), classes)));
    assertThat(filter("IPC:\"H01M 10/0525\"")).isEqualTo(ipc("H01M10/0525"));
  }

  private static Filter ipc(String symbol) {
    return new Filter.Ipc(new IpcSymbol(symbol));
  }

  @Test
  void knowsEveryField() {
    assertThat(filter("发明人:王晓明")).isEqualTo(new Filter.Inventor("王晓明"));
    assertThat(filter("省市:湖北省")).isEqualTo(new Filter.In(new Region("420000")));
    assertThat(filter("region:4201")).isEqualTo(new Filter.In(new Region("420100")));
    assertThat(filter("省市:广西壮族自治区")).isEqualTo(new Filter.In(new Region("450000")));
    assertThat(filter("类型:发明"))
        .isEqualTo(new Filter.Kind(Set.of(PatentKind.APPLICATION, PatentKind.GRANT)));
    assertThat(filter("kind:utility")).isEqualTo(new Filter.Kind(Set.of(PatentKind.UTILITY)));
    assertThat(filter("-状态:未缴年费终止"))
        .isEqualTo(new Filter.Not(new Filter.Status(Set.of(LegalStatus.LAPSED))));
    assertThat(filter("产业:1.2")).isEqualTo(new Filter.Industry("1.2"));
    assertThat(filter("引证:CN199100001B")).isEqualTo(new Filter.Cites("CN199100001B"));
  }

  @Test
  void readsDaysMonthsYearsAndRanges() {
    assertThat(filter("申请日:2018..2020")).isEqualTo(filed("2018-01-01", "2020-12-31"));
    assertThat(filter("filed:2020-02")).isEqualTo(filed("2020-02-01", "2020-02-29"));
    assertThat(filter("申请日:2018年3月5日")).isEqualTo(filed("2018-03-05", "2018-03-05"));
    assertThat(filter("申请日:..2019-6-1")).isEqualTo(filed("0000-01-01", "2019-06-01"));
    assertThat(filter("公开日:2018年.."))
        .isEqualTo(new Filter.Published(LocalDate.of(2018, 1, 1), LocalDate.of(9999, 12, 31)));
  }

  private static Filter filed(String from, String to) {
    return new Filter.Filed(LocalDate.parse(from), LocalDate.parse(to));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "申请人员:王晓明",
        "foo:bar",
        "ipc:X99",
        "申请日:2018-13",
        "申请日:2018-02-30",
        "申请日:2020..2018",
        "申请日:..",
        "申请人:",
        "类型:商标",
        "状态:良好",
        "省市:江城",
        "产业:新能源",
        "申请人:\"未关闭 隔膜"
      })
  void namesTheBadPart(String typed) {
    String bad = typed.substring(typed.indexOf(':') + 1).replace("\"", "");
    String part = typed.startsWith("申请人员") || typed.startsWith("foo") ? typed : bad;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SearchSyntax.parse("隔膜 " + typed))
        .withMessageContaining(part)
        .withMessageMatching("(?s).*[字段值引号].*");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void answersOrExplainsWhateverIsTyped(long seed) {
    Random random = new Random(seed);
    String signs = "\"“”:：,，-. \u3000\uD842申请日人ipc2018H01/";
    for (int i = 0; i < 5_000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int length = random.nextInt(20); length > 0; length--) {
        typed.append(signs.charAt(random.nextInt(signs.length())));
      }
      try {
        assertThat(SearchSyntax.parse(typed.toString()).text()).isNotNull();
      } catch (IllegalArgumentException e) {
        assertThat(e.getMessage()).as("seed " + seed + ", typed " + typed).matches("(?s).*。");
      }
    }
  }
}
