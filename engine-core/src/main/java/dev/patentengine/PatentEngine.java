package dev.patentengine;

import dev.patentengine.classify.Classification;
import dev.patentengine.classify.Hints;
import dev.patentengine.classify.IndustryClassifier;
import dev.patentengine.classify.IndustryGraph;
import dev.patentengine.diagnose.DemandBatch;
import dev.patentengine.diagnose.Diagnoser;
import dev.patentengine.diagnose.Diagnosis;
import dev.patentengine.graph.Neighbourhood;
import dev.patentengine.graph.PatentGraph;
import dev.patentengine.identity.OrganizationAliases;
import dev.patentengine.index.Facet;
import dev.patentengine.index.Filter;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.index.Query;
import dev.patentengine.index.SearchRequest;
import dev.patentengine.index.SearchResult;
import dev.patentengine.index.SearchSyntax;
import dev.patentengine.index.TextField;
import dev.patentengine.match.Candidate;
import dev.patentengine.match.DemandAnalyzer;
import dev.patentengine.match.DemandMatch;
import dev.patentengine.match.DemandQuery;
import dev.patentengine.match.Enterprise;
import dev.patentengine.match.Match;
import dev.patentengine.match.MatchConditions;
import dev.patentengine.match.MatchModel;
import dev.patentengine.match.Matcher;
import dev.patentengine.match.Pipelines;
import dev.patentengine.match.RememberingRanker;
import dev.patentengine.match.ReverseMatcher;
import dev.patentengine.match.StandingQueries;
import dev.patentengine.meeting.MeetingRules;
import dev.patentengine.model.Achievement;
import dev.patentengine.model.Contact;
import dev.patentengine.model.Demand;
import dev.patentengine.model.Expert;
import dev.patentengine.model.Organization;
import dev.patentengine.model.Patent;
import dev.patentengine.model.Viewer;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.Keyword;
import dev.patentengine.nlp.ModelIdentity;
import dev.patentengine.nlp.Quantity;
import dev.patentengine.nlp.Token;
import dev.patentengine.plan.Plan;
import dev.patentengine.push.Digest;
import dev.patentengine.push.Push;
import dev.patentengine.push.Subscription;
import dev.patentengine.store.Changes;
import dev.patentengine.store.Records;
import dev.patentengine.team.ContactDesk;
import dev.patentengine.team.ExpertFinder;
import dev.patentengine.team.ExpertQuery;
import dev.patentengine.team.PersonDecision;
import dev.patentengine.team.ScoredExpert;
import dev.patentengine.team.Team;
import dev.patentengine.team.TeamRequest;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Brings patents and technology demands together.
 *
 * <p>An engine works on one index folder, which it creates if it is not there:
 *
 * <pre>{@code
 * try (PatentEngine engine = PatentEngine.open(Path.of("index"))) {
 *   engine.add(PatentReader.read(Path.of("patents.jsonl")));
 *   for (Match match : engine.match(Demand.of("装载机换挡费劲，重载时自己跳空挡"), 5)) {
 *     System.out.printf("%.2f %s %s%n", match.score(), match.patent().title(), match.reasons());
 *   }
 * }
 * }</pre>
 *
 * <p>Safe for concurrent use. One process at a time can open a folder. What a writing call has
 * acknowledged by returning survives the process.
 */
public final class PatentEngine implements AutoCloseable {

  /** What a search for words looks at: a word of the title counts twice. */
  private static final Map<TextField, Float> SEARCHED =
      Map.of(TextField.TITLE, 2f, TextField.ABSTRACT, 1f, TextField.CLAIMS, 1f);

  /** How many rankings are remembered, some 10 kB each. */
  private static final int REMEMBERED = 256;

  private final Language language;
  private final PatentIndex index;
  private final StandingRecords records;
  private final PatentIntake intake;
  private final PushDesk pushes;
  private final EnterpriseSearch enterprises;
  private final Planning planning;
  private final MeetingDesk meetings;
  private final Pipelines pipelines;
  private final DemandAnalyzer analyzer;
  private final Matcher matcher;
  private final PeopleSearch people;
  private final OrganizationSearch organizations;
  private final OnFirstUse<Diagnoser> diagnoser;
  private final OnFirstUse<IndustryClassifier> classifier;
  private final IndustryIntake industries;

  PatentEngine(
      Language language,
      PatentIndex index,
      StandingRecords records,
      MatchModel model,
      ShippedData data,
      InstantSource clock) {
    this.language = language;
    this.index = index;
    this.records = records;
    this.pipelines = new Pipelines(index, model);
    this.analyzer =
        new DemandAnalyzer(language.segmenter(), language.stopWords(), language.embedder());
    Offers offers = new Offers(records.achievements());
    Matcher.Surroundings surroundings = new Matcher.Surroundings(offers::of, clock);
    this.matcher =
        new Matcher(
            index,
            new RememberingRanker(index, pipelines.learnt(), REMEMBERED),
            language.segmenter(),
            language.quantities(),
            model.bridge(),
            surroundings);
    this.people =
        new PeopleSearch(index, records, pipelines.fused(), analyzer, language.keywords());
    this.organizations =
        new OrganizationSearch(
            index,
            new OnFirstUse<>(
                () -> new PublishedNames(OrganizationAliases.of(data), index, analyzer::words)),
            records.organizations());
    this.intake =
        new PatentIntake(
            index,
            language.embedder(),
            new OnFirstUse<>(() -> Languages.sketcher(data, language)),
            people);
    StandingQueries standing = new StandingQueries(index, language.segmenter(), model);
    this.pushes =
        new PushDesk(
            new PushDesk.Parts(
                index,
                records.demands(),
                records.pushes(),
                new DemandVectors(records.vectors(), language.embedder(), analyzer),
                standing,
                new ReverseMatcher(
                    standing,
                    index,
                    language.segmenter(),
                    language.quantities(),
                    model.bridge(),
                    surroundings),
                matcher,
                intake,
                clock));
    this.enterprises = new EnterpriseSearch(index, records.demands(), pushes);
    this.planning = new Planning(this, clock);
    this.meetings = new MeetingDesk(this);
    this.diagnoser = new OnFirstUse<>(() -> Languages.diagnoser(data, language.embedder()));
    this.classifier =
        new OnFirstUse<>(
            () -> IndustryClassifier.open(data).withKnownEmbedder(language.embedder()));
    this.industries = new IndustryIntake(index);
  }

  /**
   * The engine on this index folder with everything at its default.
   *
   * @throws PatentEngineException if another process has it open, or it was made by another version
   */
  public static PatentEngine open(Path folder) {
    return builder().open(folder);
  }

  /** Choices for an engine. */
  public static PatentEngineBuilder builder() {
    return new PatentEngineBuilder();
  }

  // --- patents in

  /** Adds patents with their meaning; one with a known id replaces the old. Closes the stream. */
  public void add(Stream<Patent> patents) {
    intake.add(patents);
  }

  /**
   * Stores patents at once, searchable by words; their meaning follows with {@link #embedPending}.
   *
   * @return how many of them were not there before
   */
  public int store(Collection<Patent> patents) {
    return intake.store(patents);
  }

  /**
   * Stores patents at once, searchable by words and, by sketches of their vectors, roughly by
   * meaning too: thousands a second. The vectors follow with {@link #embedPending}.
   *
   * @return how many of them were not there before
   * @throws PatentEngineException if no sketches of this engine's model have been learnt
   */
  public int storeSketched(Collection<Patent> patents) {
    return intake.storeSketched(patents);
  }

  /**
   * Embeds all patents that have no vector yet. Stopped by an exception that {@code progress}
   * throws, it goes on where it was when it is called again; an interrupt would close the index.
   */
  public void embedPending(Progress progress) {
    intake.embedPending(progress);
  }

  /**
   * Makes searches of many patents faster, once a bulk has been added and embedded: some minutes
   * for a million. Everything else goes on in the meantime.
   */
  public void compact() {
    index.compact();
  }

  /** Removes the patent with this id; says whether there was one. */
  public boolean remove(String id) {
    return intake.remove(id);
  }

  // --- patents out

  /** The patent with this id. */
  public Optional<Patent> patent(String id) {
    return index.get(id);
  }

  /** How many patents are stored. */
  public long size() {
    return index.size();
  }

  /** How many of them have no vector yet. */
  public long pending() {
    return index.withoutVectorCount();
  }

  /** What lies around the patent with this id, as at most so many nodes. */
  public Optional<Neighbourhood> graph(String id, int most) {
    return new PatentGraph(index).around(id, most);
  }

  /** The patents that a request finds. */
  public SearchResult search(SearchRequest request) {
    return index.search(request);
  }

  /**
   * The patents that a query as users write it finds: {@code 换挡 申请人:某大学 ipc:F16H}.
   *
   * @param skip how many of the best to leave out
   * @param top how many to return
   * @throws IllegalArgumentException if a part of the query cannot be understood; names the part
   */
  public SearchResult search(String query, int skip, int top, List<Facet> facets) {
    SearchSyntax typed = SearchSyntax.parse(query);
    Map<String, Float> words = analyzer.words(typed.text());
    Query by = words.isEmpty() ? new Query.Everything() : new Query.Terms(words, SEARCHED);
    return index.search(new SearchRequest(by, typed.filter(), skip, top, facets));
  }

  /**
   * What changed of the patents after the cursor {@code since}: stored anew or with other content,
   * or removed. Vectors that follow are no change, nor is storing an equal patent again.
   *
   * @param since {@link Changes#START}, or {@link Changes#next} of an earlier answer
   * @throws dev.patentengine.store.UnknownCursorException if this index never gave that cursor
   */
  public Changes changes(long since, int limit) {
    return index.changes(since, limit);
  }

  // --- what is kept beside the patents

  /** The demands that stand: patents are pushed to them. */
  public Records<Demand> demands() {
    return records.demands();
  }

  /** The experts, who are evidence for teams. */
  public Records<Expert> experts() {
    return records.experts();
  }

  /**
   * The achievements that are offered: how far patents have come, in which way and for how much
   * they can be had.
   */
  public Records<Achievement> achievements() {
    return records.achievements();
  }

  /** The organizations as they are registered. */
  public Records<Organization> organizations() {
    return records.organizations();
  }

  // --- matching

  /**
   * The patents that best answer {@code demand}, best first, each with its reasons: under {@link
   * MatchConditions#standard()} and without those of the organization that asks.
   */
  public List<Match> match(Demand demand, int top) {
    return match(demand, MatchConditions.standard().askedBy(demand.organization()), top);
  }

  /** The same among the patents that pass {@code filter}. */
  public List<Match> match(Demand demand, Filter filter, int top) {
    return match(
        demand, MatchConditions.standard().askedBy(demand.organization()).within(filter), top);
  }

  /** The patents that best answer {@code demand} under these conditions. */
  public List<Match> match(Demand demand, MatchConditions conditions, int top) {
    return matcher.match(query(demand), conditions, top);
  }

  /** The demand as it is searched. */
  public DemandQuery query(Demand demand) {
    return analyzer.analyze(demand.fullText());
  }

  /** The bare ranking for {@code demand}: no reasons, every document by itself. */
  public List<Candidate> rank(Demand demand, Filter filter, int depth) {
    return pipelines.learnt().rank(query(demand), filter, depth);
  }

  /**
   * The rankings of all pipelines by name, the default first, to measure them beside each other.
   */
  public Map<String, List<Candidate>> rankings(Demand demand, int depth) {
    DemandQuery query = query(demand);
    Map<String, List<Candidate>> rankings = new LinkedHashMap<>();
    pipelines
        .byName()
        .forEach((name, ranker) -> rankings.put(name, ranker.rank(query, Filter.ALL, depth)));
    return rankings;
  }

  /** The rankers, to measure them beside each other and without their parts. */
  public Pipelines pipelines() {
    return pipelines;
  }

  /** What the ranking sees of the first {@code depth} candidates, by id: to learn from. */
  public Map<String, Map<Candidate.Part, Double>> features(Demand demand, int depth) {
    return pipelines.learnt().features(query(demand), Filter.ALL, depth);
  }

  // --- the other way round

  /**
   * The standing demands that a stored patent answers, best first, each with its reasons; none of
   * its owner.
   *
   * @throws IllegalArgumentException if there is no such patent
   */
  public List<DemandMatch> demandsFor(String patentId, int top) {
    return demandsFor(patentId, Viewer.OPERATOR, top);
  }

  /** The same of the demands that {@code viewer} sees, by the ids under which they are kept. */
  public List<DemandMatch> demandsFor(String patentId, Viewer viewer, int top) {
    return pushes.demands(entry(patentId), viewer, 0, top);
  }

  /**
   * The enterprises that could use a stored patent: those that ask for such a thing, then those
   * that hold patents on it; never its owner.
   *
   * @throws IllegalArgumentException if there is no such patent
   */
  public List<Enterprise> enterprisesFor(String patentId, int top) {
    return enterprises.enterprises(entry(patentId), top);
  }

  private IndexEntry entry(String patentId) {
    return Optional.ofNullable(index.entries(List.of(patentId)).get(patentId))
        .orElseThrow(() -> new IllegalArgumentException("库中没有专利“" + patentId + "”"));
  }

  // --- pushes

  /**
   * Lets the patents and demands that were stored since the last run meet the other side and
   * returns the pushes that come of it; they are kept. Each pair of demand and matter is pushed
   * once, never to the owner itself, nor for a demand whose deadline is over.
   *
   * @param least score of a push, a probability
   * @param most pushes of one patent, or of one new demand
   */
  public List<Push> push(double least, int most) {
    return pushes.run(least, most);
  }

  /** Counts all that is stored now as having met: the next run pushes only what comes later. */
  public void skipPushes() {
    pushes.skip();
  }

  /** All pushes that are kept. */
  public Stream<Push> pushes() {
    return pushes.book().pushes();
  }

  /** Keeps a subscription; one with a known id replaces the old and keeps its place. */
  public void subscribe(Subscription subscription) {
    pushes.subscribe(subscription);
  }

  /** Ends a subscription; says whether there was one. */
  public boolean unsubscribe(String id) {
    return pushes.book().unsubscribe(id);
  }

  /** All subscriptions, in order of id. */
  public List<Subscription> subscriptions() {
    return pushes.book().subscriptions();
  }

  /**
   * The pushes that a subscription wants and has not had; they count as had from then on.
   *
   * @throws IllegalArgumentException if there is no such subscription
   */
  public Digest digest(String subscriptionId) {
    return pushes.digest(subscriptionId);
  }

  // --- plans and meetings

  /** The recommendation plan of a demand; for one that is not accepted, why and what to mend. */
  public Plan plan(Demand demand) {
    return plan(demand, PlanRequest.usual(demand));
  }

  /** The same under these conditions. */
  public Plan plan(Demand demand, PlanRequest request) {
    return planning.plan(demand, request);
  }

  /**
   * Who meets whom at an event, and when: the best set of meetings that the rules allow.
   *
   * @param demands that come, each with an id of its own
   * @param conditions of the patents that are considered
   * @param offers who sits on the other side
   * @param candidates how many offers each demand may be paired with
   */
  public Agenda meetings(
      Collection<Demand> demands,
      MatchConditions conditions,
      Agenda.Offers offers,
      int candidates,
      MeetingRules rules) {
    return meetings.plan(demands, conditions, offers, candidates, rules);
  }

  // --- people

  /** The teams that could solve {@code demand}, best first, each with its evidence. */
  public List<Team> teams(Demand demand, int top) {
    return teams(demand, TeamRequest.of(top));
  }

  /** The same under conditions; the firm that asks never appears. */
  public List<Team> teams(Demand demand, TeamRequest request) {
    return people.teams(demand, request);
  }

  /** The people who could help with {@code demand}, best first, each with the evidence. */
  public List<ScoredExpert> experts(Demand demand, TeamRequest request) {
    return people.experts(demand, request);
  }

  /**
   * Keeps an operator's word on who is who, durably; no evidence is lost by it.
   *
   * @throws IllegalArgumentException if it speaks of someone, or of works, without evidence
   */
  public void decide(PersonDecision decision) {
    people.decide(decision);
  }

  /**
   * The way to the contacts of experts, demands and organizations, which no other answer holds.
   *
   * @param viewer who asks, and finds what it sees
   * @param roles who may be given a contact
   * @param audit is told every asking before it is answered; if it throws, nothing is given
   */
  public ContactDesk contactDesk(
      Viewer viewer, Set<String> roles, Consumer<ContactDesk.Asking> audit) {
    return new ContactDesk((subject, id) -> contact(subject, id, viewer), roles, audit);
  }

  private Optional<Contact> contact(ContactDesk.Subject subject, String id, Viewer viewer) {
    return switch (subject) {
      case PERSON -> people.contact(id, viewer);
      case DEMAND -> viewer.find(id, demands()::find).flatMap(Demand::contact);
      case ORGANIZATION -> viewer.find(id, organizations()::find).flatMap(Organization::contact);
    };
  }

  /** The demand as experts are looked for. */
  public ExpertQuery expertQuery(Demand demand) {
    return people.query(demand);
  }

  /** Finds people in the evidence as it is now: to measure and to learn. */
  public ExpertFinder expertFinder() {
    return people.finder(Viewer.OPERATOR);
  }

  // --- organizations

  /**
   * What is registered of the organization with this id or name, be it a former or a short one or
   * that of its school, and what the stored patents say of it under all its names; none if it is
   * not registered and no patent is its, or for a person's name.
   */
  public Optional<OrganizationProfile> organizationProfile(String idOrName) {
    return organizationProfile(idOrName, Viewer.OPERATOR);
  }

  /** The same of what {@code viewer} sees, with the record's id as it knows it. */
  public Optional<OrganizationProfile> organizationProfile(String idOrName, Viewer viewer) {
    return organizations.find(idOrName, viewer);
  }

  // --- diagnosis

  /** Whether the demand can be passed on, why, and what the firm should mend. */
  public Diagnosis diagnose(Demand demand) {
    return new DiagnosisLabels(classifier.get()).label(demand, diagnoser.get().diagnose(demand));
  }

  /** Diagnoses demands one after the other; a repeat of an earlier one is told. For one thread. */
  public Function<Demand, Diagnosis> diagnosing() {
    DemandBatch batch = diagnoser.get().batch();
    DiagnosisLabels labels = new DiagnosisLabels(classifier.get());
    return demand -> labels.label(demand, batch.diagnose(demand));
  }

  // --- industries

  /** The strategic emerging industries of {@code text}, with IPC subclasses where to look. */
  public Classification classify(String text) {
    return classifier.get().classify(text);
  }

  /** The same for a text of a firm of which something is known. */
  public Classification classify(String text, Hints hints) {
    return classifier.get().classify(text, hints);
  }

  /** The industries of {@code demand}. */
  public Classification classify(Demand demand) {
    return classifier.get().classify(demand);
  }

  /** The industries of {@code patent} by its text and its IPC symbols. */
  public Classification classify(Patent patent) {
    return classifier.get().classify(patent);
  }

  /**
   * Gives all stored patents their industries, by text, symbols and the graph of citations, and
   * keeps them: a search then filters and counts by industry. Reads all patents into memory.
   */
  public IndustryGraph.Labels labelIndustries() {
    return industries.label(classifier.get());
  }

  // --- language

  /** The words of {@code text}. */
  public List<Token> segment(String text, Granularity granularity) {
    return language.segmenter().segment(text, granularity);
  }

  /** The terms that say what {@code text} is about, the weightiest first. */
  public List<Keyword> keywords(String text, int limit) {
    return language.keywords().keywords(text, limit);
  }

  /** The figures with units in {@code text}. */
  public List<Quantity> quantities(String text) {
    return language.quantities().quantities(text);
  }

  /** The meaning of {@code text} as a vector. */
  public Embedding embed(String text) {
    return language.embedder().embed(text);
  }

  /** The model behind the vectors. */
  public ModelIdentity model() {
    return language.embedder().identity();
  }

  @Override
  public void close() {
    try (language;
        index) {
      records.close();
    }
  }
}
