/**
 * What the engine knows of the world: patents, demands, experts and what they are made of, as
 * values that check themselves. All are immutable and safe for concurrent use. {@link
 * dev.patentengine.model.PatentJson} and its neighbours give them their JSON form, which is the one
 * of the data standard.
 */
@NullMarked
package dev.patentengine.model;

import org.jspecify.annotations.NullMarked;
