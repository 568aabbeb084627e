package dev.patentengine.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.index.Filter;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.TextField;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.PatentStopWords;
import dev.patentengine.nlp.quantity.PatternQuantities;
import dev.patentengine.testing.BigramSegmenter;
import dev.patentengine.testing.HashedEmbedder;
import dev.patentengine.testing.InMemoryIndex;
import dev.patentengine.testing.RandomPatents;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reasons are true: without what they name, the score falls. */
class ReasonsTest {

  private final HashedEmbedder embedder = new HashedEmbedder(256);
  private final BigramSegmenter segmenter = new BigramSegmenter();
  private final InMemoryIndex index = new InMemoryIndex(segmenter, 256);
  private final DemandAnalyzer analyzer =
      new DemandAnalyzer(segmenter, PatentStopWords.standard(), embedder);
  private final WordBridge bridge = WordBridgeTest.random(analyzer);
  private final Matcher matcher =
      new Matcher(
          index,
          new Pipelines(index, MatchModel.untrained().over(bridge)).learnt(),
          segmenter,
          new PatternQuantities(),
          bridge,
          Matcher.Surroundings.none());

  private void put(Patent patent) {
    index.put(List.of(IndexEntry.of(patent).with(embedder.embed(patent.text()))));
    index.refresh();
  }

  /**
   * What a reason speaks for: of words for words, that part, since without them the rest of the
   * text comes to the fore.
   */
  private static double worth(Match match, Reason reason) {
    return reason instanceof Reason.BridgedWords
        ? match.parts().getOrDefault(Candidate.Part.BRIDGE, 0.0)
        : match.score();
  }

  private double worth(DemandQuery query, String id, Reason reason) {
    return matcher.match(query, Filter.ALL, 60).stream()
        .filter(match -> match.patent().id().equals(id) || match.variants().contains(id))
        .mapToDouble(match -> worth(match, reason))
        .findFirst()
        .orElse(0);
  }

  private static Patent without(Patent patent, TextField field, String text) {
    return switch (field) {
      case TITLE -> rebuilt(patent, patent.title().replace(text, "乙"), patent.summary());
      case ABSTRACT -> rebuilt(patent, patent.title(), patent.summary().replace(text, "乙"));
      case CLAIMS, APPLICANT -> patent;
    };
  }

  /** As long as before, since a word counts the more the fewer there are. */
  private static Patent withOtherWords(Patent patent, Reason.BridgedWords bridged) {
    Patent other = patent;
    for (Reason.BridgedWord word : bridged.words()) {
      String nothing = "无".repeat(word.offered().length());
      other =
          rebuilt(
              other,
              other.title().replace(word.offered(), nothing),
              other.summary().replace(word.offered(), nothing));
    }
    return other;
  }

  private static Patent rebuilt(Patent patent, String title, String summary) {
    return Patent.builder(patent.id()).title(title).summary(summary).build();
  }

  /** The passage, and the sentences that repeat its words, give way to others as long. */
  private static Patent withoutWhatItSays(Patent patent, Reason.BestPassage passage, Match match) {
    List<String> words =
        match.reasons().stream()
            .filter(Reason.SharedWords.class::isInstance)
            .map(Reason.SharedWords.class::cast)
            .flatMap(shared -> shared.terms().stream())
            .map(Reason.SharedWord::text)
            .filter(passage.text()::contains)
            .toList();
    StringBuilder summary = new StringBuilder();
    for (String sentence : patent.summary().split("(?<=。)", -1)) {
      boolean says = words.stream().anyMatch(sentence::contains);
      summary.append(says ? "无".repeat(sentence.length()) : sentence);
    }
    return rebuilt(patent, patent.title(), summary.toString());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void withoutTheEvidenceTheScoreFalls(long seed) {
    Random random = new Random(seed);
    RandomPatents patents = new RandomPatents(random, embedder);
    for (int i = 0; i < 60; i++) {
      Patent patent = patents.next("p" + i).patent();
      put(rebuilt(patent, patent.title() + "编号" + i, patent.summary()));
    }
    DemandQuery query = analyzer.analyze("数控机床主轴温升大，想要带冷却水道的结构，提高耐热性，装温度传感器");
    int perturbed = 0;
    for (Match match : matcher.match(query, Filter.ALL, 5)) {
      for (Reason reason : match.reasons()) {
        Patent patent = match.patent();
        Patent poorer = patent;
        if (reason instanceof Reason.SharedWords shared) {
          for (Reason.SharedWord word : shared.terms()) {
            poorer =
                without(
                    without(poorer, TextField.TITLE, word.text()), TextField.ABSTRACT, word.text());
          }
        } else if (reason instanceof Reason.BridgedWords bridged) {
          poorer = withOtherWords(patent, bridged);
        } else if (reason instanceof Reason.BestPassage passage) {
          poorer = withoutWhatItSays(patent, passage, match);
        }
        if (!poorer.equals(patent) && !poorer.text().equals(patent.text())) {
          put(poorer);
          assertThat(worth(query, patent.id(), reason))
              .as("seed %d: %s without %s", seed, patent.text(), reason)
              .isLessThan(worth(match, reason));
          put(rebuilt(patent, patent.title(), patent.summary()));
          perturbed++;
        }
      }
    }
    assertThat(perturbed).as("seed %d", seed).isGreaterThan(4);
  }
}
