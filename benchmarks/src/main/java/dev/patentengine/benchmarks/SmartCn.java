package dev.patentengine.benchmarks;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Lucene's smartcn, by where its words begin and end. */
final class SmartCn {

  private SmartCn() {}

  static List<String> words(String text) {
    SortedSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    try (Tokenizer tokenizer = new HMMChineseTokenizer()) {
      OffsetAttribute offsets = tokenizer.addAttribute(OffsetAttribute.class);
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        cuts.add(offsets.startOffset());
        cuts.add(offsets.endOffset());
      }
      tokenizer.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> words = new ArrayList<>();
    List<Integer> ends = List.copyOf(cuts);
    for (int i = 1; i < ends.size(); i++) {
      words.add(text.substring(ends.get(i - 1), ends.get(i)));
    }
    return words;
  }
}
