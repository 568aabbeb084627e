package dev.patentengine.cli;

import dev.patentengine.nlp.dl4j.TuningOptions;
import picocli.CommandLine.Option;

/** How an encoder is tuned, where it may differ from the standard. */
final class RecipeOptions {

  @Option(names = "--epochs", paramLabel = "N", defaultValue = "3", description = "遍数（默认 3）")
  private int epochs;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "随机种子（默认 1）")
  private long seed;

  @Option(
      names = "--learning-rate",
      paramLabel = "数",
      defaultValue = "4e-4",
      description = "最高学习率（默认 ${DEFAULT-VALUE}）")
  private double learningRate;

  @Option(
      names = "--document-pieces",
      paramLabel = "N",
      defaultValue = "160",
      description = "专利至多读多少词片（默认 ${DEFAULT-VALUE}）")
  private int documentPieces;

  @Option(
      names = "--shortened",
      paramLabel = "比例",
      defaultValue = "0",
      description = "训练时多大比例的需求只取部分分句（0–1，默认 ${DEFAULT-VALUE}）")
  private double shortened;

  TuningOptions value() {
    return TuningOptions.standard()
        .withEpochs(epochs)
        .withSeed(seed)
        .withLearningRate(learningRate)
        .withDocumentPieces(documentPieces)
        .withShortened(shortened);
  }
}
