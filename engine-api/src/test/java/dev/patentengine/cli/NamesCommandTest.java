package dev.patentengine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private Path patents() throws IOException {
    return Files.writeString(
        folder.resolve("patents.jsonl"),
        """
        {"id":"CN107000001A","title":"一种电池","ipc":["H01M10/05"],"applicants":["蓝海机电（武汉）有限公司"],"inventors":["王磊","李静"]}
        {"id":"CN107000002A","title":"一种电机","ipc":["H02K1/00"],"applicants":["蓝海机电(武汉)有限公司"],"inventors":["王磊"]}
        {"id":"CN107000003A","title":"一种装置","ipc":["G01N1/00"],"applicants":["蓝海机电（武汉）股份有限公司"],"inventors":["赵敏"]}
        {"id":"CN107000004A","title":"一种方法","ipc":["C02F1/00"],"applicants":["华中理工大学","华中科技大学环境科学与工程学院"],"inventors":["不公告发明人"]}
        {"id":"CN107000005A","title":"一种扳手","ipc":["B25B1/00"],"applicants":["周涛"],"inventors":["周涛"]}
        """);
  }

  private static List<JsonNode> lines(String text) {
    return text.lines().map(NamesCommandTest::json).toList();
  }

  private static JsonNode json(String line) {
    try {
      return JSON.readTree(line);
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }

  @Test
  void unifiesNamesAndListsTheAlikeForReview() throws IOException {
    Path review = folder.resolve("review.tsv");
    Console run =
        Console.run(
            "names", "--format", "json", "--review", review.toString(), patents().toString());
    assertThat(run.status()).as(run.err()).isZero();
    List<JsonNode> organizations = lines(run.out());
    assertThat(organizations)
        .extracting(node -> node.path("name").asText() + " " + node.path("count").asInt())
        .containsExactly("华中科技大学 2", "蓝海机电(武汉)有限公司 2", "蓝海机电（武汉）股份有限公司 1");
    assertThat(organizations.getFirst().path("variants").findValuesAsText("text"))
        .containsExactly("华中理工大学", "华中科技大学环境科学与工程学院");
    assertThat(Files.readAllLines(review))
        .last()
        .asString()
        .startsWith("\t蓝海机电(武汉)有限公司\t蓝海机电（武汉）股份有限公司\t0.")
        .contains("组织形式不同");
    assertThat(run.err()).contains("申请人 6 次（个人 1 次），单位名称 5 种，统一为 3 家；待复核 1 对");
  }

  @Test
  void readsTheReviewListBackWithItsDecisions() throws IOException {
    Path review = folder.resolve("review.tsv");
    String file = patents().toString();
    Console.run("names", "--review", review.toString(), file);
    Path decided = folder.resolve("decided.tsv");
    Files.writeString(decided, Files.readString(review).replace("\n\t", "\nmerge\t"));
    Console run =
        Console.run(
            "names", "--decisions", decided.toString(), "--review", review.toString(), file);
    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).contains("     3  蓝海机电(武汉)有限公司").contains("人工");
    assertThat(Files.readAllLines(review)).hasSize(2);
  }

  @Test
  void tellsPersonsWithTheirEvidence() throws IOException {
    Path persons = folder.resolve("persons.jsonl");
    Console run = Console.run("names", "--persons", persons.toString(), patents().toString());
    assertThat(run.status()).as(run.err()).isZero();
    List<JsonNode> people = lines(Files.readString(persons));
    assertThat(people).hasSize(4);
    JsonNode wang =
        people.stream()
            .filter(node -> node.path("name").asText().equals("王磊"))
            .findFirst()
            .orElseThrow();
    assertThat(wang.path("patents")).hasSize(2);
    assertThat(wang.path("evidence").path(0).path("kind").asText()).isEqualTo("organization");
    assertThat(run.err()).contains("发明人署名 5 次，辨为 4 人");
  }

  @Test
  void showsAsManyAsAskedFor() throws IOException {
    Console run = Console.run("names", "--top", "1", patents().toString());
    assertThat(run.out()).contains("华中科技大学").doesNotContain("股份");
  }

  @Test
  void tellsBadUsageAndBadInput() throws IOException {
    String file = patents().toString();
    assertThat(Console.run("names").status()).isEqualTo(2);
    assertThat(Console.run("names", "/no/such/file.jsonl").status()).isEqualTo(2);
    assertThat(Console.run("names", "--top", "-1", file).status()).isEqualTo(2);
    Path wrong = Files.writeString(folder.resolve("wrong.tsv"), "join\t甲\t乙\n");
    Console bad = Console.run("names", "--decisions", wrong.toString(), file);
    assertThat(bad.status()).isEqualTo(2);
    assertThat(bad.err()).contains("wrong.tsv", "第 1 行", "join");
    Path mixed =
        Files.writeString(
            folder.resolve("mixed.jsonl"), "{\"title\":\n" + Files.readString(Path.of(file)));
    Console partly = Console.run("names", mixed.toString());
    assertThat(partly.status()).isEqualTo(2);
    assertThat(partly.out()).contains("华中科技大学");
    assertThat(partly.err()).contains("第 1 行", "有 1 行不能读取");
  }

  @Test
  void answersTheSameTwice() throws IOException {
    String file = patents().toString();
    assertThat(Console.run("names", "--format", "json", file).out())
        .isEqualTo(Console.run("names", "--format", "json", file).out());
  }
}
