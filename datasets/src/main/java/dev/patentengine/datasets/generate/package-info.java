/**
 * Corpora that nobody wrote: synthetic patents in any number for load tests and benchmarks. {@link
 * dev.patentengine.datasets.generate.CorpusGenerator} is the front door.
 *
 * <p>Every part of record n is a pure function of the seed, the size and n, computed by hashing:
 * nothing is remembered between records, so a stream takes constant memory, can start anywhere, and
 * can be split. Heavy-tailed choices (applicants, inventors, words) draw a rank from a Lomax law
 * and spell it out; citations follow by redirection, which yields preferential attachment without
 * counting.
 *
 * <p>Parameters were measured on real records, {@code corpus-statistics.tsv} holds counts of single
 * characters, common terms, IPC subclasses and surnames, no texts. What could not be measured there
 * is marked as assumed at its constant. The texts read like word salad on purpose: they serve speed
 * and memory, never quality.
 */
@NullMarked
package dev.patentengine.datasets.generate;

import org.jspecify.annotations.NullMarked;
