package dev.patentengine.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.model.Patent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RealFilesTest {

  private static List<Row<Patent>> patents(String path) {
    try (Stream<Row<Patent>> rows = PatentReader.rows(SharedData.file(path))) {
      return rows.toList();
    }
  }

  private static <T> List<Row.Accepted<T>> accepted(List<Row<T>> rows) {
    return rows.stream()
        .flatMap(row -> row instanceof Row.Accepted<T> a ? Stream.of(a) : Stream.empty())
        .toList();
  }

  private static Map<String, Integer> remarks(List<Row.Accepted<Patent>> rows) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Row.Accepted<Patent> row : rows) {
      for (Remark remark : row.remarks()) {
        counts.merge(
            remark.field().replaceAll("\\[\\d+]", "") + " " + remark.reason(), 1, Integer::sum);
      }
    }
    return counts;
  }

  @Test
  void acceptsEveryLineOfTheMatchingCorpus() {
    List<Row<Patent>> rows = patents("data/matching/corpus.jsonl");
    List<Row.Accepted<Patent>> accepted = accepted(rows);
    assertThat(rows).hasSize(7632);
    assertThat(accepted).hasSize(7632);
    assertThat(accepted.getFirst().value().id()).isEqualTo("ta00000");
    assertThat(accepted.stream().filter(r -> r.value().applicationNumber().isPresent()))
        .as("numbers with a dot and a check digit are application numbers")
        .hasSize(7216);
    assertThat(remarks(accepted))
        .as("design classes, years and a crawler's numbers are left out and told")
        .isEqualTo(
            Map.of(
                "filed 日期应写作 yyyy-MM-dd", 89,
                "ipc 不是 IPC 分类号", 21,
                "number 不是公开（公告）号", 89));
  }

  @Test
  void acceptsEveryLineOfTheGazette() {
    List<Row.Accepted<Patent>> accepted = accepted(patents("data/patents/gazette.jsonl.gz"));
    assertThat(accepted).hasSize(54083);
    assertThat(remarks(accepted)).isEmpty();
    assertThat(accepted).allMatch(row -> row.value().number().isPresent());
    assertThat(accepted).allMatch(row -> row.value().published().isPresent());
  }

  @Test
  void acceptsEveryLineOfTheInventors() {
    List<Row.Accepted<Patent>> accepted = accepted(patents("data/experts/inventors.jsonl"));
    assertThat(accepted).hasSize(4173);
    assertThat(remarks(accepted)).isEmpty();
    assertThat(accepted).allMatch(row -> row.value().published().isPresent());
    assertThat(accepted.stream().filter(row -> row.value().title().isEmpty())).hasSize(38);
    assertThat(accepted).allMatch(row -> row.value().claims().isEmpty());
  }

  @Test
  void acceptsEveryCitation() {
    try (Stream<Citation> citations =
        CitationReader.read(SharedData.file("data/citations/cn_cn_citations.txt.gz"))) {
      assertThat(citations.count()).isEqualTo(95700);
    }
  }

  @Test
  void acceptsEveryDemand() {
    try (var queries = DemandReader.read(SharedData.file("data/matching/queries.jsonl"));
        var training = DemandReader.read(SharedData.file("data/matching/train.jsonl"))) {
      assertThat(queries.count()).isEqualTo(50);
      assertThat(training.count()).isEqualTo(981);
    }
  }
}
