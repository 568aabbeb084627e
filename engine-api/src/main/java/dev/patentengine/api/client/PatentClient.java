package dev.patentengine.api.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.graph.Neighbourhood;
import dev.patentengine.model.Achievement;
import dev.patentengine.model.AchievementJson;
import dev.patentengine.model.Contact;
import dev.patentengine.model.Demand;
import dev.patentengine.model.DemandJson;
import dev.patentengine.model.Expert;
import dev.patentengine.model.ExpertJson;
import dev.patentengine.model.Organization;
import dev.patentengine.model.OrganizationJson;
import dev.patentengine.model.Patent;
import dev.patentengine.model.PatentJson;
import dev.patentengine.store.Changes;
import dev.patentengine.store.RecordForm;
import dev.patentengine.team.ContactDesk;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The service of an engine elsewhere:
 *
 * <pre>{@code
 * try (PatentClient client = PatentClient.at(URI.create("http://127.0.0.1:8080")).withKey(key)) {
 *   for (FoundPatent found : client.match(Demand.of("装载机换挡费劲"), 5)) {
 *     System.out.println(found.title() + " " + found.reasons());
 *   }
 * }
 * }</pre>
 *
 * <p>A service that is busy is asked again after the time it names, three times at most. What it
 * refuses is thrown as a {@link RefusedException} that names the field. Safe for concurrent use.
 */
public final class PatentClient implements AutoCloseable {

  private static final String ORGANIZATIONS = "/v1/organizations/";

  private final Wire wire;

  private PatentClient(Wire wire) {
    this.wire = wire;
  }

  /** The service at this address, asked without a key. */
  public static PatentClient at(URI address) {
    return new PatentClient(new Wire(address, Optional.empty()));
  }

  /** The same asked with this key. */
  public PatentClient withKey(String key) {
    return new PatentClient(wire.with(key));
  }

  /** The patents that answer a demand, best first. */
  public List<FoundPatent> match(Demand demand, int top) {
    return match(demand, "", top);
  }

  /** The same among those that pass {@code where}: {@code 状态:有效 ipc:F16H}. */
  public List<FoundPatent> match(Demand demand, String where, int top) {
    ObjectNode body = asked(demand).put("top", top);
    if (!where.isBlank()) {
      body.put("where", where);
    }
    return each(wire.post("/v1/match", body).path("matches"), FoundPatent::read);
  }

  /** The patents that answer each of these demands, at most 32 of them, in their order. */
  public List<List<FoundPatent>> matchAll(List<Demand> demands, int top) {
    return each(
        wire.post("/v1/match:batch", all(demands).put("top", top)).path("answers"),
        answer -> each(answer.path("matches"), FoundPatent::read));
  }

  /** What to do with a demand, and why. */
  public DemandVerdict diagnose(Demand demand) {
    return DemandVerdict.read(wire.post("/v1/diagnose", asked(demand)));
  }

  /** The same of demands, at most 32 of them, in their order; a repeat of another is told. */
  public List<DemandVerdict> diagnoseAll(List<Demand> demands) {
    return each(wire.post("/v1/diagnose:batch", all(demands)).path("answers"), DemandVerdict::read);
  }

  /** The emerging industries of a demand. */
  public DemandIndustries classify(Demand demand) {
    return DemandIndustries.read(wire.post("/v1/classify", asked(demand)));
  }

  /** The emerging industries of demands, at most 32 of them, in their order. */
  public List<DemandIndustries> classify(List<Demand> demands) {
    return each(
        wire.post("/v1/classify:batch", all(demands)).path("answers"), DemandIndustries::read);
  }

  /** The teams that could solve a demand, best first. */
  public List<FoundTeam> teams(Demand demand, int top) {
    return each(
        wire.post("/v1/teams", asked(demand).put("top", top)).path("teams"), FoundTeam::read);
  }

  /** The recommendation plan of a demand, with at most so many patents and teams. */
  public FoundPlan plan(Demand demand, int patents, int teams) {
    return FoundPlan.read(wire.post("/v1/plan", planned(demand, patents, teams)));
  }

  /** The same as a page to print. */
  public String planPage(Demand demand, int patents, int teams) {
    return wire.text("/v1/plan:html", planned(demand, patents, teams));
  }

  private static ObjectNode planned(Demand demand, int patents, int teams) {
    return asked(demand).put("top", patents).put("teams", teams);
  }

  /** What lies around the patent with this number, as at most so many nodes, if it is stored. */
  public Optional<Neighbourhood> graph(String number, int most) {
    return wire.find("/v1/graph/" + Wire.segment(number) + "?nodes=" + most)
        .map(EngineValues::neighbourhood);
  }

  /** The organization with this id or (former, short) name, if it is registered or has patents. */
  public Optional<FoundOrganization> organization(String idOrName) {
    return wire.find(ORGANIZATIONS + Wire.segment(idOrName)).map(FoundOrganization::read);
  }

  /** Standing demands. */
  public RecordClient<Demand> demands() {
    RecordForm<Demand> form =
        new RecordForm<>(Demand::id, DemandJson::writeWithContact, DemandJson::read);
    return new RecordClient<>(wire, "/v1/demands/", "", form);
  }

  /** Registered experts. */
  public RecordClient<Expert> experts() {
    RecordForm<Expert> form =
        new RecordForm<>(Expert::id, ExpertJson::writeWithContact, ExpertJson::read);
    return new RecordClient<>(wire, "/v1/experts/", "", form);
  }

  /** Achievements that are offered. */
  public RecordClient<Achievement> achievements() {
    RecordForm<Achievement> form =
        new RecordForm<>(Achievement::id, AchievementJson::write, AchievementJson::read);
    return new RecordClient<>(wire, "/v1/achievements/", "", form);
  }

  /** Registered organizations. */
  public RecordClient<Organization> organizations() {
    RecordForm<Organization> form =
        new RecordForm<>(
            Organization::id, OrganizationJson::writeWithContact, OrganizationJson::read);
    return new RecordClient<>(wire, ORGANIZATIONS, "/record", form);
  }

  /** The patents that a query finds, and counts by facets such as {@code kind}. */
  public SearchPage search(String query, int skip, int top, List<String> facets) {
    ObjectNode body = Wire.object().put("query", query).put("skip", skip).put("top", top);
    facets.forEach(body.putArray("facets")::add);
    return SearchPage.read(wire.post("/v1/search", body));
  }

  /**
   * What changed of the patents after a cursor: {@link Changes#START}, or the one of the answer
   * before.
   */
  public Changes changes(long since, int limit) {
    return EngineValues.changes(wire.get("/v1/changes/patents?since=" + since + "&limit=" + limit));
  }

  /** The patent with this number, if there is one. */
  public Optional<Patent> patent(String number) {
    return wire.find("/v1/patents/" + Wire.segment(number)).map(PatentJson::read);
  }

  /** Stores a patent; says whether it is new. */
  public boolean store(Patent patent) {
    String path = "/v1/patents/" + Wire.segment(patent.id());
    return wire.put(path, PatentJson.write(patent)).path("created").asBoolean();
  }

  /** Removes the patent with this number; says whether there was one. */
  public boolean remove(String number) {
    return wire.delete("/v1/patents/" + Wire.segment(number));
  }

  /**
   * Stores many patents in one stream. Sent again under the same key within a day, they are
   * answered as before and stored once.
   *
   * @param idempotencyKey names this delivery
   */
  public BulkReport storeAll(Iterable<Patent> patents, String idempotencyKey) {
    return wire.stream("/v1/patents:bulk", idempotencyKey, new PatentLines(patents));
  }

  /** Who could use a patent, pushes and subscriptions. */
  public PushClient pushes() {
    return new PushClient(wire);
  }

  /**
   * The contact of a person, of a standing demand or of a registered organization; for an
   * administrator, and audited.
   *
   * @param id {@code 姓名@单位} of a person, else of the record
   * @param reason what for
   * @throws RefusedException if there is none, or this key may not see it
   */
  public Contact contact(ContactDesk.Subject subject, String id, String reason) {
    String field = subject.name().toLowerCase(Locale.ROOT);
    return EngineValues.contact(
        wire.post("/v1/contacts", Wire.object().put(field, id).put("reason", reason)));
  }

  /** What the service says of itself, once it can answer. */
  public ServiceState state() {
    return ServiceState.read(wire.get("/health/ready"));
  }

  /** Long work: imports, vectors and tuning. */
  public JobClient jobs() {
    return new JobClient(wire);
  }

  /** Words, keywords and vectors of texts. */
  public TextClient texts() {
    return new TextClient(wire);
  }

  private static ObjectNode all(List<Demand> demands) {
    ObjectNode body = Wire.object();
    demands.stream().map(PatentClient::asked).forEach(body.putArray("demands")::add);
    return body;
  }

  /** What the service is asked of a demand: never whom to call. */
  private static ObjectNode asked(Demand demand) {
    ObjectNode json = DemandJson.write(demand);
    if (!json.has("text")) {
      json.put("text", demand.fullText());
    }
    return json.retain("id", "title", "text", "problem", "technology", "goal", "organization");
  }

  static <T> List<T> each(JsonNode array, Function<JsonNode, T> reader) {
    List<T> values = new ArrayList<>();
    array.forEach(item -> values.add(reader.apply(item)));
    return List.copyOf(values);
  }

  @Override
  public void close() {
    wire.close();
  }
}
