package dev.patentengine.diagnose;

import dev.patentengine.ShippedData;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** All word lists, searched together. Immutable, safe for concurrent use. */
final class Lexicon {

  /** The lists that are not of one kind of need. */
  static final List<String> GENERAL =
      List.of(
          "problem",
          "effect",
          "seek",
          "present",
          "scene",
          "constraint",
          "time",
          "funds",
          "cooperation",
          "solver",
          "slogan",
          "vague",
          "multiple",
          "incredible",
          "contradiction",
          "placeholder",
          "prompt",
          "claims",
          "news",
          "garbled",
          "unfinished",
          "contact",
          "technical-tail");

  private final List<CueList> lists;
  private final CueTrie trie = new CueTrie();

  Lexicon(List<CueList> lists) {
    this.lists = List.copyOf(lists);
    this.lists.forEach(trie::add);
  }

  /**
   * The shipped lists.
   *
   * @throws DiagnoseException if one is missing or wrong
   */
  static Lexicon shipped(ShippedData data) {
    return new Lexicon(names().map(name -> read(data, name)).toList());
  }

  /** The names of all lists. */
  static Stream<String> names() {
    return Stream.concat(GENERAL.stream(), DemandKind.listed().stream().map(Lexicon::nameOf));
  }

  /** The name of the list of a kind. */
  static String nameOf(DemandKind kind) {
    return "kind-" + kind.code();
  }

  private static CueList read(ShippedData data, String name) {
    String file = "diagnosis/lexicon/" + name + ".txt";
    byte[] bytes =
        data.bytes(file)
            .orElseThrow(() ->
                new DiagnoseException("缺少诊断词表 no shipped data " + file + "（类路径上需要 datasets 模块）"));
    return CueList.parse(name, new String(bytes, StandardCharsets.UTF_8).lines().toList());
  }

  /** Every cue of the text, by place. */
  List<Cue> find(String text) {
    List<Cue> cues = new ArrayList<>(trie.find(text));
    for (CueList list : lists) {
      for (CueList.WeightedPattern each : list.patterns()) {
        Matcher hits = each.pattern().matcher(text);
        while (hits.find()) {
          cues.add(new Cue(list.name(), hits.start(), hits.end(), each.weight()));
        }
      }
    }
    cues.sort(
        Comparator.comparingInt(Cue::start).thenComparingInt(Cue::end).thenComparing(Cue::list));
    return cues;
  }
}
