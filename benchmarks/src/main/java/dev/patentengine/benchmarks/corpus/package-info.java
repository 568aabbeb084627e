/**
 * Generated corpora of any size, made once and used by many benchmarks: {@link
 * dev.patentengine.benchmarks.corpus.VectorModel} draws vectors whose neighbourhoods resemble real
 * ones, {@link dev.patentengine.benchmarks.corpus.GeneratedCorpus} puts them to generated texts,
 * {@link dev.patentengine.benchmarks.corpus.PreparedCorpus} is the folder in which an index of them
 * lies with the exact answers to its demands.
 */
@NullMarked
package dev.patentengine.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
