package dev.patentengine.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

  @TempDir private Path folder;

  @Test
  void writesAndReplaces() throws IOException {
    Path file = folder.resolve("模型.json");
    WholeFile.write(file, "一");
    WholeFile.write(file, "二");
    assertThat(file).hasContent("二");
    assertThat(folder).isDirectoryContaining(file::equals).satisfies(this::hasOneFile);
  }

  @Test
  void aWriteThatFailsLeavesTheFileAsItWas() throws IOException {
    Path file = folder.resolve("model.bin");
    WholeFile.write(file, new byte[] {1, 2});
    assertThatThrownBy(() ->
            WholeFile.write(
                file,
                out -> {
                  out.write(3);
                  throw new IOException("full");
                }))
        .isInstanceOf(IOException.class)
        .hasMessage("full");
    assertThat(file).hasBinaryContent(new byte[] {1, 2});
    hasOneFile(folder);
  }

  @Test
  void theOldContentIsThereWhileTheNewIsWritten() throws IOException {
    Path file = folder.resolve("state.json");
    WholeFile.write(file, "old");
    WholeFile.write(
        file,
        out -> {
          out.write('n');
          out.flush();
          assertThat(file).hasContent("old");
        });
    assertThat(file).hasContent("n");
  }

  @Test
  void aFolderThatIsNotThereIsAnError() {
    Path file = folder.resolve("no").resolve("file");
    assertThatThrownBy(() -> WholeFile.write(file, "x")).isInstanceOf(IOException.class);
  }

  private void hasOneFile(Path of) {
    try (var files = Files.list(of)) {
      assertThat(files).hasSize(1);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
