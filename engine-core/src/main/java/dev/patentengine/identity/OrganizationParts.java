package dev.patentengine.identity;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A canonical key taken to pieces, to say in what two names differ.
 *
 * @param key the whole
 * @param bare what is left without the other parts: of 深圳市蓝海科技有限公司 蓝海科技
 * @param form the legal form, empty of an institution
 * @param places the places in front, in brackets
 * @param asides what else stands in brackets
 * @param branch the branch behind, empty where there is none
 */
record OrganizationParts(
    String key, String bare, String form, Set<String> places, Set<String> asides, String branch) {

  private static final Pattern BRANCH =
      Pattern.compile("(.*(?:公司|厂|院|所|大学|学院))([^()]{2,12}(?:分公司|分院|分所|分校|分厂))");
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
  private static final Set<String> FORMS_IN_BRACKETS =
      Set.of("集团", "控股", "有限合伙", "普通合伙", "特殊普通合伙", "有限公司", "株");
  private static final int SHORTEST_BARE = 2;

  static OrganizationParts of(String key, Places known) {
    Set<String> places = new TreeSet<>();
    Set<String> asides = new TreeSet<>();
    String rest = key;
    String branch = "";
    Matcher behind = BRANCH.matcher(rest);
    if (behind.matches()) {
      rest = behind.group(1);
      branch = behind.group(2);
    }
    String form = sortBrackets(rest, known, places, asides);
    rest = BRACKETS.matcher(rest).replaceAll("");
    Optional<String> suffix = LegalForm.of(rest);
    if (suffix.isEmpty()) {
      return new OrganizationParts(
          key, withoutDesignators(rest, known), form, places, asides, branch);
    }
    String bare = withoutPlaces(LegalForm.strip(rest), known, places);
    return new OrganizationParts(key, bare, suffix.get() + form, places, asides, branch);
  }

  private static String sortBrackets(
      String key, Places known, Set<String> places, Set<String> asides) {
    StringBuilder form = new StringBuilder();
    Matcher matcher = BRACKETS.matcher(key);
    while (matcher.find()) {
      String content = matcher.group(1);
      Optional<String> place = known.whole(content);
      if (place.isPresent()) {
        places.add(place.get());
      } else if (FORMS_IN_BRACKETS.contains(content)) {
        form.append('(').append(content).append(')');
      } else {
        asides.add(content);
      }
    }
    return form.toString();
  }

  /** A firm's place says where it is seated; without it the name is still the name. */
  private static String withoutPlaces(String name, Places known, Set<String> places) {
    String bare = name;
    Optional<Places.Lead> lead = known.lead(bare);
    while (lead.isPresent() && bare.length() - lead.get().end() >= SHORTEST_BARE) {
      places.add(lead.get().name());
      bare = bare.substring(lead.get().end());
      lead = known.lead(bare);
    }
    return bare;
  }

  /** An institution's place is its name: only 省, 市 go, and a province before its city. */
  private static String withoutDesignators(String name, Places known) {
    String last = "";
    String rest = name;
    Optional<Places.Lead> lead = known.lead(rest);
    while (lead.isPresent() && lead.get().end() < rest.length()) {
      last = lead.get().name();
      rest = rest.substring(lead.get().end());
      lead = known.lead(rest);
    }
    return last + rest;
  }
}
