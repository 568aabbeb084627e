package dev.patentengine.match;

/** What becomes of patents that cannot be had freely. Cautions are shown under every policy. */
public enum LegalPolicy {
  /** They stay where they are. */
  SHOW,
  /** The default: each {@link Caution} takes its {@link Caution#deduction()} off their log-odds. */
  LOWER,
  /** Those with a {@link Caution#obstacle()} are left out, the others lowered. */
  HIDE
}
