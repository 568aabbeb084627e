package dev.patentengine.match;

import dev.patentengine.index.Filter;
import dev.patentengine.index.SearchSyntax;
import dev.patentengine.model.Achievement;
import dev.patentengine.model.OwnerKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Conditions as users write them, separated by spaces: {@code 地区:湖北 权利人:高校,科研院所 许可:开放 剩余年限:5 状态:有效
 * 阶段:中试 方式:许可 价格:50}. A preference may say its weight: {@code 地区:湖北^1.5}.
 */
public final class ConditionSyntax {

  private static final Pattern PART =
      Pattern.compile("(\\p{IsHan}+|[a-z]+)[:：]([^\\^]+)(?:\\^(.+))?");

  private static final String FIELDS =
      "地区/region、权利人/owner、许可/licence、剩余年限/years、状态/status、阶段/stage、方式/way、价格/price";

  private ConditionSyntax() {}

  /**
   * The conditions of {@code typed}.
   *
   * @throws IllegalArgumentException if a part cannot be understood; names the part
   */
  public static List<Condition> conditions(String typed) {
    return read(
        typed,
        part -> {
          if (part.group(3) != null) {
            throw new IllegalArgumentException("必备条件“" + part.group() + "”不能带权重");
          }
          return condition(part);
        });
  }

  /**
   * The preferences of {@code typed}.
   *
   * @throws IllegalArgumentException if a part cannot be understood; names the part
   */
  public static List<Preference> preferences(String typed) {
    return read(typed, part -> new Preference(condition(part), weight(part)));
  }

  private static <T> List<T> read(String typed, Function<Matcher, T> reader) {
    List<T> all = new ArrayList<>();
    for (String word : typed.strip().split("[\\s\\u3000]+", -1)) {
      Matcher part = PART.matcher(word);
      if (!part.matches()) {
        throw new IllegalArgumentException("“" + word + "”不是“字段:值”的写法。可用字段：" + FIELDS);
      }
      all.add(reader.apply(part));
    }
    return all;
  }

  private static double weight(Matcher part) {
    return part.group(3) == null ? Preference.USUAL : number(part.group(), part.group(3));
  }

  private static Condition condition(Matcher part) {
    String value = part.group(2);
    return switch (part.group(1)) {
      case "地区", "region" -> region(value);
      case "权利人", "owner" -> new Condition.OwnedBy(owners(part.group(), value));
      case "许可", "licence" -> {
        require(value.equals("开放") || value.equals("open"), part.group(), "许可只有：开放");
        yield new Condition.OpenLicence();
      }
      case "剩余年限", "years" -> new Condition.YearsLeft((int) number(part.group(), value));
      case "状态", "status" -> status(value);
      case "阶段", "stage" -> new Condition.AtStage(stage(part.group(), value));
      case "方式", "way" -> new Condition.ByWay(way(part.group(), value));
      case "价格", "price" -> new Condition.PriceAtMost(number(part.group(), value));
      default ->
          throw new IllegalArgumentException(
              "不认识的条件“" + part.group(1) + "”（在“" + part.group() + "”中）。可用字段：" + FIELDS);
    };
  }

  private static Condition region(String value) {
    Filter filter = SearchSyntax.filterOnly("省市:" + value);
    if (filter instanceof Filter.In place) {
      return new Condition.InRegion(place.region(), value);
    }
    throw new IllegalArgumentException("地区只能有一个：“" + value + "”");
  }

  private static Condition status(String value) {
    Filter filter = SearchSyntax.filterOnly("状态:" + value);
    if (filter instanceof Filter.Status status) {
      return new Condition.OfStatus(status.statuses());
    }
    throw new IllegalArgumentException("状态只能有一个：“" + value + "”");
  }

  private static Set<OwnerKind> owners(String part, String value) {
    Set<OwnerKind> kinds = EnumSet.noneOf(OwnerKind.class);
    for (String name : value.split("[,，]", -1)) {
      kinds.add(
          OwnerKind.named(name)
              .orElseThrow(() ->
                  new IllegalArgumentException("“" + part + "”中的权利人类型应为 高校、科研院所、企业、医院、个人、其他")));
    }
    return kinds;
  }

  private static Achievement.Stage stage(String part, String value) {
    return Arrays.stream(Achievement.Stage.values())
        .filter(stage -> stage.code().equals(value) || stage.chineseName().equals(value))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("“" + part + "”中的阶段应为 实验室、中试、小批量、产业化"));
  }

  private static Achievement.Transfer way(String part, String value) {
    return Arrays.stream(Achievement.Transfer.values())
        .filter(way -> way.code().equals(value) || way.chineseName().equals(value))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("“" + part + "”中的方式应为 许可、转让、作价入股、合作开发"));
  }

  private static double number(String part, String value) {
    try {
      return Double.parseDouble(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("“" + part + "”中的“" + value + "”应为数值", e);
    }
  }

  private static void require(boolean holds, String part, String message) {
    if (!holds) {
      throw new IllegalArgumentException("“" + part + "”：" + message);
    }
  }
}
