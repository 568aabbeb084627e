package dev.patentengine.datasets;

/** What the cells of a column hold, which decides how they are read. */
enum CellKind {
  /** One text. */
  TEXT,
  /** A publication or application number. */
  CODE,
  DATE,
  /** People, several in a cell. */
  PERSONS,
  /** Applicants, several in a cell. */
  ORGANIZATIONS,
  /** IPC symbols, several in a cell. */
  IPC,
  /** Publication numbers, several in a cell. */
  NUMBERS,
  /** Words, several in a cell. */
  KEYWORDS,
  /** Claims, one text or one a line. */
  CLAIMS,
  KIND,
  STATUS,
  /** A place by code, name or address. */
  REGION,
  /** A whole number. */
  COUNT,
  /** A number that may have a fraction. */
  AMOUNT
}
