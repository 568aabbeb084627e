package dev.patentengine.team;

import dev.patentengine.index.NameKey;
import dev.patentengine.model.Region;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who may be in a team. Immutable.
 *
 * @param region where the people's institutions must lie, if it matters; a person without a known
 *     region does not pass
 * @param types which institutions; all if empty
 * @param excludedOrganizations never people from these or their subsidiaries (told by the name
 *     within the name): the firm that asks, parties to a conflict of interest
 * @param optedOut ids of people who do not want to appear
 * @param largest how many members at most, 1 to 6
 * @param newcomerShare which part of every beginning of the ranking belongs to newcomers with
 *     strong evidence, in [0, 1); 0 leaves the ranking alone
 */
public record TeamConditions(
    Optional<Region> region,
    Set<InstitutionType> types,
    Set<String> excludedOrganizations,
    Set<String> optedOut,
    int largest,
    double newcomerShare) {

  /** More people than this are no team to call. */
  public static final int LARGEST = 6;

  private static final Pattern FORM = Pattern.compile("(股份|有限|责任|集团|控股|总公司|公司|[()（）])+$");

  /** A shorter core would be inside of too many names. */
  private static final int SHORTEST_CORE = 2;

  public TeamConditions {
    if (largest < 1 || largest > LARGEST) {
      throw new IllegalArgumentException("a team of 1 to 6, not " + largest);
    }
    if (!(newcomerShare >= 0 && newcomerShare < 1)) {
      throw new IllegalArgumentException("newcomer share " + newcomerShare + " not in [0, 1)");
    }
    types = Set.copyOf(types);
    excludedOrganizations =
        excludedOrganizations.stream()
            .map(TeamConditions::core)
            .filter(core -> core.length() >= SHORTEST_CORE)
            .collect(Collectors.toUnmodifiableSet());
    optedOut = Set.copyOf(optedOut);
  }

  /** No conditions; at most six members. */
  public static TeamConditions none() {
    return new TeamConditions(Optional.empty(), Set.of(), Set.of(), Set.of(), LARGEST, 0);
  }

  /** The same without people of this organization and its subsidiaries. */
  public TeamConditions without(String organization) {
    Set<String> more = new java.util.HashSet<>(excludedOrganizations);
    more.add(organization);
    return new TeamConditions(region, types, more, optedOut, largest, newcomerShare);
  }

  private static String core(String organization) {
    return FORM.matcher(NameKey.of(organization)).replaceFirst("");
  }

  boolean admits(EvidenceBase base, int number) {
    Person person = base.person(number);
    String organization = NameKey.of(person.organization());
    return !optedOut.contains(person.id())
        && excludedOrganizations.stream().noneMatch(organization::contains)
        && (types.isEmpty() || types.contains(InstitutionType.of(person.organization())))
        && region.map(place -> inside(place, base.region(number))).orElse(true);
  }

  private static boolean inside(Region place, String code) {
    return !code.isEmpty() && place.covers(new Region(code));
  }
}
