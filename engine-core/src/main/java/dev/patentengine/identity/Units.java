package dev.patentengine.identity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts a university from the school, department, laboratory or campus behind its name. A school
 * counts only where it is named after a subject (华中科技大学机械科学与工程学院): 城市学院, 科技学院 or 信息工程学院 behind a
 * university's name are mostly independent colleges (独立学院), legal persons of their own, and are
 * left for the review.
 */
final class Units {

  /**
   * How names of schools begin that no independent college bears; drawn from the list of
   * independent colleges of the Ministry of Education.
   */
  private static final String SUBJECTS =
      "机械|机电|材料|化学|化工|土木|建筑工程|计算机|软件|生命|生物|物理|数学|能源|动力|电气|自动化|控制|仪器|航空|航天|宇航|船舶|水利|水产"
          + "|海洋|环境|资源|地球|地质|测绘|遥感|交通|汽车|车辆|药学|制药|农学|农业|园艺|植物|动物|食品|林学|冶金|矿业|采矿|安全|纺织"
          + "|轻工|粉末冶金|微电子|集成电路|核|力学|公共卫生|基础医学|护理|兽医";

  private static final Pattern UNIVERSITY_AND_UNIT =
      Pattern.compile("^(.{1,20}?大学(?:\\([^()]{1,8}\\))?)([^()]{2,40})$");

  private static final Pattern UNIT =
      Pattern.compile("(?:" + SUBJECTS + ")[^()]*(?:学院|系)|[^()]*校区|[^()]*(?:实验室|教研室|课题组)");

  private Units() {}

  /**
   * An organization and one of its units.
   *
   * @param organization the part before
   * @param unit the part behind
   */
  record Parted(String organization, String unit) {}

  /** The two parts of a folded name, if it is surely a unit's. */
  static Optional<Parted> part(String key) {
    Matcher matcher = UNIVERSITY_AND_UNIT.matcher(key);
    if (!matcher.matches() || !UNIT.matcher(matcher.group(2)).matches()) {
      return Optional.empty();
    }
    return Optional.of(new Parted(matcher.group(1), matcher.group(2)));
  }
}
