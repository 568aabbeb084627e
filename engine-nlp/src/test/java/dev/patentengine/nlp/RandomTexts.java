package dev.patentengine.nlp;

import java.util.List;
import java.util.Random;

/** Texts that try what may come in: markup, malformed surrogates, marks, ligatures, claims. */
public final class RandomTexts {

  private static final List<String> PIECES =
      List.of(
          "所述",
          "聚偏二氟乙烯",
          "第一电极",
          "0.5㎜",
          "ＬＥＤ",
          "ﬃ",
          "ｶﾞ",
          "①",
          "㍿",
          "e\u0301",
          "\u0301",
          "ᄒ",
          "ᅡ",
          "ᆫ",
          "한",
          "\uD842\uDFB7",
          "\uD842",
          "\uDFB7",
          "<b>",
          "</p>",
          "<",
          ">",
          "&lt;",
          "&",
          ";",
          "<!--",
          "-->",
          "<script>",
          "\u0000",
          "\u200B",
          "\n",
          " ",
          "\t",
          "，",
          "。",
          "5",
          "-40℃",
          "Fe3O4",
          "h01l21/67",
          "a",
          "µ",
          "ſ",
          "İ",
          "Σ",
          "ß",
          "½",
          "x²",
          "…",
          "—",
          "￥",
          "ǆ",
          "ﾞ",
          "　");

  private RandomTexts() {}

  /** Any text, malformed ones too. */
  public static String next(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(30);
    for (int i = 0; i < pieces; i++) {
      switch (random.nextInt(10)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.append((char) (0x4E00 + random.nextInt(0x51A5)));
        case 2 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
        default -> text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }

  /** Any text of well-formed characters. */
  public static String sound(Random random) {
    StringBuilder text = new StringBuilder();
    next(random)
        .codePoints()
        .filter(point -> Character.getType(point) != Character.SURROGATE)
        .forEach(text::appendCodePoint);
    return text.toString();
  }
}
