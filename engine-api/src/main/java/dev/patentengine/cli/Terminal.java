package dev.patentengine.cli;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out where answers go
 * @param err where progress and faults go
 * @param interactive whether a person watches, so that a bar may be drawn
 */
record Terminal(InputStream in, PrintWriter out, PrintWriter err, boolean interactive) {}
