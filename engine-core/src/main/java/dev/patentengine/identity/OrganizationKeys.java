package dev.patentengine.identity;

import java.util.Set;

/**
 * Tells the organizations of an applicant by key, none where it is a person: {@link
 * OrganizationNames#keys} by the safe rules alone, {@link OrganizationDirectory#keys} with an
 * operator's decisions.
 */
@FunctionalInterface
public interface OrganizationKeys {

  /** The keys of the organizations that {@code applicant} names. */
  Set<String> of(String applicant);
}
