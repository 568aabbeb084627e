/**
 * From a demand to patents. {@link dev.patentengine.match.DemandQuery} is the demand as words and a
 * vector; a {@link dev.patentengine.match.Ranker} orders patents by it (by words, by meaning, or
 * both fused); {@link dev.patentengine.match.Matcher} puts the reasons to the best of them.
 */
@NullMarked
package dev.patentengine.match;

import org.jspecify.annotations.NullMarked;
