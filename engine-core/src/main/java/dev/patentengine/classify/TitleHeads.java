package dev.patentengine.classify;

import dev.patentengine.nlp.dl4j.DenseHead;
import dev.patentengine.nlp.dl4j.DenseLayer;

/**
 * What is read from the sentence vectors of titles and abstracts. Immutable.
 *
 * @param groups the head for groups and {@code none}
 * @param subclasses the head for IPC subclasses, in the order of those learnt from words
 * @param groupsOfSubclasses from the shares of the subclasses to those of the groups
 */
record TitleHeads(DenseHead groups, DenseHead subclasses, DenseLayer groupsOfSubclasses) {}
