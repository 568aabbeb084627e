package dev.patentengine.index;

/** What the documents found can be counted by. */
public enum Facet {
  /** IPC section, one letter. */
  IPC_SECTION,
  /** IPC subclass, four characters. */
  IPC_SUBCLASS,
  APPLICANT,
  INVENTOR,
  /** Province, two digits of GB/T 2260. */
  PROVINCE,
  KIND,
  STATUS,
  /** Emerging-industry group. */
  INDUSTRY,
  /** Year of filing. */
  YEAR_FILED
}
