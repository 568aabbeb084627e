package dev.patentengine.cli;

import dev.patentengine.PatentEngine;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The index folder that a command works on. */
final class IndexOption {

  @Option(names = "--index", paramLabel = "目录", required = true, description = "索引目录")
  private Path folder = Path.of("index");

  Path folder() {
    return folder;
  }

  /** The engine on the folder, which must be there already. */
  PatentEngine openExisting() {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          "--index: 目录 " + folder + " 不存在；请先用 ./engine import --index " + folder + " 文件… 导入");
    }
    return PatentEngine.open(folder);
  }

  /** The engine on the folder, made if it is not there. */
  PatentEngine openOrCreate() {
    return PatentEngine.open(folder);
  }
}
