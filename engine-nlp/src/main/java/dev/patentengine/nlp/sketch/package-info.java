/**
 * Sketches: vectors that stand in for a sentence encoder's while those are still being computed.
 *
 * <p>{@link dev.patentengine.nlp.sketch.Sketcher} adds up vectors of words ({@link
 * dev.patentengine.nlp.sketch.WordVectors}), which takes a hundredth of the time that the encoder
 * takes. {@link dev.patentengine.nlp.sketch.SketchLesson} learns the vectors of the words, so that
 * the sums lie near what the encoder, the teacher, gives the same texts: a sketch may be compared
 * with the teacher's vectors and with no others. Nothing but the JDK is needed here.
 */
@NullMarked
package dev.patentengine.nlp.sketch;

import org.jspecify.annotations.NullMarked;
