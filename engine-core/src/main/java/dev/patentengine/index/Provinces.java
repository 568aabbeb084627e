package dev.patentengine.index;

import dev.patentengine.model.Region;
import java.util.Map;
import java.util.Optional;

/** The provinces of China by name (GB/T 2260). */
final class Provinces {

  private static final Map<String, String> CODES =
      Map.ofEntries(
          Map.entry("北京", "11"),
          Map.entry("天津", "12"),
          Map.entry("河北", "13"),
          Map.entry("山西", "14"),
          Map.entry("内蒙古", "15"),
          Map.entry("辽宁", "21"),
          Map.entry("吉林", "22"),
          Map.entry("黑龙江", "23"),
          Map.entry("上海", "31"),
          Map.entry("江苏", "32"),
          Map.entry("浙江", "33"),
          Map.entry("安徽", "34"),
          Map.entry("福建", "35"),
          Map.entry("江西", "36"),
          Map.entry("山东", "37"),
          Map.entry("河南", "41"),
          Map.entry("湖北", "42"),
          Map.entry("湖南", "43"),
          Map.entry("广东", "44"),
          Map.entry("广西", "45"),
          Map.entry("海南", "46"),
          Map.entry("重庆", "50"),
          Map.entry("四川", "51"),
          Map.entry("贵州", "52"),
          Map.entry("云南", "53"),
          Map.entry("西藏", "54"),
          Map.entry("陕西", "61"),
          Map.entry("甘肃", "62"),
          Map.entry("青海", "63"),
          Map.entry("宁夏", "64"),
          Map.entry("新疆", "65"),
          Map.entry("台湾", "71"),
          Map.entry("香港", "81"),
          Map.entry("澳门", "82"));

  private Provinces() {}

  /** The province of this name, in its short or its full form. */
  static Optional<Region> of(String name) {
    String bare = name.replaceAll("(特别行政区|(壮族|回族|维吾尔)?自治区|省|市)$", "");
    return Optional.ofNullable(CODES.get(bare)).map(code -> new Region(code + "0000"));
  }
}
