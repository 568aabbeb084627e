package dev.patentengine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.PatentEngine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that go out of one index folder and into another. */
class ExchangeTest {

  private static final Pattern CURSOR = Pattern.compile("cursor: (\\d+)");

  /** So many patents get real vectors, which takes its time. */
  private static final int EMBEDDED = 12;

  @TempDir Path folder;

  private Path sample(String name) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in =
        ExchangeTest.class.getResourceAsStream("/dev/patentengine/datasets/sample/" + name)) {
      Files.write(file, Objects.requireNonNull(in).readAllBytes());
    }
    return file;
  }

  /** One organization of each record of the standard, with whom to call. */
  private Path organizations() throws IOException {
    String contact =
        "\"contact\":{\"name\":\"赵某\",\"phone\":\"13900000001\",\"email\":\"zhao@example.com\"}}";
    return Files.write(
        folder.resolve("organizations.jsonl"),
        List.of(
            "{\"id\":\"O1\",\"name\":\"某某股份有限公司\",\"aliases\":[\"某某机械厂\"],\"types\":[\"high-tech\"],\"size\":\"medium\","
                + contact,
            "{\"id\":\"O2\",\"name\":\"某某大学\",\"type\":\"university\",\"region\":\"420100\",\"disciplines\":[\"机械工程\"],"
                + contact,
            "{\"id\":\"O3\",\"name\":\"某某银行\",\"type\":\"finance\",\"products\":[{\"name\":\"质押贷款\",\"maxWanYuan\":500}],"
                + contact));
  }

  private Path records(String type) throws IOException {
    return type.equals("organizations") ? organizations() : sample(type + ".jsonl");
  }

  private Console command(String name, String index, String... more) {
    List<String> words =
        new ArrayList<>(List.of(name, "--index", folder.resolve(index).toString()));
    words.addAll(Arrays.asList(more));
    return Console.run(words.toArray(String[]::new));
  }

  private Console done(String name, String index, String... more) {
    Console run = command(name, index, more);
    assertThat(run.status()).as(run.out() + run.err()).isZero();
    return run;
  }

  private static String cursor(Console run) {
    Matcher found = CURSOR.matcher(run.err());
    assertThat(found.find()).as(run.err()).isTrue();
    return found.group(1);
  }

  @Test
  void everythingExportedComesBackTheSameInAnotherFolder() throws IOException {
    for (String type : List.of("patents", "demands", "experts", "organizations")) {
      Path file = records(type);
      Path first = folder.resolve("first-" + type + ".jsonl.gz");
      Path second = folder.resolve("second-" + type + ".jsonl");
      String[] contacts = {"--type", type, "--with-contacts", "--out"};
      done("import", "hub", "--type", type, "--no-embed", file.toString());
      done("export", "hub", append(contacts, first.toString()));
      done("import", "other", "--type", type, "--no-embed", first.toString());
      done("export", "other", append(contacts, second.toString()));
      assertThat(Files.readString(second)).isEqualTo(unpacked(first)).isNotEmpty();
      assertThat(Files.readAllLines(second)).hasSameSizeAs(Files.readAllLines(file));
    }
    try (PatentEngine hub = PatentEngine.open(folder.resolve("hub"));
        PatentEngine other = PatentEngine.open(folder.resolve("other"))) {
      assertThat(other.demands().stream())
          .containsExactlyElementsOf(hub.demands().stream().toList());
      assertThat(other.experts().stream())
          .containsExactlyElementsOf(hub.experts().stream().toList());
      for (String id : List.of("O1", "O2", "O3")) {
        assertThat(other.organizations().find(id))
            .isEqualTo(hub.organizations().find(id))
            .isPresent();
      }
      assertThat(other.demands().stream()).anyMatch(demand -> demand.contact().isPresent());
      assertThat(other.size()).isEqualTo(hub.size()).isPositive();
      for (var change : hub.changes(0, 1_000).changes()) {
        assertThat(other.patent(change.id())).isEqualTo(hub.patent(change.id()));
      }
    }
  }

  private static String unpacked(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String[] append(String[] words, String last) {
    String[] all = Arrays.copyOf(words, words.length + 1);
    all[words.length] = last;
    return all;
  }

  @Test
  void contactsStayInsideUnlessAskedFor() throws IOException {
    for (String type : List.of("demands", "experts", "organizations")) {
      Console in = done("import", "hub", "--type", type, records(type).toString());
      Console plain = done("export", "hub", "--type", type);
      Console whole = done("export", "hub", "--type", type, "--with-contacts");
      assertThat(in.out() + in.err() + plain.out() + plain.err())
          .doesNotContain("\"contact\"", "1390000", "@example.com");
      assertThat(whole.out()).contains("\"contact\"", "@example.com");
      assertThat(plain.out().lines()).hasSameSizeAs(whole.out().lines().toList());
    }
  }

  @Test
  void aBrokenLineOfADemandDoesNotReachTheReport() throws IOException {
    Path broken = folder.resolve("broken.jsonl");
    Files.writeString(
        broken,
        """
        {"id":"D1","text":"换挡费劲","contact":{"name":"赵某","phone":13900000000}}
        {"id":"D2","text":"换挡费劲","contact":{"name":"钱某","phone":"13900000000
        13900000000 钱某
        {"text":"没有编号"}
        {"id":"D5","text":"好的一条"}
        """);
    for (String format : List.of("table", "json")) {
      Console run =
          command(
              "import", "i-" + format, "--type", "demands", "--format", format, broken.toString());
      assertThat(run.status()).isEqualTo(2);
      assertThat(run.out() + run.err()).doesNotContain("1390", "钱某", "赵某");
      assertThat(run.out()).contains("contact.phone", "编号");
    }
    assertThat(
            Files.walk(folder.resolve("i-json")).filter(file -> file.toString().contains("fault")))
        .isNotEmpty()
        .allSatisfy(log -> assertThat(Files.readString(log)).doesNotContain("1390", "钱某", "赵某"));
  }

  @Test
  void sinceACursorOnlyChangesAndRemovalsComeOut() throws IOException {
    Path file = folder.resolve("some.jsonl");
    Files.write(file, Files.readAllLines(sample("patents.jsonl")).subList(0, EMBEDDED));
    done("import", "hub", "--no-embed", file.toString());
    String cursor = cursor(done("export", "hub"));
    Console again = done("import", "hub", file.toString());
    assertThat(again.out()).contains("更新 " + EMBEDDED);
    assertThat(done("export", "hub", "--since", cursor).out()).isEmpty();
    try (PatentEngine engine = PatentEngine.open(folder.resolve("hub"))) {
      assertThat(engine.remove("CN199100001B")).isTrue();
    }
    Path more = folder.resolve("more.jsonl");
    Files.writeString(more, "{\"number\":\"CN199900001B\",\"title\":\"一种换挡装置\"}\n");
    done("import", "hub", "--no-embed", more.toString());
    Console changes = done("export", "hub", "--since", cursor);
    assertThat(changes.out().lines())
        .containsExactly(
            "{\"id\":\"CN199100001B\",\"removed\":true}",
            "{\"id\":\"CN199900001B\",\"number\":\"CN199900001B\",\"kind\":\"grant\",\"title\":\"一种换挡装置\"}");
    assertThat(done("export", "hub", "--since", cursor(changes)).out()).isEmpty();
    done("import", "copy", "--no-embed", file.toString());
    Path delta = Files.writeString(folder.resolve("delta.jsonl"), changes.out());
    Console applied = done("import", "copy", "--no-embed", delta.toString());
    assertThat(applied.out()).contains("新增 1，更新 0，删除 1");
    assertThat(sortedLines(done("export", "copy"))).isEqualTo(sortedLines(done("export", "hub")));
    assertThat(done("export", "hub").out()).doesNotContain("removed").contains("CN199900001B");
  }

  private static List<String> sortedLines(Console run) {
    return run.out().lines().sorted().toList();
  }

  @Test
  void aCursorOfAnotherIndexIsBadInput() throws IOException {
    done("import", "hub", "--no-embed", sample("patents.jsonl").toString());
    Console run = command("export", "hub", "--since", "17", "--out", folder + "/none.jsonl");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("游标 17", "重新同步");
    assertThat(folder.resolve("none.jsonl")).doesNotExist();
    assertThat(folder.resolve("none.jsonl.new")).doesNotExist();
  }
}
