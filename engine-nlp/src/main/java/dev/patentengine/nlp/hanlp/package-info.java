/**
 * Words by HanLP portable: the only place that sees {@code com.hankcs}.
 *
 * <p>{@link dev.patentengine.nlp.hanlp.HanLpSegmenter} cuts by HanLP's dictionary and bigram model
 * with a dictionary of its own in place of the library's user dictionary ({@code Lattice}: the
 * words and tags of HanLP's own segmenter, which is its oracle in the tests, over arrays), and then
 * applies the rules of technical text to Latin letters, figures and ordinals ({@code
 * AlphanumericRule}, {@code OrdinalRule}). At the granularity of an index it adds the terms that
 * span several words and the words inside long ones ({@code IndexWords}). {@link
 * dev.patentengine.nlp.hanlp.HanLpSimplifier} writes traditional characters in simplified form.
 *
 * <p>HanLP's global state (its {@code Config}, its static user dictionary) is read once by the
 * library itself and never changed here; nothing is written to disk.
 */
@NullMarked
package dev.patentengine.nlp.hanlp;

import org.jspecify.annotations.NullMarked;
