package dev.patentengine.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.patentengine.ShippedData;
import dev.patentengine.datasets.ImportFile;
import dev.patentengine.datasets.Row;
import dev.patentengine.identity.Inventors;
import dev.patentengine.identity.Mention;
import dev.patentengine.identity.MentionId;
import dev.patentengine.identity.OrganizationAliases;
import dev.patentengine.identity.OrganizationDecisions;
import dev.patentengine.identity.OrganizationDirectory;
import dev.patentengine.identity.OrganizationNames;
import dev.patentengine.identity.OrganizationTally;
import dev.patentengine.identity.Places;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.hanlp.HanLpSimplifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Unifies the names of the applicants of patents. */
@Command(
    name = "names",
    header = "单位名称统一：合并同一单位的不同写法，疑似者列入复核表",
    description = {
      "只按稳妥的规则（全半角、括号、繁简、别名表、院系）合并；其余相似名称写入复核表，不自动合并。",
      "在复核表第一列填 merge 或 apart，再以 --decisions 读回即生效。"
    },
    mixinStandardHelpOptions = true)
final class NamesCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin private FormatOption format = new FormatOption();

  @Parameters(paramLabel = "文件", arity = "1..*", description = "专利：JSON Lines、CSV 或 XLSX")
  private List<Path> files = List.of();

  @Option(names = "--review", paramLabel = "文件", description = "复核表写到何处（TSV）")
  private Optional<Path> review = Optional.empty();

  @Option(names = "--decisions", paramLabel = "文件", description = "人工决定（TSV：merge|apart、名称、名称）")
  private Optional<Path> decisions = Optional.empty();

  @Option(
      names = "--persons",
      paramLabel = "文件",
      description = "另将发明人按单位、合作者、领域辨为各人，写到何处（JSON Lines，含依据与疑似者）")
  private Optional<Path> persons = Optional.empty();

  @Option(
      names = "--top",
      paramLabel = "个数",
      defaultValue = "0",
      description = "只列件数最多的几家，默认 0 即全部")
  private int top;

  NamesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (top < 0) {
      throw new IllegalArgumentException("--top 须不小于 0，而非 " + top);
    }
    OrganizationDecisions words = decided();
    ShippedData data = ShippedData.onClassPath();
    OrganizationNames names =
        OrganizationNames.of(new HanLpSimplifier(), OrganizationAliases.of(data));
    OrganizationTally tally = new OrganizationTally(names, Places.of(data));
    long rejected = 0;
    for (Path file : files) {
      rejected += read(file, tally::add, true);
    }
    OrganizationDirectory directory = tally.directory(words);
    answer(directory);
    if (persons.isPresent()) {
      tellPersons(names, directory, persons.get());
    }
    summary(tally, directory, rejected);
    return rejected == 0 ? 0 : Faults.INPUT;
  }

  private void answer(OrganizationDirectory directory) throws IOException {
    NamesTable table = new NamesTable(terminal.out(), top);
    switch (format.value()) {
      case TABLE -> table.print(directory.organizations());
      case JSON -> table.json(directory.organizations());
    }
    if (review.isPresent()) {
      Files.write(review.get(), ReviewFile.lines(directory.review()), UTF_8);
    }
  }

  private void tellPersons(OrganizationNames names, OrganizationDirectory directory, Path target)
      throws IOException {
    Map<MentionId, Mention> mentions = new LinkedHashMap<>();
    for (Path file : files) {
      read(
          file,
          patent ->
              Mention.of(patent, names, directory::keys)
                  .forEach(mention -> mentions.putIfAbsent(mention.id(), mention)),
          false);
    }
    Inventors inventors = Inventors.of(mentions.values());
    PersonsFile.write(target, inventors);
    terminal
        .err()
        .printf(
            Locale.ROOT,
            "发明人署名 %d 次，辨为 %d 人；待复核 %d 对%n",
            mentions.size(),
            inventors.persons().size(),
            inventors.review().size());
  }

  private OrganizationDecisions decided() throws IOException {
    if (decisions.isEmpty()) {
      return OrganizationDecisions.none();
    }
    try {
      return OrganizationDecisions.parse(Files.readAllLines(decisions.get(), UTF_8));
    } catch (IllegalArgumentException bad) {
      throw new IllegalArgumentException(decisions.get() + " " + bad.getMessage(), bad);
    }
  }

  /** Passes on the patents of a file; answers how many of its rows cannot be read. */
  private long read(Path file, Consumer<Patent> sink, boolean tell) {
    long rejected = 0;
    try (ImportFile<Patent> patents = ImportFile.patents(file)) {
      for (Row<Patent> row : (Iterable<Row<Patent>>) patents.rows()::iterator) {
        switch (row) {
          case Row.Accepted<Patent> good -> sink.accept(good.value());
          case Row.Rejected<Patent> bad -> {
            rejected++;
            if (tell) {
              say(file, bad);
            }
          }
        }
      }
    }
    return rejected;
  }

  private void say(Path file, Row.Rejected<Patent> bad) {
    terminal.err().println(file + " 第 " + bad.line() + " 行 " + bad.field() + "：" + bad.reason());
  }

  private void summary(OrganizationTally tally, OrganizationDirectory directory, long rejected) {
    terminal
        .err()
        .printf(
            Locale.ROOT,
            "申请人 %d 次（个人 %d 次），单位名称 %d 种，统一为 %d 家；待复核 %d 对%n",
            tally.mentions(),
            tally.individuals(),
            tally.published(),
            directory.organizations().size(),
            directory.review().size());
    if (rejected > 0) {
      terminal.err().println("有 " + rejected + " 行不能读取，未计入");
    }
    directory.unused().forEach(word -> terminal.err().println("未用到的决定（无此名称）：" + word));
  }
}
