package dev.patentengine.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Who owns a patent, and whether a firm is among them. */
public final class Ownership {

  private static final Pattern BETWEEN_NAMES = Pattern.compile("[、；;，,]+");

  private static final Pattern LEGAL_FORM = Pattern.compile("(股份|有限|责任|集团|控股|总公司|公司|[()（）])+$");

  /** A shorter core would be inside of too many names. */
  private static final int SHORTEST_CORE = 2;

  private Ownership() {}

  /** The owners as the register last has them: those of the last transfer, else the applicants. */
  public static List<String> owners(Patent patent) {
    List<String> owners = patent.applicants();
    for (LegalEvent event : patent.events()) {
      String to = event.details().getOrDefault("to", "");
      if (event.code().equals("TR01") && !to.isBlank()) {
        owners =
            Arrays.stream(BETWEEN_NAMES.split(to))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
      }
    }
    return owners;
  }

  /**
   * Whether the patent belongs to this organization or a subsidiary, or did when it was filed: its
   * name without the legal form stands within an owner's or applicant's name.
   */
  public static boolean belongs(Patent patent, String organization) {
    String core = LEGAL_FORM.matcher(plain(organization)).replaceFirst("");
    return core.length() >= SHORTEST_CORE
        && (holds(patent.applicants(), core) || holds(owners(patent), core));
  }

  private static boolean holds(List<String> names, String core) {
    return names.stream().anyMatch(name -> plain(name).contains(core));
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Z}]+", "");
  }
}
