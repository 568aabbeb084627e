package dev.patentengine;

import dev.patentengine.index.Filter;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.index.Query;
import dev.patentengine.index.SearchRequest;
import dev.patentengine.index.SearchResult;
import dev.patentengine.index.SearchSyntax;
import dev.patentengine.match.Caution;
import dev.patentengine.match.DemandMatch;
import dev.patentengine.match.DemandQuery;
import dev.patentengine.match.Match;
import dev.patentengine.match.MatchConditions;
import dev.patentengine.match.Matcher;
import dev.patentengine.match.Reason;
import dev.patentengine.match.ReverseMatcher;
import dev.patentengine.match.StandingQueries;
import dev.patentengine.model.Demand;
import dev.patentengine.model.Kinship;
import dev.patentengine.model.Patent;
import dev.patentengine.model.Viewer;
import dev.patentengine.push.Digest;
import dev.patentengine.push.Progress;
import dev.patentengine.push.Push;
import dev.patentengine.push.PushBook;
import dev.patentengine.push.Subscription;
import dev.patentengine.store.Change;
import dev.patentengine.store.Changes;
import dev.patentengine.store.Records;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lets what changed among patents and demands meet the other side, by the cursors of both: whatever
 * was stored meets it once, also after a crash. Safe for concurrent use; runs go one by one.
 */
final class PushDesk {

  private static final int PAGE = 256;

  private final PatentIndex index;
  private final Records<Demand> demands;
  private final PushBook book;
  private final DemandVectors vectors;
  private final StandingQueries standing;
  private final ReverseMatcher reverse;
  private final Matcher matcher;
  private final PatentIntake intake;
  private final InstantSource clock;
  private final Map<String, Set<String>> told = new HashMap<>();
  private boolean toldRead;
  private long followed = Changes.START;

  /** What a desk works with. */
  record Parts(
      PatentIndex index,
      Records<Demand> demands,
      PushBook book,
      DemandVectors vectors,
      StandingQueries standing,
      ReverseMatcher reverse,
      Matcher matcher,
      PatentIntake intake,
      InstantSource clock) {}

  PushDesk(Parts parts) {
    this.index = parts.index();
    this.demands = parts.demands();
    this.book = parts.book();
    this.vectors = parts.vectors();
    this.standing = parts.standing();
    this.reverse = parts.reverse();
    this.matcher = parts.matcher();
    this.intake = parts.intake();
    this.clock = parts.clock();
  }

  PushBook book() {
    return book;
  }

  /** Takes the demands that have changed since the last time among those that stand. */
  private void follow() {
    Changes page = demands.changes(followed, PAGE);
    while (!page.changes().isEmpty()) {
      List<Demand> stored = new ArrayList<>();
      for (Change change : page.changes()) {
        Optional<Demand> demand = demands.find(change.id());
        demand.ifPresent(stored::add);
        if (demand.isEmpty()) {
          standing.remove(change.id());
          vectors.remove(change.id());
        }
      }
      standing.put(vectors.queries(stored));
      followed = page.next();
      page = demands.changes(followed, PAGE);
    }
  }

  /** The standing demands that a patent answers, of those that {@code viewer} sees. */
  synchronized List<DemandMatch> demands(IndexEntry patent, Viewer viewer, double least, int top) {
    follow();
    return reverse.demands(patent, this::asker, viewer, least, top);
  }

  private Optional<String> asker(String demand) {
    return demands.find(demand).flatMap(Demand::organization);
  }

  /** Counts all that is stored now as having met. */
  synchronized void skip() {
    book.progress(new Progress(last(index::changes), last(demands::changes)));
  }

  private interface Feed {
    Changes changes(long since, int limit);
  }

  private static long last(Feed feed) {
    Changes page = feed.changes(Changes.START, PAGE);
    while (!page.changes().isEmpty()) {
      page = feed.changes(page.next(), PAGE);
    }
    return page.next();
  }

  /** Lets what changed since the last run meet the other side; returns the new pushes. */
  synchronized List<Push> run(double least, int most) {
    follow();
    readTold();
    List<Push> fresh = new ArrayList<>();
    Progress progress = book.progress();
    boolean fromTheStart = progress.patents() == Changes.START;
    Changes page = index.changes(progress.patents(), PAGE);
    while (!page.changes().isEmpty()) {
      fresh.addAll(keep(fromPatents(page, least, most)));
      progress = new Progress(page.next(), progress.demands());
      book.progress(progress);
      page = index.changes(page.next(), PAGE);
    }
    Changes asked = demands.changes(progress.demands(), PAGE);
    while (!asked.changes().isEmpty()) {
      if (!fromTheStart) {
        fresh.addAll(keep(fromDemands(asked, least, most)));
      }
      progress = new Progress(progress.patents(), asked.next());
      book.progress(progress);
      asked = demands.changes(asked.next(), PAGE);
    }
    return fresh;
  }

  private List<Push> fromPatents(Changes page, double least, int most) {
    List<String> ids = stored(page);
    if (ids.isEmpty() || standing.size() == 0) {
      return List.of();
    }
    intake.embedMissing(ids);
    List<Push> found = new ArrayList<>();
    for (IndexEntry entry : index.entries(ids).values()) {
      for (DemandMatch match : answered(entry, least, most)) {
        found.add(
            push(
                match.demand(),
                entry.patent().id(),
                match.score(),
                match.reasons(),
                match.cautions()));
      }
    }
    return found;
  }

  /** So many of the shared demands and of each client's own: none takes another's place. */
  private List<DemandMatch> answered(IndexEntry entry, double least, int most) {
    Map<Optional<String>, Integer> given = new HashMap<>();
    int wanted = Math.addExact(most, standing.owned());
    return reverse.demands(entry, this::asker, Viewer.OPERATOR, least, wanted).stream()
        .filter(match -> given.merge(Viewer.owner(match.demand()), 1, Integer::sum) <= most)
        .toList();
  }

  private List<Push> fromDemands(Changes page, double least, int most) {
    List<Push> found = new ArrayList<>();
    for (String id : stored(page)) {
      Optional<DemandQuery> query = standing.query(id);
      MatchConditions conditions = MatchConditions.standard().diverse(false).askedBy(asker(id));
      for (Match match : query.map(q -> matcher.match(q, conditions, most)).orElse(List.of())) {
        if (match.score() >= least) {
          found.add(
              push(id, match.patent().id(), match.score(), match.reasons(), match.cautions()));
        }
      }
    }
    return found;
  }

  private static List<String> stored(Changes page) {
    return page.changes().stream()
        .filter(change -> change.kind() == Change.Kind.STORED)
        .map(Change::id)
        .toList();
  }

  private Push push(
      String demand, String patent, double score, List<Reason> reasons, List<Caution> cautions) {
    return new Push(
        demand,
        patent,
        score,
        reasons.stream().map(Reason::toString).toList(),
        cautions.stream().map(Caution::chineseText).toList(),
        clock.instant());
  }

  /** Keeps those that are neither late nor of a matter that the demand has been told of. */
  private List<Push> keep(Collection<Push> found) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(8));
    List<Push> news = new ArrayList<>();
    for (Push push : found) {
      boolean late =
          demands
              .find(push.demand())
              .flatMap(Demand::deadline)
              .filter(deadline -> deadline.isBefore(today))
              .isPresent();
      if (!late && tell(push)) {
        news.add(push);
      }
    }
    return book.add(news);
  }

  /** Notes that a demand is told of a patent's matter; says whether that is news. */
  private boolean tell(Push push) {
    Set<String> known = told.computeIfAbsent(push.demand(), demand -> new HashSet<>());
    Set<String> keys = index.get(push.patent()).map(Kinship::keys).orElse(Set.of());
    boolean news = keys.stream().noneMatch(known::contains);
    known.addAll(keys);
    return news;
  }

  private void readTold() {
    if (!toldRead) {
      try (Stream<Push> pushes = book.pushes()) {
        pushes.forEach(this::tell);
      }
      toldRead = true;
    }
  }

  /**
   * Keeps a subscription.
   *
   * @throws IllegalArgumentException if its condition cannot be read
   */
  void subscribe(Subscription subscription) {
    if (!subscription.where().isBlank()) {
      SearchSyntax.filterOnly(subscription.where());
    }
    book.subscribe(subscription);
  }

  /** What a subscription has not had yet. */
  Digest digest(String id) {
    Optional<Subscription> subscription = book.subscription(id);
    Filter where =
        subscription
            .map(Subscription::where)
            .filter(typed -> !typed.isBlank())
            .map(SearchSyntax::filterOnly)
            .orElse(Filter.ALL);
    return book.digest(id, push -> subscription.filter(s -> wants(s, where, push)).isPresent());
  }

  private boolean wants(Subscription subscription, Filter where, Push push) {
    Optional<Demand> demand = demands.find(push.demand());
    boolean mine =
        demand.isPresent()
            && subscription.demand().map(push.demand()::equals).orElse(true)
            && subscription
                .organization()
                .map(name -> demand.flatMap(Demand::organization).filter(name::equals).isPresent())
                .orElse(true);
    return mine && passes(push.patent(), where);
  }

  private boolean passes(String patent, Filter where) {
    Optional<Patent> stored = index.get(patent);
    if (stored.isEmpty() || where.equals(Filter.ALL)) {
      return stored.isPresent();
    }
    Filter both = new Filter.And(List.of(new Filter.Ids(Set.of(patent)), where));
    SearchResult found = index.search(SearchRequest.of(new Query.Everything(), both, 1));
    return !found.hits().isEmpty();
  }
}
