package dev.patentengine.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes persons of their mentions. */
final class PersonMaker {

  /** 60 bits: among ten million persons two of one id are seen once in 20,000 data sets. */
  private static final int ID_DIGITS = 15;

  private PersonMaker() {}

  static Person of(List<Mention> mentions) {
    List<Mention> ordered = mentions.stream().sorted(Mention.EARLIEST_FIRST).toList();
    SortedSet<String> organizations = new TreeSet<>();
    Map<String, Integer> names = new TreeMap<>();
    for (Mention mention : ordered) {
      organizations.addAll(mention.organizations());
      names.merge(mention.name(), 1, Integer::sum);
    }
    return new Person(id(ordered.getFirst().id()), mostFrequent(names), ordered, organizations);
  }

  private static String mostFrequent(Map<String, Integer> names) {
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> entry : names.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  private static String id(MentionId first) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(first.toString().getBytes(UTF_8));
      String hex = HexFormat.of().formatHex(Arrays.copyOf(digest, ID_DIGITS / 2 + 1));
      return "P" + hex.substring(0, ID_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
