package dev.patentengine.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.patentengine.api.client.FoundDemand;
import dev.patentengine.api.client.FoundPatent;
import dev.patentengine.api.client.FoundPlan;
import dev.patentengine.api.client.JobClient;
import dev.patentengine.api.client.PatentClient;
import dev.patentengine.api.client.PushClient;
import dev.patentengine.api.client.RecordClient;
import dev.patentengine.api.client.ServiceState;
import dev.patentengine.api.client.TextClient;
import dev.patentengine.match.Match;
import dev.patentengine.match.MatchConditions;
import dev.patentengine.model.AchievementJson;
import dev.patentengine.model.Contact;
import dev.patentengine.model.Demand;
import dev.patentengine.model.OrganizationJson;
import dev.patentengine.model.Patent;
import dev.patentengine.model.Viewer;
import dev.patentengine.push.Push;
import dev.patentengine.push.Subscription;
import dev.patentengine.store.Changes;
import dev.patentengine.team.ContactDesk.Subject;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client has a method for every route of the document, and each says what the engine says. */
class ClientRoutesTest {

  /** What Java code has no use for: liveness is the process's own, the rest is for other tools. */
  private static final Set<String> WITHOUT =
      Set.of("GET /health/live", "GET /metrics", "GET /openapi.json");

  private static final String NUMBER = "CN199100001B";
  private static final Demand DEMAND =
      Demand.of("D1", "数据中心互联的硅光调制器温漂大，偏压锁不住，误码多，求热光移相器的偏置锁定方法，锁定时间不超过120ms");

  @TempDir static Path folder;

  private static ServedSample served;
  private static PatentClient client;

  private final Map<String, Set<String>> routesOf = new LinkedHashMap<>();

  @BeforeAll
  static void serves() {
    served = ServedSample.open(folder);
    client = PatentClient.at(served.at("/"));
  }

  @AfterAll
  static void stops() {
    client.close();
    served.close();
  }

  /** Something that a method of the client is used for. */
  private interface Use {
    void run() throws IOException, InterruptedException;
  }

  private void uses(String method, Use use) throws IOException, InterruptedException {
    int before = served.log().length();
    use.run();
    Set<String> routes = answered(before);
    for (int i = 0; i < 500 && routes.isEmpty(); i++) {
      // Of a stream the log is told after its last byte.
      Thread.sleep(10);
      routes = answered(before);
    }
    assertThat(routes).as(method + " was answered").isNotEmpty();
    routesOf.computeIfAbsent(method, name -> new TreeSet<>()).addAll(routes);
  }

  /** The routes that have answered with success since the log was so long. */
  private static Set<String> answered(int before) throws IOException {
    Set<String> routes = new TreeSet<>();
    for (String line : served.log().substring(before).lines().toList()) {
      JsonNode json = ServedSample.JSON.readTree(line);
      if (json.path("status").asInt() / 100 == 2) {
        routes.add(json.path("route").asText());
      }
    }
    return routes;
  }

  @Test
  void reachesEveryRoute() throws IOException, InterruptedException {
    questions();
    texts();
    patents();
    records();
    pushes();
    jobs();
    Set<String> documented = new TreeSet<>();
    JsonNode paths = ServedSample.json(served.get("/openapi.json")).path("paths");
    paths
        .properties()
        .forEach(path ->
            path.getValue()
                .fieldNames()
                .forEachRemaining(
                    method -> documented.add(method.toUpperCase() + " " + path.getKey())));
    Set<String> reached = new TreeSet<>(WITHOUT);
    routesOf.values().forEach(reached::addAll);
    assertThat(reached).isEqualTo(documented);
    assertThat(routesOf.keySet()).containsExactlyInAnyOrderElementsOf(methods());
  }

  /** The methods that ask the service something. */
  private static Set<String> methods() {
    Set<String> names = new TreeSet<>();
    for (Class<?> part :
        List.of(
            PatentClient.class,
            RecordClient.class,
            PushClient.class,
            JobClient.class,
            TextClient.class)) {
      for (Method method : part.getDeclaredMethods()) {
        boolean asks =
            Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.getReturnType().getSimpleName().endsWith("Client")
                && !method.getName().equals("close");
        if (asks) {
          names.add(part.getSimpleName() + "." + method.getName());
        }
      }
    }
    return names;
  }

  private void questions() throws IOException, InterruptedException {
    List<String> best =
        served
            .engine()
            .match(DEMAND, MatchConditions.standard().seenBy(Viewer.of("local")), 3)
            .stream()
            .map(Match::patent)
            .map(Patent::id)
            .toList();
    uses(
        "PatentClient.match",
        () -> assertThat(client.match(DEMAND, 3)).extracting(FoundPatent::number).isEqualTo(best));
    uses(
        "PatentClient.matchAll",
        () -> {
          List<List<FoundPatent>> answers = client.matchAll(List.of(DEMAND, Demand.of("膜")), 3);
          assertThat(answers).hasSize(2);
          assertThat(answers.getFirst()).extracting(FoundPatent::number).isEqualTo(best);
        });
    uses(
        "PatentClient.diagnose",
        () -> assertThat(client.diagnose(DEMAND).verdict()).isEqualTo("accept"));
    uses(
        "PatentClient.diagnoseAll",
        () ->
            assertThat(client.diagnoseAll(List.of(DEMAND, Demand.of("D2", "诚邀合作"))))
                .extracting(verdict -> verdict.id() + verdict.verdict())
                .containsExactly("D1accept", "D2reject"));
    uses(
        "PatentClient.classify",
        () -> {
          assertThat(client.classify(List.of(DEMAND)).getFirst())
              .isEqualTo(client.classify(DEMAND));
          assertThat(client.classify(DEMAND).id()).isEqualTo("D1");
        });
    uses("PatentClient.teams", () -> assertThat(client.teams(DEMAND, 2)).isNotEmpty());
    uses(
        "PatentClient.plan",
        () -> {
          FoundPlan plan = client.plan(DEMAND, 2, 1);
          assertThat(plan.verdict()).isEqualTo("accept");
          assertThat(plan.matches().getFirst().number()).isEqualTo(best.getFirst());
          assertThat(plan.teams()).hasSize(1);
          assertThat(plan.steps()).isNotEmpty();
          assertThat(plan.markdown()).contains(best.getFirst());
        });
    uses(
        "PatentClient.planPage",
        () -> assertThat(client.planPage(DEMAND, 2, 1)).contains("<html", best.getFirst()));
    uses(
        "PatentClient.graph",
        () -> {
          assertThat(client.graph(NUMBER, 20)).isEqualTo(served.engine().graph(NUMBER, 20));
          assertThat(client.graph("无此号", 20)).isEmpty();
        });
    uses("PatentClient.organization", () -> assertThat(client.organization("楚江理工大学")).isPresent());
    uses(
        "PatentClient.search",
        () -> assertThat(client.search("", 0, 1, List.of()).hits()).hasSize(1));
    uses(
        "PatentClient.state",
        () -> {
          ServiceState state = client.state();
          assertThat(state.patents()).isEqualTo(served.engine().size());
          assertThat(state.model()).isEqualTo(served.engine().model());
          assertThat(state.open()).isTrue();
        });
  }

  private void texts() throws IOException, InterruptedException {
    List<String> texts = List.of("装载机变速操纵机构换挡沉重", "");
    uses("TextClient.embed", () -> assertThat(client.texts().embed(texts)).hasSize(2));
    uses("TextClient.segment", () -> assertThat(client.texts().segment(texts)).hasSize(2));
    uses(
        "TextClient.keywords",
        () ->
            assertThat(client.texts().keywords(texts, 2))
                .extracting(
                    words -> words.stream().map(word -> word.text() + word.spans()).toList())
                .containsExactlyElementsOf(
                    texts.stream()
                        .map(text -> served.engine().keywords(text, 2))
                        .map(words ->
                            words.stream().map(word -> word.text() + word.spans()).toList())
                        .toList()));
  }

  private void patents() throws IOException, InterruptedException {
    Patent patent = Patent.builder("CN299400009B").title("一种装置").build();
    long here = served.engine().changes(Changes.START, 1_000).next();
    uses("PatentClient.store", () -> assertThat(client.store(patent)).isTrue());
    uses("PatentClient.patent", () -> assertThat(client.patent(patent.id())).contains(patent));
    uses(
        "PatentClient.changes",
        () -> {
          Changes news = client.changes(here, 10);
          assertThat(news).isEqualTo(served.engine().changes(here, 10));
          assertThat(news.changes()).singleElement().matches(one -> one.id().equals(patent.id()));
        });
    uses("PatentClient.remove", () -> assertThat(client.remove(patent.id())).isTrue());
    uses(
        "PatentClient.storeAll",
        () -> assertThat(client.storeAll(List.of(patent), "k").added()).isEqualTo(1));
    client.remove(patent.id());
  }

  private void records() throws IOException, InterruptedException {
    one(client.demands(), DEMAND, "D1");
    one(client.experts(), served.engine().experts().find("E1101").orElseThrow(), "E1101");
    String json = "{\"id\":\"R9\",\"title\":\"成果\",\"name\":\"某厂\",\"organization\":\"某大学\"}";
    JsonNode record = ServedSample.JSON.readTree(json);
    one(client.achievements(), AchievementJson.read(record), "R9");
    one(client.organizations(), OrganizationJson.read(record), "R9");
    Demand reachable =
        new Demand(
            "D7",
            "",
            "膜丝容易断",
            "",
            "",
            "",
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            java.util.OptionalDouble.empty(),
            Optional.empty(),
            Optional.of(new Contact("赵某", "13900000000", "")));
    client.demands().store(reachable);
    uses(
        "PatentClient.contact",
        () ->
            assertThat(Optional.of(client.contact(Subject.DEMAND, "D7", "对接")))
                .isEqualTo(reachable.contact()));
    client.demands().remove("D7");
  }

  private <T> void one(RecordClient<T> records, T record, String id)
      throws IOException, InterruptedException {
    uses("RecordClient.store", () -> records.store(record));
    uses("RecordClient.storePrivately", () -> assertThat(records.storePrivately(record)).isTrue());
    uses("RecordClient.get", () -> assertThat(records.get(id)).isPresent());
    uses("RecordClient.remove", () -> assertThat(records.remove(id)).as("its own").isTrue());
    assertThat(records.get(id)).as("the shared one").isPresent();
    records.remove(id);
  }

  private void pushes() throws IOException, InterruptedException {
    PushClient pushes = client.pushes();
    client.demands().store(DEMAND);
    uses(
        "PushClient.demandsFor",
        () -> {
          FoundDemand first = pushes.demandsFor(NUMBER, 1).orElseThrow().getFirst();
          assertThat(first.id()).isEqualTo("D1");
          assertThat(first.rank()).isEqualTo(1);
          assertThat(first.score()).isBetween(.5, 1.0);
          assertThat(first.reasons()).isNotEmpty();
          assertThat(pushes.demandsFor("无此号", 1)).isEmpty();
        });
    uses(
        "PushClient.subscribe",
        () ->
            pushes.subscribe(
                Subscription.of("W1", Optional.of("D1"), Optional.empty(), "状态:有效", 0.5)));
    List<Push> pushed = new ArrayList<>();
    uses("PushClient.push", () -> pushed.addAll(pushes.push(0.5, 3)));
    assertThat(pushed).extracting(Push::patent).contains(NUMBER);
    uses(
        "PushClient.digest", () -> assertThat(pushes.digest("W1")).isNotEmpty().isSubsetOf(pushed));
    uses("PushClient.unsubscribe", () -> assertThat(pushes.unsubscribe("W1")).isTrue());
    assertThat(pushes.unsubscribe("W1")).isFalse();
    client.demands().remove("D1");
  }

  private void jobs() throws IOException, InterruptedException {
    JobClient jobs = client.jobs();
    Path table = Files.writeString(folder.resolve("新.csv"), "公开号,名称\nCN299200001B,一种装置\n");
    Path pairs = Files.writeString(folder.resolve("pairs.jsonl"), "{\"id\":\"D1\"}\n");
    List<String> ids = new ArrayList<>();
    uses("JobClient.importFile", () -> ids.add(jobs.importFile(table, "patents").id()));
    uses("JobClient.tune", () -> ids.add(jobs.tune(pairs).id()));
    uses("JobClient.embed", () -> ids.add(jobs.embed().id()));
    uses(
        "JobClient.all",
        () ->
            assertThat(jobs.all())
                .extracting(JobClient.JobStand::id)
                .containsExactlyInAnyOrderElementsOf(ids));
    uses("JobClient.job", () -> assertThat(jobs.job(ids.getLast())).isPresent());
    uses("JobClient.cancel", () -> assertThat(jobs.cancel(ids.getLast())).isTrue());
    while (Stream.of(jobs.all()).flatMap(List::stream).anyMatch(job -> !job.ended())) {
      Thread.sleep(20);
    }
  }
}
