package dev.patentengine.classify;

import dev.patentengine.nlp.dl4j.DenseHead;

/**
 * What is read from the sentence vectors of titles and abstracts. Immutable.
 *
 * @param groups the head for groups and {@code none}
 * @param subclasses the head for IPC subclasses, in the order of those learnt from words
 */
record TitleHeads(DenseHead groups, DenseHead subclasses) {}
