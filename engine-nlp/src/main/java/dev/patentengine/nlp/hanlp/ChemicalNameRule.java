package dev.patentengine.nlp.hanlp;

/**
 * Names of compounds are one word: 聚偏二氟乙烯, 三氯化铁. The dictionary has the common ones; the rest comes
 * from it in syllables, which this rule joins if all of them are of the kind that compounds are
 * named with.
 */
final class ChemicalNameRule {

  /** Elements, radicals, functional groups and transliterated ring names. */
  private static final Characters SYLLABLES =
      Characters.of(
          "聚偏氟氯溴碘甲乙丙丁戊己庚辛壬癸苯酚醇醛酮酸酯醚胺酰烷烯炔腈氨氰硝磺硫磷硅硼羟羧羰氢氧氮碳钠钾钙镁铝铁锌铜钛锂钴镍锰钒钨钼锆铬铌钽钡锶锑铋锡"
              + "铟镓锗硒碲砷嘧啶吡咪唑呋喃噻吩吲哚哌嗪苷肽萘蒽蒎胍脲肼腙肟膦嘌呤喹啉茚芴糠酐烃");

  /** What links syllables inside a name but does not make one. */
  private static final Characters LINKS = Characters.of("二三四五六七八九十亚次过焦偏基化代合正邻间对异叔仲环双多");

  /** What a name may start with beside a syllable. */
  private static final Characters BEGINNINGS = Characters.of("二三四五六亚次过焦");

  /** Longest name that is joined, in characters. */
  private static final int LONGEST = 14;

  private ChemicalNameRule() {}

  static void apply(Cuts cuts) {
    String text = cuts.text();
    int start = 0;
    while (start < text.length()) {
      int end = cuts.end(start);
      if (isName(text, start, end) && isSyllableOrNumber(text.charAt(start))) {
        end = joined(cuts, start, end);
      }
      start = end;
    }
  }

  /** Joins what belongs to the name that starts with the word [start, end). */
  private static int joined(Cuts cuts, int start, int end) {
    String text = cuts.text();
    int name = end;
    int words = 1;
    int single = end - start == 1 ? 1 : 0;
    int at = end;
    while (at < text.length()
        && cuts.end(at) - start <= LONGEST
        && isName(text, at, cuts.end(at))) {
      int next = cuts.end(at);
      words++;
      single += next - at == 1 ? 1 : 0;
      if (isSyllable(text.charAt(next - 1))) {
        name = next;
      }
      at = next;
    }
    if (words > 1 && single > 0 && name > end && syllables(text, start, name) >= 2) {
      cuts.join(start, name, "n");
    }
    return name;
  }

  private static boolean isName(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      if (!isSyllable(text.charAt(at)) && !LINKS.contains(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSyllable(char unit) {
    return SYLLABLES.contains(unit);
  }

  private static boolean isSyllableOrNumber(char unit) {
    return isSyllable(unit) || BEGINNINGS.contains(unit);
  }

  private static int syllables(String text, int start, int end) {
    int syllables = 0;
    for (int at = start; at < end; at++) {
      syllables += isSyllable(text.charAt(at)) ? 1 : 0;
    }
    return syllables;
  }
}
