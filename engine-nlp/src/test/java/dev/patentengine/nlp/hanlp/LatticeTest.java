package dev.patentengine.nlp.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import dev.patentengine.nlp.RandomTexts;
import dev.patentengine.nlp.SharedData;
import dev.patentengine.nlp.TextNormalizer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The lattice gives the words and tags of HanLP's own segmenter, which is its oracle. */
class LatticeTest {

  private static final NavigableSet<String> WORDS = new TreeSet<>(WordList.mined());

  static {
    WORDS.addAll(WordList.ofClaims());
  }

  private final Segment oracle = oracle();
  private final Lattice tagged = Lattice.over(WORDS);
  private final Lattice untagged = Lattice.untagged(WORDS);

  @Test
  void cutsAndTagsClaimsAsHanLpDoes() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("claims-sample.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::check);
    }
  }

  @Test
  void cutsAndTagsNewsAsHanLpDoes() throws IOException {
    for (String line : Files.readAllLines(SharedData.file("segmentation/pku_test_gold.utf8"))) {
      check(line);
    }
  }

  @Test
  void cutsAndTagsAnyTextAsHanLpDoes() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<String> words = List.copyOf(WORDS);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder text = new StringBuilder(RandomTexts.next(random));
      text.append(words.get(random.nextInt(words.size())), 0, 1 + random.nextInt(2));
      text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(2_000));
      assertThat(text).as("seed %d", seed).satisfies(given -> check(given.toString()));
    }
  }

  private void check(String line) {
    String text = TextNormalizer.folding().normalize(line.replace(" ", "")).text();
    if (!text.isEmpty()) {
      oracle.enablePartOfSpeechTagging(true);
      assertThat(words(tagged, text)).isEqualTo(oracleWords(text));
      oracle.enablePartOfSpeechTagging(false);
      assertThat(words(untagged, text)).isEqualTo(oracleWords(text));
    }
  }

  private List<String> oracleWords(String text) {
    return oracle.seg(text).stream().map(LatticeTest::written).toList();
  }

  private static String written(Term term) {
    return term.word + "/" + term.nature;
  }

  private static List<String> words(Lattice lattice, String text) {
    Cuts cuts = new Cuts(text);
    lattice.cut(cuts);
    List<String> words = new ArrayList<>();
    for (int start = 0; start < text.length(); start = cuts.end(start)) {
      words.add(text.substring(start, cuts.end(start)) + "/" + cuts.tag(start));
    }
    return words;
  }

  private static Segment oracle() {
    return new ViterbiSegment()
        .enableCustomDictionary(
            new DynamicCustomDictionary(Lexicon.trie(WORDS), new BinTrie<>(), null))
        .enableCustomDictionaryForcing(true)
        .enableNameRecognize(false)
        .enableTranslatedNameRecognize(false);
  }
}
