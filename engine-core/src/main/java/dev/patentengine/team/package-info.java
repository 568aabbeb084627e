/**
 * Who could solve a demand: experts and teams, each with the patents that say so.
 *
 * <p>{@link dev.patentengine.team.EvidenceLog} gathers who has invented what, when and with whom
 * (patents and expert records) into an {@link dev.patentengine.team.EvidenceBase} of plain arrays.
 * From a ranking of patents for the demand, {@link dev.patentengine.team.ExpertFinder} reads
 * several {@link dev.patentengine.team.Signal}s for every inventor: document votes (Macdonald and
 * Ounis), language models (Balog), nearness of meaning, and what a career says (recency, activity,
 * seniority, focus). An {@link dev.patentengine.team.ExpertModel} weighs them. {@link
 * dev.patentengine.team.TeamFinder} makes groups of people who have worked together, and composes
 * new ones across institutions where no group covers the demand's aspects.
 *
 * <p>Here come in: patents and experts of {@code .model}, the index port, words and vectors. No
 * contact is ever kept here but in {@link dev.patentengine.team.ContactDesk}, which tells each
 * reveal.
 */
@NullMarked
package dev.patentengine.team;

import org.jspecify.annotations.NullMarked;
