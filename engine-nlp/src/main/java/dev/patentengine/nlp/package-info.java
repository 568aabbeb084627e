/**
 * Words and vectors of Chinese technical text: the ports and their values.
 *
 * <p>Only JDK types are seen here. {@link dev.patentengine.nlp.Segmenter} cuts words, {@link
 * dev.patentengine.nlp.KeywordExtractor} weighs them, {@link
 * dev.patentengine.nlp.QuantityExtractor} reads figures with units, {@link
 * dev.patentengine.nlp.Embedder} turns a text into a vector, {@link
 * dev.patentengine.nlp.TextNormalizer} cleans what came in. The libraries behind them live in
 * sub-packages, one each. Every offset that leaves this package counts UTF-16 units of the text
 * that the caller gave.
 */
@NullMarked
package dev.patentengine.nlp;

import org.jspecify.annotations.NullMarked;
