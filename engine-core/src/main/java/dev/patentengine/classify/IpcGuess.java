package dev.patentengine.classify;

/**
 * An IPC subclass in which patents for a text may be found. Immutable.
 *
 * @param subclass such as {@code H01M}
 * @param confidence how likely it is the right one, in [0, 1]
 */
public record IpcGuess(String subclass, double confidence) {}
