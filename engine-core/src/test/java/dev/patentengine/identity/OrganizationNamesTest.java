package dev.patentengine.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patentengine.nlp.hanlp.HanLpSimplifier;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganizationNamesTest {

  private static final OrganizationNames NAMES =
      OrganizationNames.of(
          new HanLpSimplifier(),
          OrganizationAliases.parse(
              List.of(
                  "# name\tcanonical\trelation\tnote\tsource",
                  "华中工学院\t华中理工大学\tformer\t1988年更名\t校史",
                  "华中理工大学\t华中科技大学\tformer\t2000年并入\t校史",
                  "中科院\t中国科学院\tprefix\t简称\t通行简称",
                  "江苏理工大学\t江苏理工学院\tapart\t两校\t校史")));

  private static OrganizationName only(String cell) {
    List<OrganizationName> names = NAMES.read(cell);
    assertThat(names).hasSize(1);
    return names.getFirst();
  }

  @Test
  void followsAliasesToTheirEnd() {
    OrganizationName name = only("华中工学院");
    assertThat(name.key()).isEqualTo("华中科技大学");
    assertThat(name.canonical()).contains("华中科技大学");
    assertThat(name.rules()).containsExactly(SafeRule.ALIAS);
  }

  @Test
  void takesASchoolOffAndKeepsItAsUnit() {
    OrganizationName name = only("华中理工大学机械科学与工程学院");
    assertThat(name.key()).isEqualTo("华中科技大学");
    assertThat(name.unit()).contains("机械科学与工程学院");
    assertThat(name.rules()).containsExactlyInAnyOrder(SafeRule.UNIT, SafeRule.ALIAS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"长春理工大学光电信息学院", "浙江大学城市学院", "北京理工大学珠海学院", "杭州电子科技大学信息工程学院", "湖北工业大学工程技术学院"})
  void leavesIndependentCollegesWhole(String college) {
    assertThat(only(college).key()).isEqualTo(college);
    assertThat(only(college).unit()).isEmpty();
  }

  @Test
  void appliesAPrefixToInstitutesAndNotToFirms() {
    assertThat(only("中科院声学研究所").key()).isEqualTo("中国科学院声学研究所");
    assertThat(only("中科院广州化学有限公司").key()).isEqualTo("中科院广州化学有限公司");
  }

  @ParameterizedTest
  @CsvSource({
    "第七○二研究所, 第702研究所",
    "第十研究所, 第10研究所",
    "第二十三研究所, 第23研究所",
    "第三十研究所, 第30研究所",
    "第二百研究所, 第2百研究所",
    "第十十研究所, 第十十研究所",
    "甲第, 甲第",
  })
  void writesNumbersBehindDiInFigures(String published, String key) {
    assertThat(NAMES.spelled(published)).isEqualTo(key);
  }

  @Test
  void keepsCharactersThatAreNamesOfTheirOwn() {
    assertThat(only("旭昇機電有限公司").key()).isEqualTo("旭昇机电有限公司");
    assertThat(only("旭昇機電有限公司").rules()).containsExactly(SafeRule.SIMPLIFIED);
  }

  @Test
  void splitsCellsOfSeveralNames() {
    assertThat(NAMES.read("中山大学；华南理工大学;\n深圳大学"))
        .extracting(OrganizationName::key)
        .containsExactly("中山大学", "华南理工大学", "深圳大学");
    assertThat(NAMES.read("中山大学、蓝海机电有限公司"))
        .extracting(OrganizationName::key)
        .containsExactly("中山大学", "蓝海机电有限公司");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "抗菌技术,生物技术研究与发展股份有限公司",
        "惠普发展公司，有限责任合伙企业",
        "青岛市妇女儿童医院（青岛市妇幼保健院、青岛市残疾儿童医疗康复中心）",
        "Blue Sea Co., Ltd."
      })
  void doesNotSplitWithinAName(String name) {
    assertThat(NAMES.read(name)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "　", "。", "（", "\u200B", "\"\""})
  void findsNoNameInNothing(String cell) {
    assertThat(NAMES.read(cell)).allSatisfy(name -> assertThat(name.key()).isNotEmpty());
    assertThat(NAMES.keys(cell).size()).isLessThanOrEqualTo(1);
  }

  @Test
  void tellsPersonsFromOrganizations() {
    assertThat(only("王磊").individual()).isTrue();
    assertThat(only("诺贝特·赫克曼").individual()).isTrue();
    assertThat(only("M·斯塔米尔斯基").individual()).isTrue();
    assertThat(only("武汉大学").individual()).isFalse();
    assertThat(only("罗伯特·博世有限公司").individual()).isFalse();
    assertThat(NAMES.keys("王磊")).isEmpty();
  }

  @Test
  void bearsAnything() {
    Random random = new Random(31);
    String signs = "（）()[]〔〕·.．。、,，；;第十一〇0A　 大学学院公司\uD83D\uDE00\uD840\uDC0B\uD800\u200B\n\t臺灣";
    for (int round = 0; round < 5_000; round++) {
      StringBuilder cell = new StringBuilder();
      for (int k = random.nextInt(30); k > 0; k--) {
        cell.append(signs.charAt(random.nextInt(signs.length())));
      }
      for (OrganizationName name : NAMES.read(cell.toString())) {
        assertThat(NAMES.spelled(name.key())).as("seed 31: " + cell).isNotNull();
        assertThat(name.key()).as("seed 31: " + cell).isNotEmpty();
      }
    }
    assertThat(NAMES.read("（".repeat(200_000) + "大学".repeat(100_000))).hasSize(1);
    assertThat(NAMES.read("中山大学;".repeat(20_000))).hasSize(20_000);
  }

  @Test
  void refusesTablesThatContradictThemselves() {
    assertThatThrownBy(() -> names("甲大学\t乙大学\tformer\t\t", "甲大学\t丙大学\tformer\t\t"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("甲大学");
    assertThatThrownBy(() -> names("甲大学\t乙大学\tformer\t\t", "乙大学\t甲大学\tformer\t\t"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("circle");
    assertThatThrownBy(() -> names("甲大学\t乙大学\tcousin\t\t"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cousin");
    assertThatThrownBy(() -> names("甲大学\t乙大学"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("甲大学\t乙大学");
  }

  private static Set<String> names(String... lines) {
    return OrganizationNames.of(text -> text, OrganizationAliases.parse(List.of(lines)))
        .keys("甲大学");
  }
}
