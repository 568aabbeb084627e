package dev.patentengine.nlp.hanlp;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ordinals are one word: 第一, 第十二, 第3. Figures in Chinese characters after 第 leave nothing of
 * themselves to the next word (第一个 is 第一 and 个).
 */
final class OrdinalRule {

  private static final Pattern ORDINAL = Pattern.compile("第(?:[0-9]+|[零〇一二三四五六七八九十百千两]+)(?![0-9])");

  private OrdinalRule() {}

  static void apply(Cuts cuts) {
    int first = cuts.text().indexOf('第');
    if (first < 0) {
      return;
    }
    Matcher ordinal = ORDINAL.matcher(cuts.text());
    int from = first;
    while (from >= 0 && ordinal.find(from)) {
      int start = ordinal.start();
      int end = ordinal.end();
      boolean cutApart = cuts.startsAt(start) && cuts.end(start) <= end;
      if (cutApart) {
        cuts.join(start, end, "m");
      }
      from = cuts.text().indexOf('第', end);
    }
  }
}
