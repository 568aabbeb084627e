/**
 * What lies around a patent: the people and firms behind it, their other patents, what it cites and
 * what cites it, its industries, as {@link dev.patentengine.graph.Neighbourhood nodes and edges} to
 * click through.
 */
@NullMarked
package dev.patentengine.graph;

import org.jspecify.annotations.NullMarked;
