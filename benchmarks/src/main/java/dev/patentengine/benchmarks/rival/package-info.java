/**
 * What the engine is compared with, each behind the same small interface: plain Lucene, jvector and
 * the exact comparison of all vectors, langchain4j's class for embedding.
 */
@NullMarked
package dev.patentengine.benchmarks.rival;

import org.jspecify.annotations.NullMarked;
