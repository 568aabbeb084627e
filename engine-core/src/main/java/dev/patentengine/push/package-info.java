/**
 * What is told to whom without being asked: a new patent meets the demands that stand, a new demand
 * the patents. A {@link dev.patentengine.push.Push} is kept and never repeated; a {@link
 * dev.patentengine.push.Subscription} says which pushes somebody wants and gets them in digests.
 * Which patent answers which demand comes in from outside.
 */
@NullMarked
package dev.patentengine.push;

import org.jspecify.annotations.NullMarked;
