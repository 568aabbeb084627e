/**
 * Terms that say what a text is about, and how rare terms are.
 *
 * <p>{@link dev.patentengine.nlp.keyword.PhraseKeywords} finds the terms, {@link
 * dev.patentengine.nlp.keyword.TermTable} says how rare a word is in the technical language that
 * was counted.
 */
@NullMarked
package dev.patentengine.nlp.keyword;

import org.jspecify.annotations.NullMarked;
