package dev.patentengine.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.api.Answers;
import dev.patentengine.index.Facet;
import dev.patentengine.index.SearchResult;
import dev.patentengine.model.Patent;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Full-text and field search. */
@Command(
    name = "search",
    header = "检索：全文与字段检索，可筛选、可分面计数",
    description = {
      "检索式例：变速器 换挡 申请人:某大学 ipc:F16H 申请日:2018..2020 状态:in-force",
      "字段：申请人 发明人 分类号 省市 类型 状态 产业 申请日 公开日 引证（或 applicant inventor ipc region kind"
          + " status industry filed published cites）"
    },
    mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private IndexOption index = new IndexOption();
  @Mixin private FormatOption format = new FormatOption();

  @Parameters(paramLabel = "检索式", arity = "1..*", description = "词与 字段:值，以空格分隔")
  private List<String> query = List.of();

  @Option(names = "--top", paramLabel = "个数", defaultValue = "10", description = "最多几件，默认 10")
  private int top = 10;

  @Option(names = "--skip", paramLabel = "个数", defaultValue = "0", description = "略过前几件，用于翻页")
  private int skip;

  @Option(
      names = "--facet",
      paramLabel = "分面",
      split = ",",
      description = "按何种分面计数：${COMPLETION-CANDIDATES}")
  private List<Facet> facets = List.of();

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (PatentEngine engine = index.openExisting()) {
      SearchResult result = engine.search(String.join(" ", query), skip, top, facets);
      switch (format.value()) {
        case TABLE -> table(engine, result);
        case JSON -> json(engine, result);
      }
    }
    return 0;
  }

  private void table(PatentEngine engine, SearchResult result) {
    terminal.out().printf(Locale.ROOT, "共 %d 件%s%n", result.total(), result.exact() ? "" : "（近似）");
    int rank = skip;
    for (SearchResult.Hit hit : result.hits()) {
      rank++;
      Patent patent = engine.patent(hit.id()).orElseThrow();
      terminal
          .out()
          .printf(
              Locale.ROOT,
              "%3d. %8.3f  %s  %s（%s）%s%n",
              rank,
              hit.score(),
              patent.displayNumber(),
              patent.title(),
              patent.status().chineseName(),
              String.join("、", patent.applicants()));
    }
    result
        .facets()
        .forEach((facet, counts) -> terminal.out().println(facet + "：" + counts(counts)));
  }

  private static String counts(List<SearchResult.Count> counts) {
    return counts.stream()
        .limit(10)
        .map(count -> count.value() + " " + count.documents())
        .collect(Collectors.joining("，"));
  }

  private void json(PatentEngine engine, SearchResult result) {
    int rank = skip;
    for (SearchResult.Hit hit : result.hits()) {
      rank++;
      ObjectNode json = JsonNodeFactory.instance.objectNode().put("rank", rank);
      Answers.patent(json, engine.patent(hit.id()).orElseThrow());
      terminal.out().println(json.put("score", Answers.rounded(hit.score())));
    }
    if (!result.facets().isEmpty()) {
      terminal.out().println(facets(result));
    }
  }

  private static ObjectNode facets(SearchResult result) {
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("total", result.total());
    ObjectNode all = json.putObject("facets");
    result
        .facets()
        .forEach((facet, counts) -> {
          ArrayNode array = all.putArray(facet.name().toLowerCase(Locale.ROOT));
          counts.forEach(count ->
              array.addObject().put("value", count.value()).put("documents", count.documents()));
        });
    return json;
  }
}
