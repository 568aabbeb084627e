package dev.patentengine.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an organization is, as the data standard tells organizations apart. */
public enum OrganizationType {
  /** A firm: the standard writes no type for it. */
  ENTERPRISE(Kind.ENTERPRISE, "enterprise", "企业"),
  UNIVERSITY(Kind.INSTITUTION, "university", "高校"),
  INSTITUTE(Kind.INSTITUTION, "institute", "科研院所"),
  CENTRAL_FIRM(Kind.INSTITUTION, "central-firm", "中央企业"),
  STATE_FIRM(Kind.INSTITUTION, "state-firm", "地方国有企业"),
  AGENCY(Kind.SERVICE, "agency", "专利代理"),
  LAW(Kind.SERVICE, "law", "法律服务"),
  PROTECTION(Kind.SERVICE, "protection", "维权援助"),
  FINANCE(Kind.SERVICE, "finance", "金融服务"),
  INSURANCE(Kind.SERVICE, "insurance", "知识产权保险"),
  APPRAISAL(Kind.SERVICE, "appraisal", "价值评估"),
  INFORMATION(Kind.SERVICE, "information", "信息服务"),
  TRANSFER(Kind.SERVICE, "transfer", "转移转化");

  private final Kind kind;
  private final String code;
  private final String chineseName;

  OrganizationType(Kind kind, String code, String chineseName) {
    this.kind = kind;
    this.code = code;
    this.chineseName = chineseName;
  }

  /** The records of the standard that organizations have. */
  public enum Kind {
    ENTERPRISE,
    INSTITUTION,
    SERVICE;

    /** The fields that only records of this kind have, in the order of the standard. */
    public List<String> facts() {
      return switch (this) {
        case ENTERPRISE ->
            List.of(
                "industry",
                "emergingIndustries",
                "types",
                "stockCode",
                "size",
                "founded",
                "capitalWanYuan",
                "business",
                "products");
        case INSTITUTION ->
            List.of("parent", "level", "disciplines", "platforms", "transferOffice");
        case SERVICE -> List.of("agencyCode", "products", "services");
      };
    }
  }

  /** Which record of the standard it has. */
  public Kind kind() {
    return kind;
  }

  /** The name that the data standard uses. */
  public String code() {
    return code;
  }

  /** What a Chinese reader calls it. */
  public String chineseName() {
    return chineseName;
  }

  /** The type of this code or Chinese name. */
  public static Optional<OrganizationType> named(String name) {
    return Arrays.stream(values())
        .filter(type -> type.code.equals(name) || type.chineseName.equals(name))
        .findFirst();
  }
}
