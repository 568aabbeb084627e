/**
 * The embedded index: Lucene behind the port {@link dev.patentengine.index.PatentIndex}. Only this
 * package sees {@code org.apache.lucene}; no type of it leaves.
 *
 * <p>A folder holds {@code manifest.json} (what the index was made with), {@code segments/}
 * (Lucene's files) and {@code journal/} (what was acknowledged and is not committed yet).
 *
 * <p>Writing: an entry becomes a {@link dev.patentengine.index.lucene.IndexedDocument}, is written
 * to the journal, handed to Lucene, and acknowledged when the journal is on disk. A commit of
 * Lucene makes the journal so far superfluous.
 *
 * <p>Telling changes: every document bears the number of the last change of its record, which the
 * journal holds too, so that a replay gives the same. A removed document leaves one that bears only
 * id and number; the numbers in order are the feed of changes.
 *
 * <p>Searching: a {@link dev.patentengine.index.lucene.Snapshot} is one state of the index. A
 * filter becomes bits of documents ({@link dev.patentengine.index.lucene.FilterBits}), a query
 * gives some of them a score ({@link dev.patentengine.index.lucene.WordScores}, {@link
 * dev.patentengine.index.lucene.NearestVectors}), the best are put in order ({@link
 * dev.patentengine.index.lucene.BestHits}) and all of them counted ({@link
 * dev.patentengine.index.lucene.FacetCounts}). Lucene's own scoring is not used: it rounds lengths
 * to a byte and counts deleted documents, so scores would depend on the history of the folder.
 */
@NullMarked
package dev.patentengine.index.lucene;

import org.jspecify.annotations.NullMarked;
