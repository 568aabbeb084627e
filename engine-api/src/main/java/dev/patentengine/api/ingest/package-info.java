/**
 * Patents that come as a stream of JSON Lines: read no faster than they are stored, each line
 * answered when it is on disk, and answered alike when it is sent again under the same key.
 */
@NullMarked
package dev.patentengine.api.ingest;

import org.jspecify.annotations.NullMarked;
