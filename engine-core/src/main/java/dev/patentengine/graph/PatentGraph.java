package dev.patentengine.graph;

import dev.patentengine.graph.Neighbourhood.Kind;
import dev.patentengine.graph.Neighbourhood.Node;
import dev.patentengine.graph.Neighbourhood.Relation;
import dev.patentengine.index.Filter;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.index.Query;
import dev.patentengine.index.SearchRequest;
import dev.patentengine.index.SearchResult;
import dev.patentengine.model.Patent;
import java.util.List;
import java.util.Optional;

/** Finds what lies around a patent in an index. Safe for concurrent use. */
public final class PatentGraph {

  /** Other patents of one person, firm or family: more would hide the rest. */
  private static final int OTHERS = 4;

  /** Patents that cite the centre. */
  private static final int CITING = 12;

  private final PatentIndex index;

  /** The graph of the patents in {@code index}. */
  public PatentGraph(PatentIndex index) {
    this.index = index;
  }

  /**
   * What lies around the patent of this id, if it is stored: first what it names, then the other
   * patents of those whom it names. An inventor of another firm who has the same name is another.
   *
   * @param most how many nodes at most, 1 or more
   */
  public Optional<Neighbourhood> around(String id, int most) {
    return Optional.ofNullable(index.entries(List.of(id)).get(id))
        .map(centre -> around(centre, new Sketch(most)));
  }

  private Neighbourhood around(IndexEntry centre, Sketch sketch) {
    Patent patent = centre.patent();
    named(patent, true, sketch);
    centre
        .industries()
        .forEach(code ->
            sketch.join(0, new Node(Kind.INDUSTRY, code, code, true), Relation.IN_INDUSTRY));
    cited(patent, sketch);
    citing(patent, sketch);
    patent.family().ifPresent(family -> ofFamily(patent, family, sketch));
    for (String inventor : patent.inventors()) {
      patent.applicants().stream()
          .findFirst()
          .ifPresent(firm ->
              others(
                  patent,
                  new Filter.And(
                      List.of(new Filter.Inventor(inventor), new Filter.Applicant(firm))),
                  sketch));
    }
    patent.applicants().forEach(name -> others(patent, new Filter.Applicant(name), sketch));
    return sketch.finished();
  }

  /** The patent with those whom it names; of another than the centre only those already there. */
  private static void named(Patent patent, boolean centre, Sketch sketch) {
    sketch
        .place(node(patent))
        .ifPresent(at -> {
          for (String applicant : patent.applicants()) {
            Node firm = new Node(Kind.APPLICANT, applicant, applicant, true);
            join(at, firm, Relation.APPLIED_BY, centre, sketch);
          }
          for (String inventor : patent.inventors()) {
            join(at, inventor(patent, inventor), Relation.INVENTED_BY, centre, sketch);
          }
        });
  }

  private static void join(int from, Node to, Relation how, boolean always, Sketch sketch) {
    if (always || sketch.has(to.kind(), to.key())) {
      sketch.join(from, to, how);
    }
  }

  private static Node inventor(Patent patent, String name) {
    String firm = patent.applicants().stream().findFirst().orElse("");
    return new Node(Kind.INVENTOR, name + "@" + firm, name, true);
  }

  private static Node node(Patent patent) {
    return new Node(Kind.PATENT, patent.id(), patent.title(), true);
  }

  private void cited(Patent patent, Sketch sketch) {
    for (String number : patent.citations()) {
      Node cited =
          index
              .get(number)
              .map(PatentGraph::node)
              .orElseGet(() -> new Node(Kind.PATENT, number, number, false));
      sketch.join(0, cited, Relation.CITES);
    }
  }

  private void citing(Patent patent, Sketch sketch) {
    Filter byId = new Filter.Cites(patent.id());
    Filter cites =
        patent
            .number()
            .<Filter>map(
                number -> new Filter.Or(List.of(byId, new Filter.Cites(number.toString()))))
            .orElse(byId);
    for (Patent other : found(patent, cites, CITING, sketch)) {
      sketch.joinFrom(node(other), 0, Relation.CITES);
    }
  }

  private void ofFamily(Patent patent, String family, Sketch sketch) {
    for (Patent other : found(patent, new Filter.Family(family), OTHERS, sketch)) {
      sketch.join(0, node(other), Relation.SAME_FAMILY);
    }
  }

  private void others(Patent patent, Filter filter, Sketch sketch) {
    found(patent, filter, OTHERS, sketch).forEach(other -> named(other, false, sketch));
  }

  private List<Patent> found(Patent centre, Filter filter, int most, Sketch sketch) {
    SearchResult result = index.search(SearchRequest.of(new Query.Everything(), filter, most + 1));
    if (result.total() > most + 1) {
      sketch.leftOut();
    }
    return result.hits().stream()
        .map(SearchResult.Hit::id)
        .filter(id -> !id.equals(centre.id()))
        .limit(most)
        .flatMap(id -> index.get(id).stream())
        .toList();
  }
}
