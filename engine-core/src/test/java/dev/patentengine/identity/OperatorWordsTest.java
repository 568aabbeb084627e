package dev.patentengine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.identity.PersonWord.Merge;
import dev.patentengine.identity.PersonWord.Split;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Merges and splits against an oracle that keeps every pair of mentions as an edge of its own. */
class OperatorWordsTest {

  private record Edge(MentionId a, MentionId b) {}

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void agreeWithTheOracleAndLoseNoEvidence(long seed) {
    Random random = new Random(seed);
    List<Mention> mentions = InventorsTest.randomMentions(random, 60);
    Inventors inventors = Inventors.of(mentions);
    List<MentionId> ids = mentions.stream().map(Mention::id).toList();
    Set<Edge> edges = new HashSet<>();
    inventors.evidence().forEach(evidence -> addPairs(evidence, edges));
    List<Inventors> history = new ArrayList<>();
    for (int step = 0; step < 40; step++) {
      history.add(inventors);
      PersonWord word = randomWord(random, ids, inventors);
      apply(word, edges);
      Inventors next = inventors.with(word);
      assertThat(next.evidence()).as("seed " + seed).containsAll(inventors.evidence());
      inventors = next;
      assertThat(partition(inventors))
          .as("seed " + seed + " step " + step)
          .isEqualTo(components(ids, edges));
    }
    for (int step = history.size() - 1; step >= 0; step--) {
      inventors = inventors.withoutLastWord();
      assertThat(partition(inventors)).as("seed " + seed).isEqualTo(partition(history.get(step)));
      assertThat(inventors.evidence()).isEqualTo(history.get(step).evidence());
    }
  }

  private static PersonWord randomWord(Random random, List<MentionId> ids, Inventors inventors) {
    MentionId some = ids.get(random.nextInt(ids.size()));
    MentionId other = ids.get(random.nextInt(ids.size()));
    if (random.nextBoolean() && !some.equals(other)) {
      return new Merge(some, other);
    }
    Set<MentionId> part = new TreeSet<>(Set.of(some));
    for (Mention mention : inventors.find(some).orElseThrow().mentions()) {
      if (random.nextInt(3) == 0) {
        part.add(mention.id());
      }
    }
    return new Split(part);
  }

  private static void addPairs(Evidence evidence, Set<Edge> edges) {
    for (MentionId a : evidence.mentions()) {
      for (MentionId b : evidence.mentions()) {
        edges.add(new Edge(a, b));
      }
    }
  }

  private static void apply(PersonWord word, Set<Edge> edges) {
    switch (word) {
      case Merge merge -> edges.add(new Edge(merge.first(), merge.second()));
      case Split split ->
          edges.removeIf(
              edge -> split.part().contains(edge.a()) != split.part().contains(edge.b()));
    }
  }

  private static Set<Set<MentionId>> partition(Inventors inventors) {
    return inventors.persons().stream()
        .map(person -> person.mentions().stream().map(Mention::id).collect(Collectors.toSet()))
        .collect(Collectors.toSet());
  }

  private static Set<Set<MentionId>> components(List<MentionId> ids, Set<Edge> edges) {
    Set<Set<MentionId>> components = new HashSet<>();
    Set<MentionId> seen = new HashSet<>();
    for (MentionId start : ids) {
      if (seen.add(start)) {
        Set<MentionId> component = new HashSet<>(Set.of(start));
        Deque<MentionId> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
          MentionId at = waiting.remove();
          for (Edge edge : edges) {
            for (MentionId near : neighbours(edge, at)) {
              if (seen.add(near)) {
                component.add(near);
                waiting.add(near);
              }
            }
          }
        }
        components.add(component);
      }
    }
    return components;
  }

  private static List<MentionId> neighbours(Edge edge, MentionId at) {
    if (edge.a().equals(at)) {
      return List.of(edge.b());
    }
    return edge.b().equals(at) ? List.of(edge.a()) : List.of();
  }
}
