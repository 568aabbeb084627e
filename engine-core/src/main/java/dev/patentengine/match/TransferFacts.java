package dev.patentengine.match;

import dev.patentengine.model.Achievement;
import dev.patentengine.model.Patent;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of how a patent could be had. Immutable.
 *
 * @param patent with its register entries
 * @param achievement that it protects and that is offered, if one is on record
 * @param today the day on which terms are counted
 */
public record TransferFacts(Patent patent, Optional<Achievement> achievement, LocalDate today) {}
