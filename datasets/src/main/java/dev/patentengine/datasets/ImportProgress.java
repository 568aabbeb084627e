package dev.patentengine.datasets;

import java.nio.file.Path;

/**
 * How far an import has come, told after every batch.
 *
 * @param file being imported
 * @param line the last that is done
 * @param counts of this file so far, what an earlier run did included
 */
public record ImportProgress(Path file, long line, ImportCounts counts) {}
