/**
 * Learning from a user's own material. {@link dev.patentengine.learn.EncoderLesson} tunes the
 * sentence encoder to pairs of a demand and the patent that answers it; {@link
 * dev.patentengine.learn.PairSplit} keeps some pairs out, and {@link
 * dev.patentengine.learn.PairSearch} measures on them what the tuning is worth.
 */
@NullMarked
package dev.patentengine.learn;

import org.jspecify.annotations.NullMarked;
