package dev.patentengine.graph;

import java.util.List;

/**
 * A bounded part of the graph of patents, the centre first. Immutable.
 *
 * @param nodes each once
 * @param edges between these nodes
 * @param complete whether nothing was left out for the bound
 */
public record Neighbourhood(List<Node> nodes, List<Edge> edges, boolean complete) {

  public Neighbourhood {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /** What a node stands for. */
  public enum Kind {
    PATENT,
    INVENTOR,
    APPLICANT,
    INDUSTRY
  }

  /** What an edge says of its start. */
  public enum Relation {
    /** The patent names this inventor. */
    INVENTED_BY,
    /** The patent names this applicant. */
    APPLIED_BY,
    /** The patent cites this one. */
    CITES,
    /** The patent is labelled with this industry. */
    IN_INDUSTRY,
    /** The patent is on the same matter as this one. */
    SAME_FAMILY
  }

  /**
   * A node.
   *
   * @param kind what it stands for
   * @param key what it is found by: a patent's id, {@code 姓名@单位} of an inventor, a name, a code
   * @param label what to show
   * @param stored whether it is a patent of the index, or something found there
   */
  public record Node(Kind kind, String key, String label, boolean stored) {}

  /** An edge between two nodes, by their places in the list of nodes. */
  public record Edge(int from, int to, Relation relation) {}
}
