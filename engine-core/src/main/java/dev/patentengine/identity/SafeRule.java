package dev.patentengine.identity;

/** A rule that may bring a published name to its canonical key without asking. */
public enum SafeRule {
  /** Width, case, spaces, shapes of brackets, dots, dashes and quotes, figures behind 第. */
  SPELLING("写法"),
  /** Traditional characters written in simplified form. */
  SIMPLIFIED("繁简"),
  /** One of several names in a cell. */
  ONE_OF_SEVERAL("分列"),
  /** A former, short or other name in the table of aliases. */
  ALIAS("别名"),
  /** A school, laboratory or campus taken off. */
  UNIT("院系"),
  /** An operator's word. */
  DECISION("人工");

  private final String chineseName;

  SafeRule(String chineseName) {
    this.chineseName = chineseName;
  }

  /** Its name for a reader. */
  public String chineseName() {
    return chineseName;
  }
}
