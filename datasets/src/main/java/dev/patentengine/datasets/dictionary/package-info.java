/**
 * The technical dictionary and how it is mined from patents.
 *
 * <p>{@link dev.patentengine.datasets.dictionary.TermMiner} measures every sequence of words that
 * recurs: how often and in how many texts it stands, how firmly its parts hold together, how freely
 * it combines with what stands before and after it. {@link
 * dev.patentengine.datasets.dictionary.DictionaryMining} runs it twice: first over the pieces that
 * the segmenter leaves, for the words that it lacks, then over the words, for the terms made of
 * them.
 */
@NullMarked
package dev.patentengine.datasets.dictionary;

import org.jspecify.annotations.NullMarked;
