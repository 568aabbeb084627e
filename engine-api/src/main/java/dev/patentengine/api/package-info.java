/** The answers of the engine as JSON, the same for the command line and for HTTP. */
@NullMarked
package dev.patentengine.api;

import org.jspecify.annotations.NullMarked;
