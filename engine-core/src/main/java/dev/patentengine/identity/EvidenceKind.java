package dev.patentengine.identity;

/** What says that mentions of one name are one person. */
public enum EvidenceKind {
  /** The same organization. */
  ORGANIZATION("同一单位"),
  /** The same organization and a co-inventor: asked of common names in large organizations. */
  ORGANIZATION_AND_CO_INVENTOR("同一单位且有共同合作者"),
  /** The same organization and IPC subclass: likewise. */
  ORGANIZATION_AND_FIELD("同一单位且同一领域"),
  /** Different organizations and at least two co-inventors in common. */
  CO_INVENTORS("共同合作者"),
  /** An operator's word. */
  OPERATOR("人工合并");

  private final String chineseName;

  EvidenceKind(String chineseName) {
    this.chineseName = chineseName;
  }

  /** Its name for a reader. */
  public String chineseName() {
    return chineseName;
  }
}
