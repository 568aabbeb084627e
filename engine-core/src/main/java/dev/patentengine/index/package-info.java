/**
 * The port to a searchable store of patents: {@link dev.patentengine.index.PatentIndex}, with
 * requests and answers as plain values. The embedded default is {@code
 * dev.patentengine.index.lucene}; no type of it leaves that package. An adapter for a cluster is
 * one more implementation that passes the same contract test.
 */
@NullMarked
package dev.patentengine.index;

import org.jspecify.annotations.NullMarked;
