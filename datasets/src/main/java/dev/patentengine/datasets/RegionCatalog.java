package dev.patentengine.datasets;

import dev.patentengine.model.Region;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The provinces of China and the cities of Hubei by their codes (GB/T 2260) and names. Immutable,
 * safe for concurrent use.
 */
public final class RegionCatalog {

  private static final String RESOURCE = "codes/regions.tsv";
  private static final Pattern CODE = Pattern.compile("[1-9]\\d(?:\\d{4})?");

  private final Map<Region, String> names;
  private final Map<String, Region> shortNames;

  private RegionCatalog(Map<Region, String> names, Map<String, Region> shortNames) {
    this.names = Collections.unmodifiableMap(names);
    this.shortNames = Collections.unmodifiableMap(shortNames);
  }

  /** Reads the shipped table. */
  public static RegionCatalog load() {
    Map<Region, String> names = new LinkedHashMap<>();
    Map<String, Region> shortNames = new LinkedHashMap<>();
    for (List<String> row : CodeFile.rows(RESOURCE)) {
      Region region = new Region(row.get(0));
      names.put(region, row.get(1));
      shortNames.put(row.get(2), region);
    }
    return new RegionCatalog(names, shortNames);
  }

  /** Every region with its full name, in order of code. */
  public Map<Region, String> names() {
    return names;
  }

  /** The full name of a region, if it is listed. */
  public Optional<String> name(Region region) {
    return Optional.ofNullable(names.get(region));
  }

  /**
   * The most exact region that a code, a name or an address says: 湖北省武汉市洪山区… is Wuhan. An address
   * has to begin with the place; of a city without its province the province need not be said.
   */
  public Optional<Region> find(String text) {
    String digits = text.strip();
    if (CODE.matcher(digits).matches()) {
      return known(digits.length() == 6 ? digits : digits + "0000");
    }
    return named(text);
  }

  /** A county's code that is not listed counts as long as its province is. */
  private Optional<Region> known(String digits) {
    boolean province = names.containsKey(new Region(digits.substring(0, 2) + "0000"));
    return province ? Optional.of(new Region(digits)) : Optional.empty();
  }

  private Optional<Region> named(String text) {
    String place = text.strip().replaceFirst("^(?:\\d{6}\\s*|中国|中华人民共和国)", "").strip();
    Optional<Region> outer = startOf(place, "");
    if (outer.isEmpty()) {
      return Optional.empty();
    }
    String rest = place.substring(shortName(outer.get()).length());
    rest = rest.replaceFirst("^(?:维吾尔自治区|壮族自治区|回族自治区|自治区|特别行政区|省|市)?[\\s,，;；]*", "");
    return startOf(rest, outer.get().prefix()).or(() -> outer);
  }

  private Optional<Region> startOf(String text, String within) {
    return shortNames.entrySet().stream()
        .filter(entry -> text.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .filter(region -> region.code().startsWith(within))
        .findFirst();
  }

  private String shortName(Region region) {
    return shortNames.entrySet().stream()
        .filter(entry -> entry.getValue().equals(region))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  /** Where the table comes from. */
  public String source() {
    return CodeFile.said(RESOURCE, "source");
  }

  /** Its version. */
  public String version() {
    return CodeFile.said(RESOURCE, "version");
  }
}
