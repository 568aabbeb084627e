/**
 * Who is who among applicants and inventors.
 *
 * <p>Organizations: {@link dev.patentengine.identity.OrganizationNames} brings a published name to
 * its canonical key by safe rules and a table of aliases alone; {@link
 * dev.patentengine.identity.OrganizationDirectory} counts the names of many patents and lists the
 * pairs that look alike for a person to decide on. What a person decided comes back as {@link
 * dev.patentengine.identity.OrganizationDecisions}. Nothing beyond the safe rules is ever merged
 * without such a word.
 *
 * <p>Inventors: {@link dev.patentengine.identity.Inventors} joins the {@linkplain
 * dev.patentengine.identity.Mention mentions} of one name into {@linkplain
 * dev.patentengine.identity.Person persons} by organization, co-inventors and field; every join
 * keeps its {@linkplain dev.patentengine.identity.Evidence evidence}, and an operator's merge or
 * split is laid over it without deleting any.
 *
 * <p>Only {@code model} and the language ports come in; no other feature does.
 */
@NullMarked
package dev.patentengine.identity;

import org.jspecify.annotations.NullMarked;
