/**
 * Figures with units in Chinese technical text.
 *
 * <p>{@link dev.patentengine.nlp.quantity.PatternQuantities} is the front door. It folds a text
 * sign by sign ({@code Folding}: one unit in, one unit out, so offsets hold), looks for numbers
 * ({@code ArabicNumerals}, {@code ChineseNumerals}), reads the unit behind them ({@code UnitReader}
 * over the table {@code units.tsv}), then the words before ({@code LeftContext}: 不低于, 提高到, 每吨) and
 * behind ({@code RightContext}: 以上, 左右), and at last what is measured ({@code PropertyFinder}).
 * Everything is hand-written scanning with bounded looks to both sides, no regular expression: a
 * text of a megabyte takes time in proportion to its length, whatever is in it. A number without
 * unit is no quantity unless the text names a property and bounds it (取代度达到3.5以上), so figure
 * numbers, dates, type designations and telephone numbers stay out.
 */
@NullMarked
package dev.patentengine.nlp.quantity;

import org.jspecify.annotations.NullMarked;
