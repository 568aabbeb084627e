/**
 * The command line: one class a command, thin over {@link dev.patentengine.PatentEngine}. Answers go to
 * standard output, progress and faults to standard error; exit status 0 done, 1 a fault of the world, 2
 * bad usage or bad input.
 */
@NullMarked
package dev.patentengine.cli;

import org.jspecify.annotations.NullMarked;
