package dev.patentengine.cli;

import dev.patentengine.PatentEngine;
import dev.patentengine.classify.Classification;
import dev.patentengine.datasets.Sample;
import dev.patentengine.diagnose.Verdict;
import dev.patentengine.model.Demand;
import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.Keyword;
import dev.patentengine.nlp.Quantity;
import dev.patentengine.nlp.Token;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** Shows on the shipped sample what the engine does. */
@Command(name = "demo", header = "演示：在随附样例上走一遍主要功能", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

  private static final int SHOWN_DEMANDS = 3;
  private static final String VAGUE = "寻求先进的新能源汽车电池热管理技术，提升产品竞争力，打造行业标杆";

  private final Terminal terminal;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    PrintWriter out = terminal.out();
    List<Demand> demands = Sample.demands();
    out.println("智配引擎 Patent Engine：让专利与企业技术需求相遇");
    out.printf(
        Locale.ROOT,
        "样例（虚构）：%d 件专利、%d 条企业需求、%d 位专家%n%n",
        Sample.patents().size(),
        demands.size(),
        Sample.experts().size());
    try (Workspace workspace = Workspace.of(Optional.empty());
        PatentEngine engine = PatentEngine.open(workspace.folder())) {
      engine.store(Sample.patents());
      engine.embedPending(new ProgressBar("向量化", terminal));
      out.println("一、读懂一条需求");
      understand(engine, demands.getFirst());
      out.println("二、诊断一条说得太空的需求");
      DiagnosisTable.print(out, engine.diagnose(Demand.of("样例", VAGUE)));
      out.println("三、需求属于哪个战略性新兴产业");
      demands.stream()
          .limit(SHOWN_DEMANDS)
          .forEach(demand ->
              ClassificationTable.print(
                  out, demand.id(), engine.classify(demand), Classification.SURE));
      out.println("四、为需求找专利，并说明理由");
      demands.stream()
          .limit(SHOWN_DEMANDS)
          .forEach(demand -> MatchTable.print(out, demand, engine.match(demand, 3)));
      engine.experts().store(Sample.experts());
      out.println("五、一条需求的匹配方案");
      out.println(engine.plan(planned(engine, demands)).document().markdown());
      out.println("接着试试：./engine import --index 目录 文件… ，再 ./engine match --index 目录 --text '…'");
    }
    return 0;
  }

  /** The first of the demands that is accepted. */
  private static Demand planned(PatentEngine engine, List<Demand> demands) {
    return demands.stream()
        .filter(demand -> engine.diagnose(demand).verdict() == Verdict.ACCEPT)
        .findFirst()
        .orElseThrow();
  }

  private void understand(PatentEngine engine, Demand demand) {
    String text = demand.fullText();
    PrintWriter out = terminal.out();
    out.println("原文：" + text);
    out.println(
        "分词："
            + engine.segment(text, Granularity.READING).stream()
                .filter(token -> !token.punctuation())
                .map(Token::text)
                .collect(Collectors.joining(" ")));
    out.println(
        "关键词："
            + engine.keywords(text, 8).stream()
                .map(Keyword::text)
                .collect(Collectors.joining("、")));
    out.println(
        "指标："
            + engine.quantities(text).stream()
                .map(Quantity::span)
                .map(span -> span.in(text))
                .collect(Collectors.joining("；")));
    out.println();
  }
}
