package dev.patentengine.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * An entry of the patent register.
 *
 * @param code the office's event code, such as {@code TR01} (transfer)
 * @param date when it took effect
 * @param details what the entry says beyond that, by field name ({@code from}, {@code to}, {@code
 *     licensee} …), in order of name
 */
public record LegalEvent(String code, LocalDate date, Map<String, String> details) {

  private static final Pattern CODE = Pattern.compile("[A-Z]{2}\\d{2}");

  public LegalEvent {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not a legal event code: " + code);
    }
    details = Collections.unmodifiableMap(new TreeMap<>(details));
  }
}
