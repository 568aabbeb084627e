package dev.patentengine.identity;

/** Why two organizations might be one. */
public enum ReviewReason {
  /** 有限公司 and 股份有限公司, a factory that became a company. */
  LEGAL_FORM("组织形式不同"),
  /** One has something in brackets that the other has not, or has it without brackets. */
  BRACKETS("括注不同"),
  /** One names a place that the other leaves out. */
  PLACE("一方有地名"),
  /** 深圳市 and 深圳, or a province left out before its city. */
  PLACE_WORD("地名写法不同"),
  /** One is a branch of the other. */
  BRANCH("分支机构"),
  /** One begins with the other, a university. */
  UNIT("疑似下属单位"),
  /** A character more, less, other or moved. */
  MISPRINT("疑似错字"),
  /** Alike, and inventors of the same names work for both. */
  INVENTORS("同名发明人");

  private final String chineseName;

  ReviewReason(String chineseName) {
    this.chineseName = chineseName;
  }

  /** Its name for a reader. */
  public String chineseName() {
    return chineseName;
  }
}
