package dev.patentengine.index;

import dev.patentengine.model.IpcSymbol;
import dev.patentengine.model.LegalStatus;
import dev.patentengine.model.PatentKind;
import dev.patentengine.model.Region;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The fields that {@link SearchSyntax} knows, each with its names and the filter it stands for. */
enum SearchField {
  APPLICANT("申请人", "applicant"),
  INVENTOR("发明人", "inventor"),
  IPC("分类号", "ipc"),
  REGION("省市", "region"),
  KIND("类型", "kind"),
  STATUS("状态", "status"),
  INDUSTRY("产业", "industry"),
  FILED("申请日", "filed"),
  PUBLISHED("公开日", "published"),
  CITES("引证", "cites");

  private final String chinese;
  private final String english;

  SearchField(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  static Optional<SearchField> named(String name) {
    return Arrays.stream(values())
        .filter(field -> field.chinese.equals(name) || field.english.equalsIgnoreCase(name))
        .findFirst();
  }

  static String names() {
    return Arrays.stream(values())
        .map(field -> field.chinese + "/" + field.english)
        .collect(Collectors.joining("、"));
  }

  /** What this value of the field stands for. */
  Filter filter(String value) {
    return switch (this) {
      case APPLICANT -> new Filter.Applicant(value);
      case INVENTOR -> new Filter.Inventor(value);
      case IPC -> new Filter.Ipc(known(value, IpcSymbol.parse(value), "如 H01M 或 H01M10/0525"));
      case REGION -> new Filter.In(known(value, region(value), "省名（如 湖北）或 2、4、6 位行政区划代码"));
      case KIND -> new Filter.Kind(known(value, kinds(value), choices(PatentKind.values())));
      case STATUS ->
          new Filter.Status(known(value, statuses(value), choices(LegalStatus.values())));
      case INDUSTRY -> new Filter.Industry(known(value, industry(value), "产业代码，如 1 或 1.2"));
      case FILED -> days(value).filed();
      case PUBLISHED -> days(value).published();
      case CITES -> new Filter.Cites(value);
    };
  }

  private DayRange days(String value) {
    return known(value, DayRange.parse(value), "2018、2018-03、2018-03-05 或 2018..2020，且先早后晚");
  }

  private <T> T known(String value, Optional<T> parsed, String expected) {
    return parsed.orElseThrow(
        () -> new IllegalArgumentException(chinese + "的值“" + value + "”无法识别，应为" + expected + "。"));
  }

  private static Optional<Region> region(String value) {
    if (value.matches("(\\d\\d){1,3}")) {
      return Optional.of(new Region((value + "0000").substring(0, 6)));
    }
    return Provinces.of(value);
  }

  private static Optional<String> industry(String value) {
    return Optional.of(value).filter(code -> code.matches("\\d{1,2}(\\.\\d{1,2})*"));
  }

  private static Optional<Set<PatentKind>> kinds(String value) {
    if (value.equals("发明")) {
      return Optional.of(EnumSet.of(PatentKind.APPLICATION, PatentKind.GRANT));
    }
    return Arrays.stream(PatentKind.values())
        .filter(kind -> matches(value, kind.code(), kind.chineseName()))
        .findFirst()
        .map(Set::of);
  }

  private static Optional<Set<LegalStatus>> statuses(String value) {
    if (value.equals("失效")) {
      List<LegalStatus> ended =
          Arrays.stream(LegalStatus.values()).filter(LegalStatus::ended).toList();
      return Optional.of(EnumSet.copyOf(ended));
    }
    return Arrays.stream(LegalStatus.values())
        .filter(status -> matches(value, status.code(), status.chineseName()))
        .findFirst()
        .map(Set::of);
  }

  private static boolean matches(String value, String code, String name) {
    return value.toLowerCase(Locale.ROOT).equals(code) || value.equals(name);
  }

  private static String choices(PatentKind[] kinds) {
    return Arrays.stream(kinds).map(PatentKind::chineseName).collect(Collectors.joining("、"))
        + "、发明";
  }

  private static String choices(LegalStatus[] statuses) {
    return Arrays.stream(statuses).map(LegalStatus::chineseName).collect(Collectors.joining("、"))
        + "、失效";
  }
}
