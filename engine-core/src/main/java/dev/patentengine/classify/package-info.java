/**
 * From a patent to the strategic emerging industries (战略性新兴产业分类, 2018: 9 industries, 40 groups) it
 * belongs to.
 *
 * <p>{@link dev.patentengine.classify.RuleTable} is the official reference table from IPC symbols
 * to groups, matched exactly as it says, with the rule that fired as evidence; {@link
 * dev.patentengine.classify.CorrectAndSmooth} spreads known labels over the citation graph ({@link
 * dev.patentengine.classify.LabelGraph}) and says whether the graph can be trusted.
 */
@NullMarked
package dev.patentengine.classify;

import org.jspecify.annotations.NullMarked;
