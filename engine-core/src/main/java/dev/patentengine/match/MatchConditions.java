package dev.patentengine.match;

import dev.patentengine.index.Filter;
import dev.patentengine.model.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wanted of matches beside their matter. Immutable.
 *
 * @param filter what may be found at all, of what the index knows
 * @param required what must hold fully besides; a patent of which the data do not tell does not
 *     pass
 * @param preferences what moves the order
 * @param legal what becomes of patents that cannot be had freely
 * @param indicators whether figures that are met or missed move the order
 * @param diverse whether a patent comes later the more it is like one before it
 * @param asker the organization that asks; its own patents are no answer
 * @param viewer who sees the matches, with what achievements are on record
 */
public record MatchConditions(
    Filter filter,
    List<Condition> required,
    List<Preference> preferences,
    LegalPolicy legal,
    boolean indicators,
    boolean diverse,
    Optional<String> asker,
    Viewer viewer) {

  public MatchConditions {
    required = List.copyOf(required);
    preferences = List.copyOf(preferences);
  }

  /** The bare order of the ranking: nothing is required, nothing moves it. */
  public static MatchConditions plain(Filter filter) {
    return new MatchConditions(
        filter,
        List.of(),
        List.of(),
        LegalPolicy.SHOW,
        false,
        false,
        Optional.empty(),
        Viewer.OPERATOR);
  }

  /**
   * What matches are made for people by: patents that cannot be had are lowered, figures count,
   * results cover different routes.
   */
  public static MatchConditions standard() {
    return new MatchConditions(
        Filter.ALL,
        List.of(),
        List.of(),
        LegalPolicy.LOWER,
        true,
        true,
        Optional.empty(),
        Viewer.OPERATOR);
  }

  /** The same among what passes {@code value}. */
  public MatchConditions within(Filter value) {
    return new MatchConditions(
        value, required, preferences, legal, indicators, diverse, asker, viewer);
  }

  /** The same with one more condition that must hold. */
  public MatchConditions require(Condition condition) {
    List<Condition> more = new ArrayList<>(required);
    more.add(condition);
    return new MatchConditions(
        filter, more, preferences, legal, indicators, diverse, asker, viewer);
  }

  /** The same with one more preference. */
  public MatchConditions prefer(Preference preference) {
    List<Preference> more = new ArrayList<>(preferences);
    more.add(preference);
    return new MatchConditions(filter, required, more, legal, indicators, diverse, asker, viewer);
  }

  /** The same with this policy. */
  public MatchConditions legal(LegalPolicy value) {
    return new MatchConditions(
        filter, required, preferences, value, indicators, diverse, asker, viewer);
  }

  /** The same with results of different routes, or without regard to that. */
  public MatchConditions diverse(boolean value) {
    return new MatchConditions(
        filter, required, preferences, legal, indicators, value, asker, viewer);
  }

  /** The same without what this organization owns. */
  public MatchConditions askedBy(Optional<String> organization) {
    return new MatchConditions(
        filter, required, preferences, legal, indicators, diverse, organization, viewer);
  }

  /** The same for this viewer; for the operator unless said. */
  public MatchConditions seenBy(Viewer value) {
    return new MatchConditions(
        filter, required, preferences, legal, indicators, diverse, asker, value);
  }

  /** Whether patents can fall out that the index would find. */
  boolean selective() {
    return !required.isEmpty() || legal == LegalPolicy.HIDE || asker.isPresent();
  }
}
