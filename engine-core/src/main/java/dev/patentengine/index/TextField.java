package dev.patentengine.index;

/** The fields of a patent that hold words to be searched. */
public enum TextField {
  /** 名称. */
  TITLE,
  /** 摘要. */
  ABSTRACT,
  /** 权利要求. */
  CLAIMS,
  /** 申请人. */
  APPLICANT
}
