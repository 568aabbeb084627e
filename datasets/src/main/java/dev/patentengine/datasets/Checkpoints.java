package dev.patentengine.datasets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.patentengine.file.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How far imports have come, one small file for each imported file. A checkpoint is written after
 * its batch is durable, so that at worst the last two are imported again, which changes nothing.
 */
final class Checkpoints {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final Path folder;
  private final String kind;

  /** The checkpoints in {@code folder} of a kind of record, whose name begins theirs. */
  Checkpoints(Path folder, String kind) {
    this.folder = folder;
    this.kind = kind;
  }

  /**
   * A state of an import.
   *
   * @param file what is imported
   * @param line the last that is done
   * @param done whether the file's end was reached
   * @param counts so far
   * @param faultBytes length of the log of faults
   */
  record Checkpoint(
      FileIdentity file, long line, boolean done, ImportCounts counts, long faultBytes) {

    static Checkpoint start(FileIdentity file) {
      return new Checkpoint(file, 0, false, ImportCounts.NONE, 0);
    }
  }

  /** Where the import of this very file stopped short of its end, if it did. */
  Optional<Checkpoint> unfinished(FileIdentity file) {
    Path path = path(file);
    if (!Files.exists(path)) {
      return Optional.empty();
    }
    try {
      Checkpoint found = JSON.readValue(Files.readString(path), Checkpoint.class);
      return Optional.of(found).filter(point -> point.file().equals(file) && !point.done());
    } catch (JsonProcessingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new DatasetException("无法读取导入断点：" + path, e);
    }
  }

  FaultLog faultLog(FileIdentity file) {
    return new FaultLog(folder.resolve("import-" + kind + file.key() + ".faults.jsonl"));
  }

  /** Replaces the file's checkpoint in one step; it is on the disk when the call returns. */
  void write(Checkpoint checkpoint) {
    Path path = path(checkpoint.file());
    try {
      Files.createDirectories(folder);
      WholeFile.write(path, JSON.writeValueAsString(checkpoint));
    } catch (IOException e) {
      throw new DatasetException("无法写入导入断点：" + path, e);
    }
  }

  private Path path(FileIdentity file) {
    return folder.resolve("import-" + kind + file.key() + ".json");
  }
}
