/**
 * Small stand-ins for tests of this and the other modules: deterministic, exact, without models.
 */
@NullMarked
package dev.patentengine.testing;

import org.jspecify.annotations.NullMarked;
