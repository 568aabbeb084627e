package dev.patentengine.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patentengine.model.Demand;
import dev.patentengine.model.Patent;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadersTest {

  private static final String GOOD =
      "{\"number\":\"CN102889890B\",\"title\":\"一种装载机换挡操纵机构\",\"ipc\":[\"B60K20/00\"]}";

  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("patents.jsonl"), text);
  }

  private static List<Row<Patent>> rows(Path file) {
    try (Stream<Row<Patent>> rows = PatentReader.rows(file)) {
      return rows.toList();
    }
  }

  @Test
  void readsPatentBehindByteOrderMarkAndWindowsLineBreaks() throws IOException {
    assertThat(rows(file("\uFEFF" + GOOD + "\r\n\r\n" + GOOD + "\r\n")))
        .extracting(Row::line)
        .containsExactly(1L, 3L);
    try (Stream<Patent> patents = PatentReader.read(folder.resolve("patents.jsonl"))) {
      assertThat(patents.map(Patent::title)).containsOnly("一种装载机换挡操纵机构");
    }
  }

  @Test
  void tellsGzipByItsBytesNotItsName() throws IOException {
    Path file = folder.resolve("packed.jsonl");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(GOOD.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(rows(file)).hasSize(1).allMatch(row -> row instanceof Row.Accepted);
  }

  @Test
  void rejectsLinesOneByOneAndReadsOn() throws IOException {
    Path file =
        file(
            String.join(
                "\n",
                "{\"title\":\"没有号码\"}",
                "{\"number\":\"CN102889890B\",",
                "[1,2]",
                "{\"id\":\"a\",\"title\":3}",
                "{\"id\":\"a\",\"id\":\"b\"}",
                GOOD));
    assertThat(rows(file).subList(0, 5))
        .allMatch(row -> row instanceof Row.Rejected)
        .extracting(row -> ((Row.Rejected<Patent>) row).field())
        .containsExactly("number", "$", "$", "title", "$");
    assertThat(rows(file).get(5)).isInstanceOf(Row.Accepted.class);
  }

  @Test
  void strictReadingNamesFileLineFieldValueAndReason() throws IOException {
    Path file = file(GOOD + "\n{\"number\":\"CN1\",\"id\":\"x\"}\n");
    try (Stream<Patent> patents = PatentReader.read(file)) {
      assertThatThrownBy(patents::toList)
          .isInstanceOf(DatasetException.class)
          .hasMessageContaining("patents.jsonl 第 2 行，字段 number：不是公开（公告）号，实际为 \"CN1\"");
    }
  }

  @Test
  void rejectsLineInAnotherEncoding() throws IOException {
    Path file = folder.resolve("gbk.jsonl");
    Files.write(file, (GOOD + "\n").getBytes(Charset.forName("GB18030")));
    assertThat(rows(file))
        .singleElement()
        .satisfies(row -> assertThat(row.toString()).contains("不是合法的 UTF-8 编码"));
  }

  @Test
  void passesOverLineThatIsTooLong() throws IOException {
    Path file = file("x".repeat(5000) + "\n短的一行\n");
    try (TextLines lines = TextLines.open(file, 100)) {
      assertThat(lines.next()).get().matches(line -> line.fault().contains("5000"));
      assertThat(lines.next()).contains(RawLine.of(2, "短的一行"));
      assertThat(lines.next()).isEmpty();
    }
  }

  @Test
  void tellsTruncatedGzip() throws IOException {
    Path whole = folder.resolve("whole.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(whole))) {
      out.write((GOOD + "\n").repeat(500).getBytes(StandardCharsets.UTF_8));
    }
    byte[] bytes = Files.readAllBytes(whole);
    Path half = folder.resolve("half.gz");
    Files.write(half, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(() -> rows(half))
        .isInstanceOf(DatasetException.class)
        .hasMessageContaining("half.gz 第 ");
  }

  @Test
  void namesMissingFile() {
    assertThatThrownBy(() -> PatentReader.read(folder.resolve("没有.jsonl")))
        .isInstanceOf(DatasetException.class)
        .hasMessageContaining("找不到文件");
  }

  @Test
  void readsDemandsAsPlainTextAndAsJson() throws IOException {
    Path file = file("井下放炮堵眼的黄泥条不密实\n\n{\"id\":\"d2\",\"text\":\"求购蒸煮废液治理设备\"}\n");
    try (Stream<Demand> demands = DemandReader.read(file)) {
      assertThat(demands)
          .extracting(Demand::id, Demand::text)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("1", "井下放炮堵眼的黄泥条不密实"),
              org.assertj.core.groups.Tuple.tuple("d2", "求购蒸煮废液治理设备"));
    }
  }

  @Test
  void emptyFileHasNoRows() throws IOException {
    assertThat(rows(file(""))).isEmpty();
    assertThat(rows(file("\uFEFF"))).isEmpty();
  }
}
