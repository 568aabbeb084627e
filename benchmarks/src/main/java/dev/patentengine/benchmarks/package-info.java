/**
 * How fast, and how good at that speed: one JMH class a question, the engine beside what it is
 * compared with, in the same run on the same texts. {@link dev.patentengine.benchmarks.Main} runs
 * them ({@code ./engine bench}), writes a result file with machine, JDK and commit, and compares
 * two such files.
 */
@NullMarked
package dev.patentengine.benchmarks;

import org.jspecify.annotations.NullMarked;
