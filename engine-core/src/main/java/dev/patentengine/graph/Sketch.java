package dev.patentengine.graph;

import dev.patentengine.graph.Neighbourhood.Edge;
import dev.patentengine.graph.Neighbourhood.Kind;
import dev.patentengine.graph.Neighbourhood.Node;
import dev.patentengine.graph.Neighbourhood.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** A neighbourhood in the making, which takes no more nodes than it may have. For one thread. */
final class Sketch {

  private record Identity(Kind kind, String key) {}

  private final int most;
  private final Map<Identity, Integer> places = new LinkedHashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final Set<Edge> edges = new LinkedHashSet<>();
  private boolean complete = true;

  Sketch(int most) {
    if (most < 1) {
      throw new IllegalArgumentException("a neighbourhood has at least one node, not " + most);
    }
    this.most = most;
  }

  /** The place of a node, which is added if it is new and there is room. */
  OptionalInt place(Node node) {
    Identity identity = new Identity(node.kind(), node.key());
    if (!places.containsKey(identity)) {
      if (nodes.size() == most) {
        complete = false;
        return OptionalInt.empty();
      }
      places.put(identity, nodes.size());
      nodes.add(node);
    }
    return OptionalInt.of(places.get(identity));
  }

  /** Joins two nodes, if there is room for the second. */
  void join(int from, Node to, Relation relation) {
    place(to).ifPresent(place -> edges.add(new Edge(from, place, relation)));
  }

  /** Joins a node to one that is there, if there is room for it. */
  void joinFrom(Node from, int to, Relation relation) {
    place(from).ifPresent(place -> edges.add(new Edge(place, to, relation)));
  }

  boolean has(Kind kind, String key) {
    return places.containsKey(new Identity(kind, key));
  }

  /** Something was left out. */
  void leftOut() {
    complete = false;
  }

  Neighbourhood finished() {
    return new Neighbourhood(nodes, List.copyOf(edges), complete);
  }
}
