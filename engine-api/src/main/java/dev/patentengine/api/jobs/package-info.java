/**
 * Work that takes longer than a request: it is asked for, watched, cancelled, and goes on where it
 * was when the service starts again.
 */
@NullMarked
package dev.patentengine.api.jobs;

import org.jspecify.annotations.NullMarked;
