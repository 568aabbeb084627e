package dev.patentengine.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patentengine.graph.Neighbourhood.Edge;
import dev.patentengine.graph.Neighbourhood.Kind;
import dev.patentengine.graph.Neighbourhood.Node;
import dev.patentengine.graph.Neighbourhood.Relation;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.model.Patent;
import dev.patentengine.testing.BigramSegmenter;
import dev.patentengine.testing.InMemoryIndex;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lies around a patent. */
class PatentGraphTest {

  private final InMemoryIndex index = new InMemoryIndex(new BigramSegmenter(), 4);
  private final PatentGraph graph = new PatentGraph(index);

  @BeforeEach
  void stores() {
    index.put(
        List.of(
            new IndexEntry(
                Patent.builder("P1")
                    .title("换挡机构")
                    .applicants(List.of("某大学"))
                    .inventors(List.of("张三", "李四"))
                    .citations(List.of("P4", "CN101"))
                    .family("F")
                    .build(),
                Optional.empty(),
                List.of("2.1")),
            of("P2", "某大学", "张三"),
            of("P3", "另一公司", "张三"),
            of("P4", "另一公司", "王五"),
            IndexEntry.of(Patent.builder("P6").title("后来者").citations(List.of("P4")).build()),
            IndexEntry.of(Patent.builder("P5").title("同族").family("F").build())));
    index.refresh();
  }

  private static IndexEntry of(String id, String firm, String inventor) {
    return IndexEntry.of(
        Patent.builder(id)
            .title(id)
            .applicants(List.of(firm))
            .inventors(List.of(inventor))
            .build());
  }

  private static String key(Neighbourhood found, int place) {
    return found.nodes().get(place).key();
  }

  @Test
  void tellsWhomItNamesAndWhatTheyDidElse() {
    Neighbourhood found = graph.around("P1", 50).orElseThrow();
    assertThat(found.complete()).isTrue();
    assertThat(found.nodes().getFirst()).isEqualTo(new Node(Kind.PATENT, "P1", "换挡机构", true));
    assertThat(found.nodes())
        .extracting(Node::key)
        .containsExactlyInAnyOrder(
            "P1", "某大学", "张三@某大学", "李四@某大学", "2.1", "P4", "CN101", "P5", "P2");
    assertThat(found.edges())
        .extracting(
            edge -> key(found, edge.from()) + " " + edge.relation() + " " + key(found, edge.to()))
        .contains(
            "P1 APPLIED_BY 某大学",
            "P1 INVENTED_BY 李四@某大学",
            "P2 INVENTED_BY 张三@某大学",
            "P2 APPLIED_BY 某大学",
            "P1 CITES CN101",
            "P1 SAME_FAMILY P5",
            "P1 IN_INDUSTRY 2.1");
    assertThat(found.nodes()).contains(new Node(Kind.PATENT, "CN101", "CN101", false));
  }

  @Test
  void takesAnInventorOfAnotherFirmForAnother() {
    Neighbourhood found = graph.around("P1", 50).orElseThrow();
    assertThat(found.nodes()).extracting(Node::key).doesNotContain("P3");
  }

  @Test
  void tellsWhatCitesIt() {
    Neighbourhood found = graph.around("P4", 50).orElseThrow();
    assertThat(found.edges())
        .filteredOn(edge -> edge.relation() == Relation.CITES)
        .extracting(edge -> key(found, edge.from()) + " CITES " + key(found, edge.to()))
        .containsExactlyInAnyOrder("P1 CITES P4", "P6 CITES P4");
    IntStream.range(0, 20)
        .forEach(i ->
            index.put(
                List.of(
                    IndexEntry.of(
                        Patent.builder("R" + i).title("R").citations(List.of("P6")).build()))));
    index.refresh();
    assertThat(graph.around("P6", 100).orElseThrow().complete()).isFalse();
  }

  @Test
  void keepsToItsBound() {
    for (int most = 1; most < 12; most++) {
      Neighbourhood found = graph.around("P1", most).orElseThrow();
      assertThat(found.nodes()).hasSizeLessThanOrEqualTo(most);
      int size = found.nodes().size();
      assertThat(found.edges()).allMatch(edge -> edge.from() < size && edge.to() < size);
      assertThat(found.complete()).isEqualTo(most >= 9);
    }
    assertThatThrownBy(() -> graph.around("P1", 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void saysWhenItLeavesPatentsOut() {
    IntStream.range(0, 9).forEach(i -> index.put(List.of(of("Q" + i, "某大学", "张三"))));
    index.refresh();
    Neighbourhood found = graph.around("P1", 100).orElseThrow();
    assertThat(found.complete()).isFalse();
    assertThat(found.edges())
        .doesNotHaveDuplicates()
        .extracting(Edge::relation)
        .contains(Relation.CITES);
  }

  @Test
  void knowsNothingOfWhatIsNotStored() {
    assertThat(graph.around("nothing", 5)).isEmpty();
  }
}
