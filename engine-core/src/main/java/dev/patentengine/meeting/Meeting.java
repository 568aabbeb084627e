package dev.patentengine.meeting;

/**
 * A demand meets an offer. Immutable.
 *
 * @param demand id of the demand
 * @param offer id of the offer
 * @param slot of the timetable, from 1
 * @param score how well they suit each other
 */
public record Meeting(String demand, String offer, int slot, double score) {}
