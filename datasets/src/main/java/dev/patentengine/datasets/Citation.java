package dev.patentengine.datasets;

import dev.patentengine.model.PublicationNumber;

/**
 * That one document cites another.
 *
 * @param citing the later document
 * @param cited the earlier document
 */
public record Citation(PublicationNumber citing, PublicationNumber cited) {}
