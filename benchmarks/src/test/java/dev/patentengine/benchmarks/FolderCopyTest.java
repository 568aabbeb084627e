package dev.patentengine.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCopyTest {

  @TempDir Path folder;

  @Test
  void whatIsWrittenToACopyIsNotInTheOriginal() throws IOException {
    Path from = Files.createDirectories(folder.resolve("from"));
    Files.createDirectories(from.resolve("segments"));
    Files.writeString(from.resolve("segments/_a.vec"), "vectors");
    Files.writeString(from.resolve("journal"), "one");
    Path to = FolderCopy.of(from, folder.resolve("to"));
    Files.writeString(to.resolve("journal"), "two", StandardOpenOption.APPEND);
    assertThat(from.resolve("journal")).hasContent("one");
    assertThat(to.resolve("segments/_a.vec")).hasContent("vectors");
    assertThat(FolderCopy.bytes(to)).isEqualTo(13);
    FolderCopy.remove(to);
    assertThat(to).doesNotExist();
    assertThat(from.resolve("segments/_a.vec")).exists();
  }
}
