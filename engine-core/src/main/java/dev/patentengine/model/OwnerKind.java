package dev.patentengine.model;

import java.util.Optional;
import java.util.regex.Pattern;

/** Sorts of owners of patents, told by their names; the first that fits. */
public enum OwnerKind {
  /** 医院. */
  HOSPITAL("医院", "医院|卫生院|疾病预防"),
  /** 企业. */
  FIRM("企业", "公司|集团|厂$|企业|合作社"),
  /** 高校. */
  UNIVERSITY("高校", "大学|(?<!科)学院|学校|(?i:university|college)"),
  /** 科研院所. */
  INSTITUTE("科研院所", "研究院|研究所|科学院|研究中心|设计院|实验室|(?i:institute)"),
  /** A person: two to four Chinese characters (阿依古丽·买买提 with a dot). */
  PERSON("个人", "^\\p{IsHan}{2,4}$|^\\p{IsHan}{1,8}·\\p{IsHan}{1,8}$"),
  /** Anything else. */
  OTHER("其他", "");

  private final String chineseName;
  private final Pattern names;

  OwnerKind(String chineseName, String names) {
    this.chineseName = chineseName;
    this.names = Pattern.compile(names);
  }

  /** What a Chinese reader calls it. */
  public String chineseName() {
    return chineseName;
  }

  /** The sort of the owner of this name. */
  public static OwnerKind of(String name) {
    for (OwnerKind kind : values()) {
      if (kind.names.matcher(name.strip()).find()) {
        return kind;
      }
    }
    return OTHER;
  }

  /** The sort that a Chinese reader calls so. */
  public static Optional<OwnerKind> named(String chineseName) {
    for (OwnerKind kind : values()) {
      if (kind.chineseName.equals(chineseName)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
