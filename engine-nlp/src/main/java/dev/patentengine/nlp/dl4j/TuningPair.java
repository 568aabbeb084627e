package dev.patentengine.nlp.dl4j;

/**
 * A demand and the document that answers it. Immutable.
 *
 * @param demand its text
 * @param document place of the document in the corpus
 */
public record TuningPair(String demand, int document) {}
