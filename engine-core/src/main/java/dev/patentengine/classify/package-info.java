/**
 * From a text or a patent to the strategic emerging industries (战略性新兴产业分类, 2018: 9 industries, 40
 * groups) it belongs to.
 *
 * <p>Three sources are read, each with its evidence:
 *
 * <ul>
 *   <li>the official reference table from IPC symbols to groups ({@link
 *       dev.patentengine.classify.RuleTable}), matched exactly as it says;
 *   <li>the text ({@link dev.patentengine.classify.TextModel}), by its characters, its words and its
 *       sentence embedding, learnt from titles whose groups the table gives;
 *   <li>the citation graph ({@link dev.patentengine.classify.CorrectAndSmooth}), along which labels
 *       are corrected and smoothed.
 * </ul>
 *
 * <p>{@link dev.patentengine.classify.IndustryClassifier} is the front door: its confidences are
 * calibrated, and "no emerging industry" ({@link dev.patentengine.classify.Industry#NONE}) is an
 * answer like any other.
 */
@NullMarked
package dev.patentengine.classify;

import org.jspecify.annotations.NullMarked;
