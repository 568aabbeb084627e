package dev.patentengine.nlp.hanlp;

import com.hankcs.hanlp.dictionary.ts.TraditionalChineseDictionary;
import dev.patentengine.nlp.Simplifier;

/**
 * Traditional to simplified characters by HanLP's dictionary, which chooses by the longest phrase
 * (乾燥 becomes 干燥, 乾坤 stays). Safe for concurrent use.
 */
public final class HanLpSimplifier implements Simplifier {

  /** A phrase is not looked for across this many units; keeps the answer linear. */
  private static final int STRETCH = 2_000;

  @Override
  public String simplify(String text) {
    StringBuilder simple = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at += STRETCH) {
      simple.append(stretch(text.substring(at, Math.min(text.length(), at + STRETCH))));
    }
    return simple.toString();
  }

  private static String stretch(String text) {
    String simple = TraditionalChineseDictionary.convertToSimplifiedChinese(text);
    return simple.length() == text.length() ? simple : unitForUnit(text);
  }

  /** Without phrases, for the rare ones whose simplified form has another length. */
  private static String unitForUnit(String text) {
    StringBuilder simple = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      String unit = text.substring(i, i + 1);
      String written = TraditionalChineseDictionary.convertToSimplifiedChinese(unit);
      simple.append(written.length() == 1 ? written : unit);
    }
    return simple.toString();
  }
}
