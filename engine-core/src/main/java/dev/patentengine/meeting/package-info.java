/**
 * A matchmaking event (对接会): who meets whom, and when. Given how well demands and offers suit each
 * other, {@link dev.patentengine.meeting.MeetingPlanner} picks the best set of meetings that nobody
 * has too many of, with a bonus for those who would otherwise have none, and gives each meeting a
 * slot of the timetable in which both sides are free.
 */
@NullMarked
package dev.patentengine.meeting;

import org.jspecify.annotations.NullMarked;
