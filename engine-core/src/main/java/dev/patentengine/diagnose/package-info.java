/**
 * What is right and wrong with a firm's demand: pass it on, ask for more, or turn it down, each
 * with its reasons in the text and advice that a clerk understands.
 *
 * <p>A text is cleaned ({@link dev.patentengine.diagnose.DemandText}), its cues are found in the
 * word lists ({@link dev.patentengine.diagnose.Lexicon}), its form is measured, and all that
 * becomes named features. Linear models over the features, over characters and, if wanted, over an
 * embedding say how probable each verdict, kind and facet is ({@link
 * dev.patentengine.diagnose.DiagnosisModel}); a few hard rules overrule them where a text is
 * certainly none. {@link dev.patentengine.diagnose.Diagnoser} puts the answer into words.
 */
@NullMarked
package dev.patentengine.diagnose;

import org.jspecify.annotations.NullMarked;
