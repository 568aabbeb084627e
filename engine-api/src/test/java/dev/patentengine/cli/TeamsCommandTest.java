package dev.patentengine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.patentengine.PatentEngine;
import dev.patentengine.model.Contact;
import dev.patentengine.model.Viewer;
import dev.patentengine.team.ContactDesk;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code teams} as a user runs it, on the shipped sample. */
class TeamsCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PHONE = "13900007788";
  private static final String EMAIL = "planted.contact@example.org";
  private static final String DEMAND = "硅光调制器的热光移相器温漂大，偏压锁不住，想要低频导频之外的偏压锁定办法";

  @TempDir static Path folder;

  private static Path index;

  @BeforeAll
  static void importsTheSample() throws IOException {
    index = folder.resolve("index");
    Console run =
        Console.run("import", "--index", index.toString(), sample("patents.jsonl").toString());
    assertThat(run.status()).as(run.out() + run.err()).isZero();
  }

  private static Path sample(String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in =
        TeamsCommandTest.class.getResourceAsStream("/dev/patentengine/datasets/sample/" + name)) {
      Files.write(file, Objects.requireNonNull(in).readAllBytes());
    }
    return file;
  }

  private static Console teams(String... more) {
    List<String> arguments =
        Stream.concat(
                Stream.of("teams", "--index", index.toString(), "--text", DEMAND), Stream.of(more))
            .toList();
    return Console.run(arguments.toArray(String[]::new));
  }

  @Test
  void answersTeamsWithDatedEvidenceAndRoles() throws IOException {
    Console run = teams("--format", "json", "--top", "3");
    assertThat(run.status()).as(run.err()).isZero();
    JsonNode teams = JSON.readTree(run.out()).path("teams");
    assertThat(teams).hasSizeBetween(1, 3);
    for (JsonNode team : teams) {
      assertThat(team.path("members")).hasSizeBetween(1, 6);
      assertThat(team.path("members").path(0).path("role").asText()).isEqualTo("lead");
      for (JsonNode member : team.path("members")) {
        JsonNode work = member.path("evidence").path(0);
        assertThat(work.path("date").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(work.path("title").asText()).isNotBlank();
        assertThat(member.path("contact").asText()).startsWith("请通过");
      }
    }
    JsonNode best = teams.path(0).path("members").path(0);
    assertThat(best.path("evidence").findValuesAsText("number")).contains("CN199100001B");
  }

  @Test
  void excludesAFirmAndItsPeople() throws IOException {
    JsonNode before = JSON.readTree(teams("--format", "json").out()).path("teams");
    String firm = before.path(0).path("members").path(0).path("organization").asText();
    Console run = teams("--format", "json", "--exclude", firm);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(JSON.readTree(run.out()).path("teams").findValuesAsText("organization"))
        .isNotEmpty()
        .doesNotContain(firm);
  }

  @Test
  void aBadSizeIsWrongUsage() {
    Console run = teams("--size", "7");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("7");
  }

  @Test
  void noContactAppearsAnywhere() throws IOException {
    Path experts = folder.resolve("planted-experts.jsonl");
    Files.writeString(
        experts,
        """
        {"id":"E1","name":"林小满","organization":"江城大学","fields":["硅光调制器偏压控制"],\
        "profile":"硅光调制器的热光移相器温漂大，偏压锁不住；研究偏压锁定","achievements":[{"title":"工作点跟踪","year":2021}],\
        "contact":{"name":"林小满","phone":"%s","email":"%s"}}
        """
            .formatted(PHONE, EMAIL));
    Console imported =
        Console.run("import", "--index", index.toString(), "--type", "experts", experts.toString());
    assertThat(imported.status()).as(imported.err()).isZero();
    assertThat(imported.out() + imported.err()).doesNotContain(PHONE, EMAIL);
    for (String format : List.of("json", "table")) {
      Console run = teams("--format", format, "--top", "5");
      assertThat(run.status()).as(run.err()).isZero();
      assertThat(run.out()).contains("林小满");
      assertThat(run.out() + run.err()).doesNotContain(PHONE, EMAIL);
    }
    List<ContactDesk.Asking> audit = new ArrayList<>();
    try (PatentEngine engine = PatentEngine.open(index)) {
      ContactDesk desk = engine.contactDesk(Viewer.OPERATOR, Set.of("broker"), audit::add);
      assertThat(desk.reveal(ContactDesk.Subject.PERSON, "林小满@江城大学", "张三", "reader", "对接"))
          .isEmpty();
      assertThat(desk.reveal(ContactDesk.Subject.PERSON, "林小满@江城大学", "张三", "broker", "对接"))
          .map(Contact::phone)
          .contains(PHONE);
    }
    assertThat(audit).extracting(ContactDesk.Asking::granted).containsExactly(false, true);
    assertThat(audit.toString()).doesNotContain(PHONE, EMAIL);
    Path records = index.resolve("experts");
    try (Stream<Path> files = Files.walk(index)) {
      for (Path file :
          files.filter(Files::isRegularFile).filter(each -> !each.startsWith(records)).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(bytes).as(file.toString()).doesNotContain(PHONE, EMAIL);
      }
    }
  }

  @Test
  void anOperatorMergesAndSplitsPeopleForGood() throws IOException {
    Path own = folder.resolve("own");
    Path patents = folder.resolve("people-patents.jsonl");
    Files.writeString(
        patents,
        """
        {"number":"CN199300001B","title":"滤膜组件","applicants":["江城大学"],"inventors":["李明"],"filed":"2020-01-02"}
        {"number":"CN199300002B","title":"滤膜纺丝","applicants":["东湖膜业有限公司"],"inventors":["李明"],"filed":"2021-01-02"}
        """);
    assertThat(Console.run("import", "--index", own.toString(), patents.toString()).status())
        .isZero();
    assertThat(people(own)).containsExactlyInAnyOrder("李明@江城大学", "李明@东湖膜业有限公司");
    Console merged =
        Console.run("people", "merge", "--index", own.toString(), "李明@江城大学", "李明@东湖膜业有限公司");
    assertThat(merged.status()).as(merged.err()).isZero();
    assertThat(people(own)).containsExactly("李明@江城大学");
    Console split =
        Console.run("people", "split", "--index", own.toString(), "李明@江城大学", "CN199300002B");
    assertThat(split.out()).contains("李明@江城大学#CN199300002B");
    assertThat(people(own)).containsExactlyInAnyOrder("李明@江城大学", "李明@江城大学#CN199300002B");
    Console wrong =
        Console.run("people", "split", "--index", own.toString(), "李明@江城大学", "CN000000000A");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("CN000000000A");
  }

  private static Set<String> people(Path index) throws IOException {
    Console run =
        Console.run(
            "teams", "--index", index.toString(), "--text", "滤膜", "--format", "json", "--top", "9");
    assertThat(run.status()).as(run.err()).isZero();
    return new TreeSet<>(JSON.readTree(run.out()).path("teams").findValuesAsText("person"));
  }
}
