package dev.patentengine.classify;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.patentengine.PatentEngineException;
import dev.patentengine.ShippedData;
import java.util.List;

/**
 * The shipped classification and its reference table. Immutable.
 *
 * @param taxonomy industries and groups
 * @param rules the table from IPC symbols to groups, corrected as its list of corrections says
 */
public record TaxonomyFiles(Taxonomy taxonomy, RuleTable rules) {

  private static final String NAMES = "codes/sei.tsv";
  private static final String TABLE = "codes/sei-ipc.jsonl";
  private static final String CORRECTIONS = "codes/sei-ipc-corrections.jsonl";

  /**
   * The files among {@code data}.
   *
   * @throws PatentEngineException if one is missing
   */
  public static TaxonomyFiles of(ShippedData data) {
    return new TaxonomyFiles(
        Taxonomy.of(lines(data, NAMES)),
        RuleTable.of(RuleFiles.read(lines(data, TABLE), lines(data, CORRECTIONS))));
  }

  static List<String> lines(ShippedData data, String name) {
    byte[] bytes =
        data.bytes(name)
            .orElseThrow(() ->
                new ClassifyException(
                    "the shipped data have no " + name + " 缺少数据文件（模块 datasets 是否在类路径上？）"));
    return new String(bytes, UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }
}
