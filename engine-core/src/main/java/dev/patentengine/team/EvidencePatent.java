package dev.patentengine.team;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A work that speaks for a person. Immutable.
 *
 * @param id the patent's id, or {@code expert:} and the key of an expert record
 * @param date of filing, else publication, if known
 * @param score how well it answers the demand, in [0, 1]
 * @param first whether the person stands first in it
 */
public record EvidencePatent(String id, Optional<LocalDate> date, double score, boolean first) {}
