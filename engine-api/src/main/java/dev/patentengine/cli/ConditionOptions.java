package dev.patentengine.cli;

import dev.patentengine.index.Filter;
import dev.patentengine.index.SearchSyntax;
import dev.patentengine.match.Condition;
import dev.patentengine.match.ConditionSyntax;
import dev.patentengine.match.LegalPolicy;
import dev.patentengine.match.MatchConditions;
import dev.patentengine.match.Preference;
import dev.patentengine.model.Demand;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is wanted of patents beside their matter. */
final class ConditionOptions {

  @Option(
      names = "--where",
      paramLabel = "条件",
      description = "只在满足条件的专利中找，写法同 search，如：状态:有效 ipc:F16H")
  private Optional<String> where = Optional.empty();

  @Option(
      names = "--require",
      paramLabel = "条件",
      description = "必备条件：地区:湖北 权利人:高校 许可:开放 剩余年限:5 阶段:中试 方式:许可 价格:50（万元）；数据未载明的不算符合")
  private Optional<String> require = Optional.empty();

  @Option(
      names = "--prefer",
      paramLabel = "条件",
      description = "偏好：写法同 --require，只影响次序；可带权重，如 地区:湖北^1.5")
  private Optional<String> prefer = Optional.empty();

  @Option(
      names = "--legal",
      paramLabel = "lower|show|hide",
      defaultValue = "lower",
      description = "权利有障碍者（已终止、独占许可、保全 …）：lower 降序（默认）、show 照列、hide 不列；提示总是给出")
  private LegalPolicy legal = LegalPolicy.LOWER;

  @Option(names = "--no-diversity", description = "不因与前面的结果相近而后移")
  private boolean alike;

  Filter filter() {
    return where.map(SearchSyntax::filterOnly).orElse(Filter.ALL);
  }

  MatchConditions conditions(Demand demand) {
    MatchConditions conditions =
        MatchConditions.standard()
            .within(filter())
            .legal(legal)
            .diverse(!alike)
            .askedBy(demand.organization());
    if (require.isPresent()) {
      for (Condition condition : ConditionSyntax.conditions(require.get())) {
        conditions = conditions.require(condition);
      }
    }
    if (prefer.isPresent()) {
      for (Preference preference : ConditionSyntax.preferences(prefer.get())) {
        conditions = conditions.prefer(preference);
      }
    }
    return conditions;
  }
}
