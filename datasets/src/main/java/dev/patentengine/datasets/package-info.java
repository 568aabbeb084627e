/** The data standard, readers, shipped samples and dictionaries, evaluation sets. */
@NullMarked
package dev.patentengine.datasets;

import org.jspecify.annotations.NullMarked;
