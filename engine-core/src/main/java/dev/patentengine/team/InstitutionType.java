package dev.patentengine.team;

import java.util.regex.Pattern;

/** Sorts of institutions, told by their names; the first that fits. */
public enum InstitutionType {
  /** 医院. */
  HOSPITAL("医院|卫生院|疾病预防"),
  /** 企业. */
  FIRM("公司|集团|厂$|企业|合作社"),
  /** 高校. */
  UNIVERSITY("大学|(?<!科)学院|学校|(?i:university|college)"),
  /** 科研院所. */
  INSTITUTE("研究院|研究所|科学院|研究中心|设计院|实验室|(?i:institute)"),
  /** Anything else, persons among them. */
  OTHER("");

  private final Pattern names;

  InstitutionType(String names) {
    this.names = Pattern.compile(names);
  }

  /** The sort of the institution of this name. */
  public static InstitutionType of(String name) {
    for (InstitutionType type : values()) {
      if (type.names.matcher(name).find()) {
        return type;
      }
    }
    return OTHER;
  }
}
