package dev.patentengine.classify;

/**
 * How likely a label is by its text and the reference table together: a logistic model of what each
 * says. Immutable.
 *
 * @param bias the logit when nothing speaks for it
 * @param text weight of the logit that the text gives
 * @param complete weight of a row that holds wholly
 * @param symbol weight of a row whose symbol alone holds
 */
record Fusion(double bias, double text, double complete, double symbol) {

  /** The text's word as it is. */
  static final Fusion TEXT_ONLY = new Fusion(0, 1, 0, 0);

  private static final double LEAST = 1e-4;

  /** What the table says of a label. */
  enum Table {
    SILENT,
    SYMBOL,
    COMPLETE
  }

  double confidence(double byText, Table table) {
    double logit =
        bias
            + text * logit(byText)
            + (table == Table.COMPLETE ? complete : 0)
            + (table == Table.SYMBOL ? symbol : 0);
    return 1 / (1 + Math.exp(-logit));
  }

  static double logit(double share) {
    double inside = Math.clamp(share, LEAST, 1 - LEAST);
    return Math.log(inside / (1 - inside));
  }
}
