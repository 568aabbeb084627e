package dev.patentengine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patentengine.PatentEngineException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  @TempDir Path folder;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<String> read() throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : Journal.files(folder)) {
      for (byte[] payload : JournalReader.read(file)) {
        texts.add(new String(payload, StandardCharsets.UTF_8));
      }
    }
    return texts;
  }

  private Path write(String... texts) throws IOException {
    try (Journal journal = Journal.open(folder)) {
      for (String text : texts) {
        journal.sync(journal.append(bytes(text)));
      }
    }
    return Journal.files(folder).getLast();
  }

  @Test
  void readsBackOverFilesInOrder() throws IOException {
    try (Journal journal = Journal.open(folder)) {
      journal.append(bytes("隔膜"));
      int second = journal.rotate();
      journal.sync(journal.append(bytes("")));
      assertThat(read()).containsExactly("隔膜", "");
      journal.dropBefore(second);
      assertThat(read()).containsExactly("");
    }
    write("电机");
    assertThat(read()).containsExactly("", "电机");
  }

  @Test
  void cutsATailTornAtAnyByte() throws IOException {
    Path file = write("第一条", "第二条");
    byte[] whole = Files.readAllBytes(file);
    int second = JournalRecord.at(whole, 0).orElseThrow().end();
    for (int length = second; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThat(read()).as("cut at %d", length).containsExactly("第一条");
      assertThat(Files.size(file)).isEqualTo(second);
    }
    byte[] zeros = Arrays.copyOf(whole, whole.length + 5000);
    Files.write(file, zeros);
    assertThat(read()).containsExactly("第一条", "第二条");
  }

  @Test
  void refusesDamageAheadOfAcknowledgedRecordsAndSaysWhatToDo() throws IOException {
    Path file = write("第一条", "第二条", "第三条");
    byte[] whole = Files.readAllBytes(file);
    int second = JournalRecord.at(whole, 0).orElseThrow().end();
    for (int at = 0; at < second; at++) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x10;
      Files.write(file, damaged);
      assertThatThrownBy(this::read)
          .as("damaged at %d", at)
          .isInstanceOf(PatentEngineException.class)
          .hasMessageContaining(file.toString())
          .hasMessageContaining("从备份恢复");
    }
  }

  @Test
  void cutsRecordsBehindDamageThatNobodyWasToldOf() throws IOException {
    Path file;
    try (Journal journal = Journal.open(folder)) {
      journal.sync(journal.append(bytes("已确认")));
      journal.append(bytes("未确认一"));
      journal.append(bytes("未确认二"));
      file = Journal.files(folder).getLast();
    }
    byte[] damaged = Files.readAllBytes(file);
    damaged[JournalRecord.at(damaged, 0).orElseThrow().end() + 30] ^= 1;
    Files.write(file, damaged);
    assertThat(read()).containsExactly("已确认");
  }

  @Test
  void namesAFileThatIsNoneOfItsOwn() throws IOException {
    Files.writeString(folder.resolve("备份.journal"), "x");
    assertThatThrownBy(() -> Journal.open(folder))
        .isInstanceOf(PatentEngineException.class)
        .hasMessageContaining("备份.journal");
  }
}
