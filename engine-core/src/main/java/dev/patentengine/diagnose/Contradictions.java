package dev.patentengine.diagnose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds figures that go the wrong way: “由5降到8”, “大于15且小于10”. */
final class Contradictions {

  static final String LIST = "contradiction";

  private static final double WEIGHT = 4;

  private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
  private static final String UNIT = "\\s*([a-z%°μ/]{1,6}|[\\u4e00-\\u9fff]{1,2})?";

  private static final Pattern CHANGE =
      Pattern.compile(
          "(?:由|从|目前|现在|现有|当前)[^。;\\n\\d]{0,14}"
              + NUMBER
              + UNIT
              + "[^。\\n]{0,30}?(提高|提升|增加|加快|加大|降低|降|减少|减小|缩短|压缩)(?:到|至|为)[^。;\\n\\d-]{0,4}"
              + NUMBER
              + UNIT);

  private static final Pattern BOUNDS =
      Pattern.compile(
          "(?:大于等于|大于|不小于|不低于|不少于|不早于|高于|≥|>=?)\\s*"
              + NUMBER
              + "[^,。;\\n\\d]{0,8}?,?(?:且|并且|而且|同时|又)(?:又|也|还|要|须|必须|应|要求|得){0,3}"
              + "(?:小于等于|小于|不大于|不高于|不多于|不得?超过|不得(?:大于|高于)|不迟于|低于|≤|<=?)\\s*"
              + NUMBER);

  private static final Pattern UPPER_FIRST =
      Pattern.compile(
          "(?:小于等于|小于|不大于|不高于|不多于|不得?超过|低于|≤|<=?)\\s*"
              + NUMBER
              + "[^,。;\\n\\d]{0,8}?,?(?:且|并且|而且|同时|又)(?:又|也|还|要|须|必须|应|要求|得){0,3}"
              + "(?:大于等于|大于|不小于|不低于|不少于|不得?(?:小于|低于|少于)|高于|≥|>=?)\\s*"
              + NUMBER);

  /** Shares that cannot exceed the whole. */
  private static final Pattern MORE_THAN_ALL =
      Pattern.compile(
          "(?<!相对|体积|膨胀|增长)(?:效率|识别率|准确率|合格率|成品率|良率|回收率|收率|利用率|去除率|去油率|检出率|纯度|含量)"
              + "(?:(?!(?:提高|提升|增加|增长)(?![到至]))[^,。;\\n\\d]){0,8}(?:1(?:0[1-9]|0\\d\\.[1-9]|[1-9]\\d)|[2-9]\\d\\d)(?:\\.\\d+)?%");

  private Contradictions() {}

  /** A contradiction that is one for certain. */
  static boolean certain(Reading reading) {
    return reading.cues().stream()
        .anyMatch(cue -> cue.list().equals(LIST) && cue.weight() >= WEIGHT);
  }

  static List<Cue> find(String text) {
    List<Cue> cues = new ArrayList<>();
    Matcher change = CHANGE.matcher(text);
    while (change.find()) {
      if (sameUnit(change.group(2), change.group(5)) && wrongWay(change)) {
        cues.add(new Cue(LIST, change.start(), change.end(), WEIGHT));
      }
    }
    Matcher bounds = BOUNDS.matcher(text);
    while (bounds.find()) {
      if (Double.parseDouble(bounds.group(1)) > Double.parseDouble(bounds.group(2))) {
        cues.add(new Cue(LIST, bounds.start(), bounds.end(), WEIGHT));
      }
    }
    Matcher upperFirst = UPPER_FIRST.matcher(text);
    while (upperFirst.find()) {
      if (Double.parseDouble(upperFirst.group(1)) < Double.parseDouble(upperFirst.group(2))) {
        cues.add(new Cue(LIST, upperFirst.start(), upperFirst.end(), WEIGHT));
      }
    }
    Matcher more = MORE_THAN_ALL.matcher(text);
    while (more.find()) {
      cues.add(new Cue(LIST, more.start(), more.end(), WEIGHT));
    }
    return cues;
  }

  private static boolean sameUnit(
      @org.jspecify.annotations.Nullable String from,
      @org.jspecify.annotations.Nullable String to) {
    return from != null && to != null && from.toLowerCase(Locale.ROOT).equals(to);
  }

  private static boolean wrongWay(Matcher change) {
    double from = Double.parseDouble(change.group(1));
    double to = Double.parseDouble(change.group(4));
    return switch (change.group(3)) {
      case "提高", "提升", "增加", "加快", "加大" -> to < from && !change.group(3).equals("加快");
      default -> to > from;
    };
  }
}
