package dev.patentengine.datasets.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.summary.TextRankKeyword;
import dev.patentengine.datasets.dictionary.KeywordScore.Sample;
import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.Keyword;
import dev.patentengine.nlp.PatentStopWords;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.TermRarity;
import dev.patentengine.nlp.Token;
import dev.patentengine.nlp.hanlp.HanLpSegmenter;
import dev.patentengine.nlp.keyword.PhraseKeywords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Keywords against those of authors: the last 500 abstracts, which were not used for tuning. */
class KeywordQualityTest {

  private static final double SLACK = 0.005;

  private final Segmenter segmenter = HanLpSegmenter.standard();
  private final PatentStopWords stopWords = PatentStopWords.standard();
  private final TermRarity rarity = TermFrequencies.shipped();

  @Test
  void findsAuthorsKeywordsAsWellAsWhenItWasTuned() throws IOException {
    List<Sample> samples = heldOut();
    Properties expected = expected();
    PhraseKeywords keywords = PhraseKeywords.of(segmenter, stopWords, rarity);
    Function<String, List<String>> extractor =
        text -> keywords.keywords(text, 10).stream().map(Keyword::text).toList();
    for (int limit : new int[] {5, 10}) {
      KeywordScore score = KeywordScore.of(samples, limit, extractor);
      KeywordScore textRank =
          KeywordScore.of(samples, limit, text -> new TextRankKeyword().getKeywords(text, 10));
      KeywordScore plain = KeywordScore.of(samples, limit, this::plainTfIdf);
      System.out.printf(
          "keywords@%d phrases %s%n  TextRank %s%n  tf-idf %s%n", limit, score, textRank, plain);
      double wanted = Double.parseDouble(expected.getProperty("f1.at" + limit));
      assertThat(score.f1()).isGreaterThan(wanted - SLACK);
      assertThat(score.f1()).isGreaterThan(textRank.f1()).isGreaterThan(plain.f1());
    }
  }

  private List<String> plainTfIdf(String text) {
    Map<String, Double> weights = new TreeMap<>();
    for (Token token : segmenter.segment(text, Granularity.READING)) {
      boolean word = token.text().length() > 1 && !token.punctuation();
      if (word && !stopWords.contains(token.text())) {
        weights.merge(token.text(), rarity.rarity(token.text()), Double::sum);
      }
    }
    return weights.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(10)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Sample> heldOut() throws IOException {
    return Files.readAllLines(SharedFolder.file("keywords/csl_keywords_dev.tsv")).stream()
        .skip(500)
        .map(Sample::parse)
        .toList();
  }

  private static Properties expected() throws IOException {
    Properties properties = new Properties();
    try (InputStream in =
        KeywordQualityTest.class.getResourceAsStream("keyword-quality.properties")) {
      properties.load(in);
    }
    return properties;
  }
}
