package dev.patentengine.benchmarks;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.classify.CorrectAndSmooth;
import dev.patentengine.classify.LabelGraph;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times Correct and Smooth once on a large random graph: 41 answers a node, 20 rounds twice. */
@Command(name = "spread", header = "产业标签沿引证图谱的扩散：在随机大图上计时一次", mixinStandardHelpOptions = true)
final class SpreadCommand implements Callable<Integer> {

  /** The groups and none. */
  private static final int ANSWERS = 41;

  /** One node in this many has a known label. */
  private static final int KNOWN = 20;

  private static final long SEED = 20211;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--nodes", defaultValue = "1000000", description = "专利数（默认 ${DEFAULT-VALUE}）")
  private int nodes;

  @Option(names = "--edges", defaultValue = "10000000", description = "边数（默认 ${DEFAULT-VALUE}）")
  private int edges;

  @Override
  public Integer call() {
    Random random = new Random(SEED);
    Instant start = Instant.now();
    LabelGraph graph = graph(random);
    Instant built = Instant.now();
    float[] shares = new float[Math.multiplyExact(nodes, ANSWERS)];
    int[] known = new int[nodes];
    for (int node = 0; node < nodes; node++) {
      shares[node * ANSWERS + random.nextInt(ANSWERS)] = 1;
      known[node] = random.nextInt(KNOWN) == 0 ? random.nextInt(ANSWERS) : -1;
    }
    Instant begun = Instant.now();
    CorrectAndSmooth.standard().apply(graph, shares, known, ANSWERS);
    print(Duration.between(start, built), Duration.between(begun, Instant.now()));
    return 0;
  }

  private LabelGraph graph(Random random) {
    LabelGraph.Builder builder = LabelGraph.builder(nodes);
    for (int edge = 0; edge < edges; edge++) {
      int from = random.nextInt(nodes);
      builder.edge(from, (from + 1 + random.nextInt(nodes - 1)) % nodes, 1);
    }
    return builder.build();
  }

  private void print(Duration build, Duration spread) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("system", "spread");
    json.put("nodes", nodes).put("edges", edges);
    json.put("buildSeconds", build.toMillis() / 1000.0);
    json.put("spreadSeconds", spread.toMillis() / 1000.0);
    PrintWriter out = spec.commandLine().getOut();
    out.println(json);
    out.flush();
  }
}
