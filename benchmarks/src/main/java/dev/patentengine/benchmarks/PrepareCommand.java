package dev.patentengine.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a corpus that benchmarks run on. */
@Command(
    name = "prepare",
    header = "备好基准用的语料：生成的专利、向量、索引与精确答案；中断后再次运行即续作",
    mixinStandardHelpOptions = true)
final class PrepareCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--documents", paramLabel = "件数", required = true, description = "专利件数")
  private long documents;

  @Option(names = "--out", paramLabel = "目录", required = true, description = "写到哪里")
  private Path out = Path.of("");

  @Option(names = "--rivals", description = "同时用 Lucene 浮点 HNSW 与 jvector 建索引，用于对照")
  private boolean rivals;

  @Override
  public Integer call() throws IOException {
    if (documents < 1) {
      throw new IllegalArgumentException("--documents 至少为 1，不是 " + documents);
    }
    new CorpusMaking(out, documents, spec.commandLine().getErr()).make(rivals);
    spec.commandLine().getOut().println("已备好：" + out);
    return 0;
  }
}
