package dev.patentengine.diagnose;

/**
 * A feature and what it adds to the log-odds that the demand can be passed on. Immutable.
 *
 * @param feature its name
 * @param contribution above 0 speaks for the demand, below against
 */
public record Reason(String feature, double contribution) {}
