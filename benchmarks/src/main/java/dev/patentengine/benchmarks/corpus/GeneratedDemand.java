package dev.patentengine.benchmarks.corpus;

import dev.patentengine.nlp.Embedding;

/**
 * A demand for a generated patent.
 *
 * @param text about as many characters as firms write
 * @param vector what the text would mean if the corpus were real
 */
public record GeneratedDemand(String text, Embedding vector) {}
