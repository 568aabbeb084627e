package dev.patentengine.nlp.dl4j;

import dev.patentengine.nlp.onnx.BgeParts;
import dev.patentengine.nlp.onnx.LowRankAdapter;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/**
 * Tunes the sentence encoder bge-small-zh-v1.5 to a domain: after it, demands lie nearer to the
 * documents that answer them.
 *
 * <pre>{@code
 * List<TuningDocument> corpus = …;   // all documents; wrong answers are mined from them
 * List<TuningPair> pairs = …;        // some hundreds of demands with the document that answers
 * LowRankAdapter adapter =
 *     EncoderTuning.of(corpus, pairs, TuningOptions.standard())
 *         .resumingFrom(Path.of("tuning.checkpoint"))
 *         .run(progress -> System.err.println(progress));
 * adapter.write(Path.of("encoder-lora.bin"), LowRankAdapter.Storage.FP32);
 * }</pre>
 *
 * <p>The run is deterministic: the same pairs, corpus and options give the same adapter, whether
 * interrupted or not and on however many threads. With a checkpoint file it goes on where it was
 * ended; ending it at any moment, even by killing the process, loses ten steps at most. Immutable;
 * one run at a time per process, since OpenBLAS's threads are set for the whole process.
 */
public final class EncoderTuning {

  private static final int STEPS_PER_CHECKPOINT = 10;
  private static final double START_DEVIATION = 0.02;

  private final TrainingSet set;
  private final TuningOptions options;
  private final long fingerprint;
  private final Optional<LowRankAdapter> start;
  private final Optional<Path> checkpoint;

  private EncoderTuning(
      TrainingSet set,
      TuningOptions options,
      long fingerprint,
      Optional<LowRankAdapter> start,
      Optional<Path> checkpoint) {
    this.set = set;
    this.options = options;
    this.fingerprint = fingerprint;
    this.start = start;
    this.checkpoint = checkpoint;
  }

  /** A tuning on these pairs, with wrong answers from {@code corpus}. */
  public static EncoderTuning of(
      List<TuningDocument> corpus, List<TuningPair> pairs, TuningOptions options) {
    TrainingSet set = new TrainingSet(corpus, pairs, options);
    long fingerprint = Fingerprint.of(corpus, pairs, options);
    return new EncoderTuning(set, options, fingerprint, Optional.empty(), Optional.empty());
  }

  /**
   * Goes on from what another tuning has learnt, with wrong answers as that encoder finds them.
   *
   * @throws IllegalArgumentException if it is of another rank or scale than the options
   */
  public EncoderTuning startingFrom(LowRankAdapter adapter) {
    if (adapter.rank() != options.rank() || adapter.scale() != options.scale()) {
      throw new IllegalArgumentException(
          "an adapter of rank "
              + options.rank()
              + " and scale "
              + options.scale()
              + " is needed to start from, not "
              + adapter.rank()
              + " and "
              + adapter.scale());
    }
    long other = 31 * fingerprint + adapter.digest().hashCode();
    return new EncoderTuning(set, options, other, Optional.of(adapter), checkpoint);
  }

  /** Keeps its state in {@code file}, and goes on from there if it exists. */
  public EncoderTuning resumingFrom(Path file) {
    return new EncoderTuning(set, options, fingerprint, start, Optional.of(file));
  }

  /**
   * Runs to the end; interrupting the thread ends it with a {@link TuningException}.
   *
   * @param progress told after every step
   */
  public LowRankAdapter run(Consumer<TuningProgress> progress) {
    EncoderNetwork network = EncoderNetwork.of(BgeParts.weights(), options.rank());
    try (EncoderRun run = new EncoderRun(network, options.threads())) {
      Checkpoint state = start(network.layout(), run);
      AdamW optimizer =
          new AdamW(
              options.learningRate(), options.weightDecay(), set.steps(), state.values().length);
      System.arraycopy(state.first(), 0, optimizer.first, 0, optimizer.first.length);
      System.arraycopy(state.second(), 0, optimizer.second, 0, optimizer.second.length);
      float[] values = state.values();
      for (int step = state.step(); step < set.steps(); step++) {
        progress.accept(step(run, optimizer, values, state.negatives(), step));
        keep(optimizer, values, state.negatives(), step + 1);
      }
      return network.layout().adapter(options.scale(), values);
    }
  }

  private TuningProgress step(
      EncoderRun run, AdamW optimizer, float[] values, HardNegatives negatives, int step) {
    long start = System.nanoTime();
    FloatBuffer merged = Matrix.allocate(values.length).put(0, values);
    run.network().merge(merged, options.scale());
    TrainingSet.Batch batch = set.batch(step, negatives);
    float[] gradient = new float[values.length];
    double loss = run.learn(batch.texts(), batch.loss(), gradient);
    optimizer.step(step, values, gradient);
    return new TuningProgress(step + 1, set.steps(), loss, (System.nanoTime() - start) / 1e9);
  }

  private void keep(AdamW optimizer, float[] values, HardNegatives negatives, int step) {
    if (step % STEPS_PER_CHECKPOINT == 0 || step == set.steps()) {
      checkpoint.ifPresent(file ->
          new Checkpoint(fingerprint, step, values, optimizer.first, optimizer.second, negatives)
              .write(file));
    }
  }

  private Checkpoint start(AdapterLayout layout, EncoderRun run) {
    if (checkpoint.isPresent() && Files.exists(checkpoint.orElseThrow())) {
      return resume(checkpoint.orElseThrow(), layout);
    }
    float[] values = start.map(layout::values).orElseGet(() -> startValues(layout));
    run.network().merge(Matrix.allocate(values.length).put(0, values), options.scale());
    HardNegatives negatives = HardNegatives.mine(set, run);
    float[] none = new float[layout.size()];
    return new Checkpoint(fingerprint, 0, values, none, none, negatives);
  }

  private Checkpoint resume(Path file, AdapterLayout layout) {
    Checkpoint state = Checkpoint.read(file);
    if (state.fingerprint() != fingerprint || state.values().length != layout.size()) {
      throw new TuningException(
          "the checkpoint "
              + file
              + " belongs to other pairs or options: remove it to start anew"
              + " 检查点与当前数据或参数不符，请删除后重新开始");
    }
    return state;
  }

  /** A small and random, B zero: the first step starts from the untuned encoder. */
  private float[] startValues(AdapterLayout layout) {
    SplittableRandom random = new SplittableRandom(options.seed());
    float[] values = new float[layout.size()];
    for (AdapterLayout.Slot slot : layout.slots()) {
      for (int i = 0; i < layout.rank() * slot.in(); i++) {
        values[slot.a() + i] = (float) (START_DEVIATION * random.nextGaussian());
      }
    }
    return values;
  }
}
