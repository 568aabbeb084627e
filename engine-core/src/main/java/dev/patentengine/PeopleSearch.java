package dev.patentengine;

import dev.patentengine.index.Filter;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.match.Candidate;
import dev.patentengine.match.DemandAnalyzer;
import dev.patentengine.match.DemandQuery;
import dev.patentengine.match.Ranker;
import dev.patentengine.model.Contact;
import dev.patentengine.model.Demand;
import dev.patentengine.model.Expert;
import dev.patentengine.model.Patent;
import dev.patentengine.model.Viewer;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.Keyword;
import dev.patentengine.nlp.KeywordExtractor;
import dev.patentengine.store.Change;
import dev.patentengine.store.Changes;
import dev.patentengine.store.RecordStore;
import dev.patentengine.store.Records;
import dev.patentengine.team.Aspect;
import dev.patentengine.team.EvidenceBase;
import dev.patentengine.team.EvidenceLog;
import dev.patentengine.team.ExpertFinder;
import dev.patentengine.team.ExpertQuery;
import dev.patentengine.team.PersonDecision;
import dev.patentengine.team.PersonRule;
import dev.patentengine.team.RankedPatent;
import dev.patentengine.team.ScoredExpert;
import dev.patentengine.team.Team;
import dev.patentengine.team.TeamConditions;
import dev.patentengine.team.TeamFinder;
import dev.patentengine.team.TeamRequest;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Joins matching and the team feature: reads inventors and experts out of the index folder when
 * they are first asked for, and follows what is stored and removed afterwards. Safe for concurrent
 * use.
 */
final class PeopleSearch {

  /** How many patents vote. */
  private static final int DEPTH = 500;

  private static final int PAGE = 1_000;

  private static final int ASPECTS = 6;

  /** Vectors of expert records that are kept: 10,000 of 512 floats are 20 MB. */
  private static final int RECORDS_KEPT = 10_000;

  private final PatentIndex index;
  private final Records<Expert> experts;
  private final RecordStore<StoredDecision> decisions;
  private final Ranker ranker;
  private final DemandAnalyzer analyzer;
  private final KeywordExtractor keywords;
  private final EvidenceLog log;
  private final Map<String, Recorded> recorded = new LinkedHashMap<>(64, 0.75f, true);
  private boolean read;
  private long followed = Changes.START;
  private final IdentityHashMap<EvidenceBase, ExpertFinder> finders = new IdentityHashMap<>();

  PeopleSearch(
      PatentIndex index,
      StandingRecords records,
      Ranker ranker,
      DemandAnalyzer analyzer,
      KeywordExtractor keywords) {
    this.index = index;
    this.experts = records.experts();
    this.decisions = records.decisions();
    this.ranker = ranker;
    this.analyzer = analyzer;
    this.keywords = keywords;
    this.log = new EvidenceLog(PersonRule.nameAndOrganization(), analyzer::words);
  }

  /** Takes note of patents that have been stored. */
  synchronized void stored(Collection<Patent> patents) {
    if (read) {
      patents.forEach(log::add);
    }
  }

  /** Takes note of a patent that has been removed. */
  synchronized void removed(String id) {
    if (read) {
      log.removePatent(id);
    }
  }

  /**
   * Keeps an operator's word.
   *
   * @throws IllegalArgumentException if it speaks of someone without evidence
   */
  synchronized void decide(PersonDecision decision) {
    EvidenceBase base = finder(Viewer.OPERATOR).base();
    switch (decision) {
      case PersonDecision.Merge merge -> {
        known(base, merge.kept());
        known(base, merge.other());
      }
      case PersonDecision.Split split -> {
        known(base, split.person());
        for (String work : split.works()) {
          if (!base.did(split.person(), work)) {
            throw new IllegalArgumentException("“" + split.person() + "”名下没有“" + work + "”");
          }
        }
      }
    }
    List<StoredDecision> before = decided();
    int number = before.isEmpty() ? 1 : before.getLast().number() + 1;
    decisions.store(List.of(new StoredDecision(number, decision)));
    log.decide(decided().stream().map(StoredDecision::decision).toList());
  }

  private static void known(EvidenceBase base, String person) {
    if (!base.knows(person)) {
      throw new IllegalArgumentException("没有此人：“" + person + "”");
    }
  }

  private List<StoredDecision> decided() {
    try (Stream<StoredDecision> stored = decisions.stream()) {
      return stored.toList();
    }
  }

  /** The contact on the first record of this person that {@code viewer} sees and that has one. */
  Optional<Contact> contact(String personId, Viewer viewer) {
    return finder(viewer).base().records(personId).stream()
        .flatMap(id -> viewer.find(id, experts::find).stream())
        .flatMap(expert -> expert.contact().stream())
        .findFirst();
  }

  /** Finds people in the evidence as it is now, as {@code viewer} sees it. */
  synchronized ExpertFinder finder(Viewer viewer) {
    readPatents();
    followExperts();
    EvidenceBase base = log.base(viewer);
    ExpertFinder current =
        Optional.ofNullable(finders.get(base))
            .orElseGet(() -> new ExpertFinder(base, ids -> vectors(ids, viewer)));
    finders.put(base, current);
    finders.keySet().retainAll(log.made());
    return current;
  }

  private void readPatents() {
    if (read) {
      return;
    }
    List<Patent> page = index.inOrder("", PAGE);
    while (!page.isEmpty()) {
      page.forEach(log::add);
      page = index.inOrder(page.getLast().id(), PAGE);
    }
    log.decide(decided().stream().map(StoredDecision::decision).toList());
    read = true;
  }

  private void followExperts() {
    Changes page = experts.changes(followed, PAGE);
    while (!page.changes().isEmpty()) {
      for (Change change : page.changes()) {
        experts.find(change.id()).ifPresentOrElse(log::add, () -> log.removeExpert(change.id()));
      }
      followed = page.next();
      page = experts.changes(followed, PAGE);
    }
  }

  private Map<String, Embedding> vectors(Collection<String> ids, Viewer viewer) {
    Map<String, Embedding> vectors = new LinkedHashMap<>();
    index
        .entries(ids)
        .forEach((id, entry) -> entry.meaning().ifPresent(vector -> vectors.put(id, vector)));
    for (String id : ids) {
      EvidenceLog.expertId(id)
          .flatMap(expert -> viewer.find(expert, experts::find))
          .flatMap(expert -> meaning(id, EvidenceLog.text(expert)))
          .ifPresent(vector -> vectors.put(id, vector));
    }
    return vectors;
  }

  private Optional<Embedding> meaning(String recordId, String text) {
    Recorded known;
    synchronized (recorded) {
      known = recorded.get(recordId);
    }
    if (known != null && known.text().equals(text)) {
      return known.vector();
    }
    Optional<Embedding> vector = analyzer.analyze(text).vector();
    synchronized (recorded) {
      recorded.put(recordId, new Recorded(text, vector));
      if (recorded.size() > RECORDS_KEPT) {
        recorded.remove(recorded.keySet().iterator().next());
      }
    }
    return vector;
  }

  /** An expert record's text with its vector. */
  private record Recorded(String text, Optional<Embedding> vector) {}

  private Map<String, Set<String>> words(Collection<String> ids) {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (IndexEntry entry : index.entries(ids).values()) {
      words.put(entry.patent().id(), analyzer.words(entry.patent().text()).keySet());
    }
    return words;
  }

  ExpertQuery query(Demand demand) {
    DemandQuery query = analyzer.analyze(demand.fullText());
    List<RankedPatent> ranking =
        ranker.rank(query, Filter.ALL, DEPTH).stream().map(PeopleSearch::ranked).toList();
    return new ExpertQuery(query.terms(), query.vector(), ranking);
  }

  private static RankedPatent ranked(Candidate candidate) {
    return new RankedPatent(candidate.id(), Math.clamp(candidate.score(), 0.0, 1.0));
  }

  List<ScoredExpert> experts(Demand demand, TeamRequest request) {
    return finder(request.viewer())
        .find(query(demand), request.model(), conditions(demand, request), request.top());
  }

  List<Team> teams(Demand demand, TeamRequest request) {
    Viewer viewer = request.viewer();
    TeamRequest own =
        new TeamRequest(conditions(demand, request), request.model(), request.top(), viewer);
    return new TeamFinder(finder(viewer), this::words).find(query(demand), aspects(demand), own);
  }

  /** The firm that asks is never its own answer. */
  private static TeamConditions conditions(Demand demand, TeamRequest request) {
    return demand
        .organization()
        .map(firm -> request.conditions().without(firm))
        .orElse(request.conditions());
  }

  private List<Aspect> aspects(Demand demand) {
    List<String> names =
        demand.keywords().isEmpty()
            ? keywords.keywords(demand.fullText(), ASPECTS).stream().map(Keyword::text).toList()
            : demand.keywords();
    return names.stream().map(name -> new Aspect(name, analyzer.words(name).keySet())).toList();
  }
}
