/**
 * From a text or a patent to the strategic emerging industries (战略性新兴产业分类, 2018: 9 industries, 40
 * groups) it belongs to.
 *
 * <p>{@link dev.patentengine.classify.IndustryClassifier} is the front door. {@link
 * dev.patentengine.classify.RuleTable} is the official reference table from IPC symbols to groups,
 * matched exactly as it says, with the rule that fired as evidence; it labels the patents that the
 * model of texts is trained on ({@link dev.patentengine.classify.SilverText}, {@link
 * dev.patentengine.classify.IndustryLesson}). {@link dev.patentengine.classify.IndustryGraph}
 * spreads known labels over citations ({@link dev.patentengine.classify.CorrectAndSmooth}) where
 * that proves to help.
 */
@NullMarked
package dev.patentengine.classify;

import org.jspecify.annotations.NullMarked;
