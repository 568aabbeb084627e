package dev.patentengine.datasets.dictionary;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Exact-match precision, recall and F1 of the first k keywords against those of the authors. */
record KeywordScore(double precision, double recall, double f1) {

  /** A text, title first, and its authors' keywords. */
  record Sample(String text, Set<String> keywords) {

    /** A line of the CSL keyword set: task, abstract and title, keywords joined by "_". */
    static Sample parse(String line) {
      String[] columns = line.split("\t");
      Set<String> keywords =
          Arrays.stream(columns[2].split("_")).map(Sample::fold).collect(Collectors.toSet());
      return new Sample(titleFirst(columns[1]), keywords);
    }

    /**
     * The set has the title behind the abstract; here, as everywhere in patents, it comes first.
     */
    private static String titleFirst(String text) {
      for (int i = text.length() - 2; i > 0; i--) {
        if (text.charAt(i) == ' ' && ".。!?！？;；".indexOf(text.charAt(i - 1)) >= 0) {
          return text.substring(i + 1) + "。" + text.substring(0, i);
        }
      }
      return text;
    }

    static String fold(String keyword) {
      return Normalizer.normalize(keyword.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
  }

  static KeywordScore of(
      List<Sample> samples, int limit, Function<String, List<String>> extractor) {
    int hits = 0;
    int given = 0;
    int wanted = 0;
    for (Sample sample : samples) {
      List<String> found =
          extractor.apply(sample.text()).stream().limit(limit).map(Sample::fold).toList();
      hits += (int) found.stream().distinct().filter(sample.keywords()::contains).count();
      given += found.size();
      wanted += sample.keywords().size();
    }
    return new KeywordScore(
        (double) hits / given, (double) hits / wanted, 2.0 * hits / (given + wanted));
  }
}
