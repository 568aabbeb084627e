/**
 * From a demand to patents. {@link dev.patentengine.match.DemandQuery} is the demand as words and a
 * vector; a {@link dev.patentengine.match.Ranker} orders patents by it (by words, by meaning, or
 * both fused); {@link dev.patentengine.match.Matcher} puts the reasons to the best of them,
 * compares figures, and weighs what {@link dev.patentengine.match.MatchConditions} ask beside the
 * matter. {@link dev.patentengine.match.ReverseMatcher} goes from a patent to the demands that
 * stand.
 */
@NullMarked
package dev.patentengine.match;

import org.jspecify.annotations.NullMarked;
