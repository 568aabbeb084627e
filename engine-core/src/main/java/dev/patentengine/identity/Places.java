package dev.patentengine.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.patentengine.ShippedData;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Short names of places that stand in names of organizations: countries, provinces, prefectures,
 * some counties. Immutable, safe for concurrent use.
 */
public final class Places {

  private static final String FILE = "codes/place-names.txt";
  private static final List<String> DESIGNATORS =
      List.of("维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "特别行政区", "自治州", "地区", "省", "市", "县", "区");

  private final Set<String> names;
  private final int longest;

  private Places(Set<String> names) {
    this.names = names;
    this.longest = names.stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * A place at the beginning of a name.
   *
   * @param name its short name
   * @param end where it and its designator (省, 市 …) end
   */
  record Lead(String name, int end) {}

  /**
   * The shipped list.
   *
   * @throws IdentityException if it is not among {@code data}
   */
  public static Places of(ShippedData data) {
    byte[] bytes =
        data.bytes(FILE)
            .orElseThrow(() ->
                new IdentityException(
                    "the shipped data have no " + FILE + " 缺少数据文件（模块 datasets 是否在类路径上？）"));
    return parse(new String(bytes, UTF_8).lines().toList());
  }

  /** The list in these lines: names separated by spaces, lines with {@code #} are comments. */
  public static Places parse(List<String> lines) {
    Set<String> names = new HashSet<>();
    for (String line : lines) {
      if (!line.startsWith("#") && !line.isBlank()) {
        names.addAll(Arrays.asList(line.strip().split("\\s+")));
      }
    }
    return new Places(names);
  }

  /** The longest place at the beginning of {@code text}. */
  Optional<Lead> lead(String text) {
    for (int length = Math.min(longest, text.length()); length > 1; length--) {
      String name = text.substring(0, length);
      if (names.contains(name)) {
        return Optional.of(new Lead(name, length + designator(text, length)));
      }
    }
    return Optional.empty();
  }

  /** The place that the whole of {@code text} names, with or without a designator. */
  Optional<String> whole(String text) {
    return lead(text).filter(lead -> lead.end() == text.length()).map(Lead::name);
  }

  /** Whether a place stands in {@code text} over one of its characters from {@code start} on. */
  boolean covers(String text, int start, int end) {
    for (int from = Math.max(0, start - longest + 1); from < end; from++) {
      for (int to = Math.max(from + 2, start + 1);
          to <= Math.min(text.length(), from + longest);
          to++) {
        if (names.contains(text.substring(from, to))) {
          return true;
        }
      }
    }
    return false;
  }

  private static int designator(String text, int at) {
    return DESIGNATORS.stream()
        .filter(word -> text.startsWith(word, at))
        .findFirst()
        .map(String::length)
        .orElse(0);
  }
}
