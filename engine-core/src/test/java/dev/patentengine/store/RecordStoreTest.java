package dev.patentengine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patentengine.PatentEngineException;
import dev.patentengine.model.Contact;
import dev.patentengine.model.Demand;
import dev.patentengine.model.DemandJson;
import dev.patentengine.model.Expert;
import dev.patentengine.model.ExpertJson;
import dev.patentengine.model.Region;
import dev.patentengine.testing.FollowingCopy;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordStoreTest {

  static final RecordForm<Demand> DEMANDS =
      new RecordForm<>(Demand::id, DemandJson::writeWithContact, DemandJson::read);

  @TempDir Path folder;

  private RecordStore<Demand> open() {
    return RecordStore.open(folder, DEMANDS);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void holdsAndTellsWhatAMapWould(long seed) {
    Random random = new Random(seed);
    TreeMap<String, Demand> expected = new TreeMap<>();
    FollowingCopy<Demand> copy = new FollowingCopy<>();
    RecordStore<Demand> store = open();
    for (int step = 0; step < 200; step++) {
      String about = "seed " + seed + ", step " + step;
      String id = "D" + random.nextInt(30);
      switch (random.nextInt(6)) {
        case 0 -> assertThat(store.remove(id)).as(about).isEqualTo(expected.remove(id) != null);
        case 1 -> {
          store.close();
          store = open();
        }
        case 2 -> copy.follow(store::changes, store::find, 1 + random.nextInt(5));
        default -> {
          List<Demand> batch = new ArrayList<>();
          TreeMap<String, Demand> before = new TreeMap<>(expected);
          for (int i = random.nextInt(4); i >= 0; i--) {
            Demand demand = Demand.of("D" + random.nextInt(30), "换挡费劲" + random.nextInt(3));
            batch.add(demand);
            expected.put(demand.id(), demand);
          }
          assertThat(store.store(batch)).as(about).isEqualTo(expected.size() - before.size());
        }
      }
      assertThat(store.stream()).as(about).containsExactlyElementsOf(expected.values());
      assertThat(store.find(id)).as(about).isEqualTo(Optional.ofNullable(expected.get(id)));
    }
    copy.follow(store::changes, store::find, 7);
    assertThat(copy.records()).as("seed " + seed).isEqualTo(expected);
    store.close();
  }

  @Test
  void givesBackEverythingOfDemandsAndExperts() {
    Contact contact = new Contact("陈先生", "13900000000", "chen@example.com");
    Demand demand =
        DemandJson.read(
            DemandJson.writeWithContact(
                new Demand(
                    "D1",
                    "换挡机构",
                    "半个代理对 \uD842 与𠮷",
                    "",
                    "",
                    "",
                    List.of("换挡"),
                    Optional.of("某公司"),
                    Optional.of(new Region("371300")),
                    Optional.empty(),
                    java.util.OptionalDouble.of(12.5),
                    Optional.of("licence"),
                    Optional.of(contact))));
    Expert expert =
        new Expert(
            "E1",
            "王晓明",
            "某大学",
            "机械系",
            "教授",
            Optional.empty(),
            List.of("液压"),
            "",
            List.of(
                new Expert.Work(Expert.Work.Kind.PAPER, "变速箱研究", 2019, 2019),
                new Expert.Work(Expert.Work.Kind.PROJECT, "装载机", 2015, 2018)),
            Optional.of(contact));
    RecordForm<Expert> experts =
        new RecordForm<>(Expert::id, ExpertJson::writeWithContact, ExpertJson::read);
    try (RecordStore<Demand> store = open();
        RecordStore<Expert> people = RecordStore.open(folder.resolve("experts"), experts)) {
      store.store(List.of(demand));
      people.store(List.of(expert));
    }
    try (RecordStore<Demand> store = open();
        RecordStore<Expert> people = RecordStore.open(folder.resolve("experts"), experts)) {
      assertThat(store.find("D1")).contains(demand);
      assertThat(store.find("D1").flatMap(Demand::contact)).contains(contact);
      assertThat(people.stream()).containsExactly(expert);
    }
    assertThat(DemandJson.write(demand).toString()).doesNotContain("139", "chen", "陈先生");
    assertThat(ExpertJson.write(expert).toString()).doesNotContain("139", "chen", "陈先生");
  }

  @Test
  void refusesWhatCannotBeKeptAndKeepsNothingOfTheBatch() {
    try (RecordStore<Demand> store = open()) {
      for (String id : List.of("", " D1", "D1\n", "\uD842", "9".repeat(256))) {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> store.store(List.of(Demand.of("D0", "好的"), Demand.of(id, "隔膜"))));
      }
      assertThatIllegalArgumentException()
          .isThrownBy(() -> store.store(List.of(Demand.of("D0", "好的"), Demand.of("D2", " "))));
      assertThat(store.stream()).isEmpty();
      store.store(List.of());
      assertThat(store.changes(Changes.START, 5).changes()).isEmpty();
    }
  }

  @Test
  void equalRecordsAreNoChangeAndUnknownCursorsAreRefused() {
    long next;
    try (RecordStore<Demand> store = open()) {
      long empty = store.changes(Changes.START, 5).next();
      assertThat(store.store(List.of(Demand.of("D1", "隔膜"), Demand.of("D1", "电机 ")))).isEqualTo(1);
      next = store.changes(empty, 5).next();
      assertThat(store.store(List.of(Demand.of("D1", "电机")))).isZero();
      assertThat(store.changes(next, 5)).isEqualTo(new Changes(List.of(), next));
    }
    try (RecordStore<Demand> store = open()) {
      assertThat(store.changes(next, 5)).isEqualTo(new Changes(List.of(), next));
      for (long cursor : new long[] {1, next + 1}) {
        assertThatThrownBy(() -> store.changes(cursor, 5))
            .isInstanceOf(UnknownCursorException.class);
      }
    }
  }

  @Test
  void refusesASecondWriterAndNamesTheFolder() {
    try (RecordStore<Demand> store = open()) {
      assertThatThrownBy(this::open)
          .isInstanceOf(PatentEngineException.class)
          .hasMessageContaining(folder.toString())
          .hasMessageContaining("请先关闭");
      assertThat(store.stream()).isEmpty();
    }
    RecordStore<Demand> closed = open();
    closed.close();
    closed.close();
    assertThatThrownBy(() -> closed.store(List.of(Demand.of("D1", "隔膜"))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void writesItselfAnewInsteadOfGrowing() throws IOException {
    String long8 = "换挡费劲".repeat(2_000);
    FollowingCopy<Demand> copy = new FollowingCopy<>();
    TreeMap<String, Demand> expected = new TreeMap<>();
    try (RecordStore<Demand> store = open()) {
      store.store(List.of(Demand.of("旧", "会被删除")));
      store.remove("旧");
      for (int round = 0; round < 15; round++) {
        List<Demand> batch = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
          batch.add(Demand.of("D" + i, long8 + round));
        }
        batch.forEach(demand -> expected.put(demand.id(), demand));
        store.store(batch);
      }
      copy.follow(store::changes, store::find, 1_000);
    }
    assertThat(bytes()).isBetween(2_000_000L, 25_000_000L);
    try (RecordStore<Demand> store = open()) {
      assertThat(store.stream()).containsExactlyElementsOf(expected.values());
      assertThat(copy.records()).isEqualTo(expected);
      assertThat(store.changes(copy.cursor(), 5).changes()).isEmpty();
      assertThat(store.changes(Changes.START, 500).changes().getFirst().kind())
          .isEqualTo(Change.Kind.REMOVED);
    }
  }

  @Test
  void manyOpeningsLeaveFewFiles() throws IOException {
    for (int i = 0; i < 150; i++) {
      try (RecordStore<Demand> store = open()) {
        store.store(List.of(Demand.of("D" + i, "第" + i + "条需求")));
      }
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.count()).isLessThan(70);
    }
    try (RecordStore<Demand> store = open()) {
      assertThat(store.stream()).hasSize(150);
    }
  }

  private long bytes() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  @Test
  void findsEveryAcknowledgedRecordAfterKills() throws IOException, InterruptedException {
    Random random = new Random(7);
    FollowingCopy<Demand> copy = new FollowingCopy<>();
    List<String> acknowledged = new ArrayList<>();
    for (int round = 0; round < 3; round++) {
      acknowledged.addAll(putUntilKilled(round, 5 + random.nextInt(40)));
      try (RecordStore<Demand> store = open()) {
        String about = "seed 7, round " + round;
        for (String id : acknowledged) {
          assertThat(store.find(id)).as(about + ", " + id).contains(RecordingProcess.demand(id));
        }
        assertThat(store.stream())
            .as(about)
            .allSatisfy(
                demand -> assertThat(demand).isEqualTo(RecordingProcess.demand(demand.id())));
        copy.follow(store::changes, store::find, 10);
        assertThat(copy.records().values()).as(about).containsExactlyElementsOf(all(store));
      }
    }
  }

  private static List<Demand> all(RecordStore<Demand> store) {
    return store.stream().toList();
  }

  private List<String> putUntilKilled(int round, int lines)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                RecordingProcess.class.getName(),
                folder.toString(),
                Integer.toString(round))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> ids = new ArrayList<>();
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i < lines; i++) {
        ids.addAll(List.of(String.valueOf(output.readLine()).split(" ")));
      }
    } finally {
      process.destroyForcibly().waitFor();
    }
    assertThat(ids).isNotEmpty().doesNotContain("null");
    return ids;
  }
}
