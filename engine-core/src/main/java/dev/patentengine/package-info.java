/** The engine: {@link dev.patentengine.PatentEngine} is the front door. */
@NullMarked
package dev.patentengine;

import org.jspecify.annotations.NullMarked;
