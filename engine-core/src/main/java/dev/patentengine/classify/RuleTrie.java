package dev.patentengine.classify;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rules by the levels of the symbols they include and exclude. Written once, then only read. */
final class RuleTrie {

  private static final class Node {
    final Map<String, Node> children = new HashMap<>();
    final BitSet includeHere = new BitSet();
    final BitSet includeBelow = new BitSet();
    final BitSet excludeHere = new BitSet();
    final BitSet excludeBelow = new BitSet();
  }

  private final Node root = new Node();

  void include(IpcPattern pattern, int rule) {
    Node node = node(pattern.parts());
    (pattern.below() ? node.includeBelow : node.includeHere).set(rule);
  }

  void exclude(IpcPattern pattern, int rule) {
    Node node = node(pattern.parts());
    (pattern.below() ? node.excludeBelow : node.excludeHere).set(rule);
  }

  private Node node(List<String> parts) {
    Node node = root;
    for (String part : parts) {
      node = node.children.computeIfAbsent(part, unused -> new Node());
    }
    return node;
  }

  /** The rules that include and do not exclude {@code symbol}. */
  BitSet find(String symbol) {
    BitSet included = new BitSet();
    BitSet excluded = new BitSet();
    List<String> parts = IpcPattern.levels(symbol);
    Node node = root;
    for (int level = 0; level < parts.size(); level++) {
      Node child = node.children.get(parts.get(level));
      if (child == null) {
        break;
      }
      node = child;
      included.or(node.includeBelow);
      excluded.or(node.excludeBelow);
      if (level == parts.size() - 1) {
        included.or(node.includeHere);
        excluded.or(node.excludeHere);
      }
    }
    included.andNot(excluded);
    return included;
  }
}
