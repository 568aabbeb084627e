/** Files as the engine writes them: whole or not at all. */
@NullMarked
package dev.patentengine.file;

import org.jspecify.annotations.NullMarked;
