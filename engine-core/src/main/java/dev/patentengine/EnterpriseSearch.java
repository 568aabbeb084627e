package dev.patentengine;

import dev.patentengine.index.Filter;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.index.Query;
import dev.patentengine.index.SearchRequest;
import dev.patentengine.index.SearchResult;
import dev.patentengine.match.DemandMatch;
import dev.patentengine.match.Enterprise;
import dev.patentengine.model.Demand;
import dev.patentengine.model.OwnerKind;
import dev.patentengine.model.Ownership;
import dev.patentengine.model.Patent;
import dev.patentengine.model.Viewer;
import dev.patentengine.store.Records;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds enterprises that could use a patent. Safe for concurrent use. */
final class EnterpriseSearch {

  /** How many of the nearest patents are looked at, and how near they have to be. */
  private static final int NEIGHBOURS = 100;

  private static final double NEAR = 0.6;

  /** Below this a demand does not count. */
  private static final double LEAST = 0.1;

  private final PatentIndex index;
  private final Records<Demand> demands;
  private final PushDesk desk;

  EnterpriseSearch(PatentIndex index, Records<Demand> demands, PushDesk desk) {
    this.index = index;
    this.demands = demands;
    this.desk = desk;
  }

  private static final class Found {
    private final List<String> demands = new ArrayList<>();
    private final List<String> patents = new ArrayList<>();
    private double asked;
    private double near;

    private double score() {
      return demands.isEmpty() ? Enterprise.UNASKED * Math.clamp(near, 0.0, 1.0) : asked;
    }
  }

  /** The enterprises that could use the patent of this entry, best first; never its owner. */
  List<Enterprise> enterprises(IndexEntry entry, int top) {
    Map<String, Found> found = new TreeMap<>();
    for (DemandMatch match : desk.demands(entry, Viewer.OPERATOR, LEAST, NEIGHBOURS)) {
      demands
          .find(match.demand())
          .flatMap(Demand::organization)
          .map(name -> found.computeIfAbsent(name, n -> new Found()))
          .ifPresent(firm -> {
            firm.asked = Math.max(firm.asked, match.score());
            firm.demands.add(match.demand());
          });
    }
    addNeighbours(entry, found);
    List<Enterprise> enterprises = new ArrayList<>();
    found.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Found>>comparingDouble(firm -> firm.getValue().score())
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .limit(top)
        .forEach(firm ->
            enterprises.add(
                new Enterprise(
                    enterprises.size() + 1,
                    firm.getKey(),
                    firm.getValue().score(),
                    firm.getValue().demands,
                    firm.getValue().patents)));
    return enterprises;
  }

  private void addNeighbours(IndexEntry entry, Map<String, Found> found) {
    if (entry.meaning().isEmpty()) {
      return;
    }
    Query near = new Query.Nearest(entry.meaning().get());
    SearchResult result = index.search(SearchRequest.of(near, Filter.ALL, NEIGHBOURS));
    for (SearchResult.Hit hit : result.hits()) {
      if (hit.score() >= NEAR) {
        index.get(hit.id()).ifPresent(patent -> addOwners(entry, patent, hit.score(), found));
      }
    }
  }

  private static void addOwners(
      IndexEntry entry, Patent patent, double cosine, Map<String, Found> found) {
    for (String owner : Ownership.owners(patent)) {
      if (OwnerKind.of(owner) == OwnerKind.FIRM && !Ownership.belongs(entry.patent(), owner)) {
        Found firm = found.computeIfAbsent(owner, n -> new Found());
        firm.near = Math.max(firm.near, cosine);
        firm.patents.add(patent.id());
      }
    }
  }
}
