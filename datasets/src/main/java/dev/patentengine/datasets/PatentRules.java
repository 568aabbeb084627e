package dev.patentengine.datasets;

import dev.patentengine.model.ApplicationNumber;
import dev.patentengine.model.LegalEvent;
import dev.patentengine.model.LegalStatus;
import dev.patentengine.model.Patent;
import dev.patentengine.model.PatentKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What has to be true of a patent beyond its form: the check digit, a kind that agrees with the
 * number, days in their order, known event codes and regions. Immutable, safe for concurrent use.
 */
public final class PatentRules {

  private static final LocalDate FIRST_DAY = LocalDate.of(1985, 4, 1);

  private final LegalEventCatalog events;
  private final RegionCatalog regions;

  private PatentRules(LegalEventCatalog events, RegionCatalog regions) {
    this.events = events;
    this.regions = regions;
  }

  /** The rules with the shipped codes. */
  public static PatentRules load() {
    return new PatentRules(LegalEventCatalog.load(), RegionCatalog.load());
  }

  /** Every fault of {@code patent}, in order of the rules. */
  public List<Fault> check(Patent patent) {
    List<Fault> faults = new ArrayList<>();
    checkDigit(patent).ifPresent(faults::add);
    kind(patent).ifPresent(faults::add);
    days(patent, faults);
    region(patent).ifPresent(faults::add);
    events(patent, faults);
    return faults;
  }

  private static Fault doubt(String path, String value, String rule, String reason, String advice) {
    return new Fault(path, value, rule, reason, advice, false);
  }

  private static Optional<Fault> checkDigit(Patent patent) {
    return patent
        .applicationNumber()
        .flatMap(ApplicationNumber::parse)
        .filter(number -> !number.valid())
        .map(number ->
            doubt(
                "applicationNumber",
                number.toString(),
                "check-digit",
                "申请号校验位不对，按号码应为 " + ApplicationNumber.checkDigitOf(number.serial()),
                "核对申请号是否抄错"));
  }

  private static Optional<Fault> kind(Patent patent) {
    Optional<PatentKind> byNumber = patent.number().flatMap(PatentKind::of);
    if (byNumber.isEmpty()
        || patent.kind().isEmpty()
        || agree(patent.kind().get(), byNumber.get())) {
      return Optional.empty();
    }
    return Optional.of(
        doubt(
            "kind",
            patent.kind().get().code(),
            "kind-agrees-with-number",
            "专利类型与公开号 " + patent.displayNumber() + " 的文献种类代码不符，应为 " + byNumber.get().code(),
            "以公开号为准改正类型，或核对公开号"));
  }

  /** Lists call an invention by one word whether granted or not. */
  private static boolean agree(PatentKind said, PatentKind byNumber) {
    boolean invention = said == PatentKind.APPLICATION && byNumber == PatentKind.GRANT;
    return said == byNumber || invention;
  }

  private static void days(Patent patent, List<Fault> faults) {
    Optional<LocalDate> filed = patent.filed();
    Optional<LocalDate> published = patent.published();
    if (filed.isPresent() && published.isPresent() && published.get().isBefore(filed.get())) {
      faults.add(
          doubt(
              "published",
              published.get().toString(),
              "published-after-filed",
              "公开日早于申请日 " + filed.get(),
              "核对两个日期是否写反"));
    }
    boolean chinese = patent.number().map(number -> number.country().equals("CN")).orElse(false);
    if (chinese && filed.isPresent() && filed.get().isBefore(FIRST_DAY)) {
      faults.add(
          doubt(
              "filed",
              filed.get().toString(),
              "filed-since-1985",
              "早于中国专利法施行日 " + FIRST_DAY,
              "核对申请日"));
    }
    applicationYear(patent).ifPresent(faults::add);
  }

  private static Optional<Fault> applicationYear(Patent patent) {
    Optional<ApplicationNumber> number =
        patent.applicationNumber().flatMap(ApplicationNumber::parse);
    if (number.isEmpty() || patent.filed().isEmpty()) {
      return Optional.empty();
    }
    boolean international = "89".indexOf(numberKind(number.get())) >= 0;
    boolean agrees = number.get().year() == patent.filed().get().getYear();
    return agrees || international
        ? Optional.empty()
        : Optional.of(
            doubt(
                "filed",
                patent.filed().get().toString(),
                "filed-in-year-of-number",
                "申请日与申请号 " + number.get() + " 的年份不符",
                "核对申请日和申请号"));
  }

  private static char numberKind(ApplicationNumber number) {
    return number.serial().charAt(number.serial().length() == 12 ? 4 : 2);
  }

  private Optional<Fault> region(Patent patent) {
    return patent
        .region()
        .filter(region -> regions.find(region.code()).isEmpty())
        .map(region ->
            doubt(
                "region",
                region.code(),
                "known-region",
                "不是 GB/T 2260 中的行政区划代码",
                "改为申请人所在省市的六位代码"));
  }

  private void events(Patent patent, List<Fault> faults) {
    for (int i = 0; i < patent.events().size(); i++) {
      LegalEvent event = patent.events().get(i);
      String path = "events[" + i + "]";
      if (events.find(event.code()).isEmpty()) {
        faults.add(
            doubt(path + ".code", event.code(), "known-event", "不认识的法律事件代码", "见数据字典的法律事件代码表"));
      }
      boolean before = patent.filed().filter(day -> event.date().isBefore(day)).isPresent();
      if (before) {
        faults.add(
            doubt(
                path + ".date",
                event.date().toString(),
                "event-after-filed",
                "法律事件早于申请日 " + patent.filed().get(),
                "核对事件日期"));
      }
    }
    ended(patent, faults);
  }

  /** After the right has ended only what can still follow may come: invalidity, restoration. */
  private void ended(Patent patent, List<Fault> faults) {
    boolean over = false;
    for (int i = 0; i < patent.events().size(); i++) {
      LegalEvent event = patent.events().get(i);
      Optional<LegalEventCatalog.Entry> entry = events.find(event.code());
      if (over && entry.filter(LegalEventCatalog.Entry::needsRight).isPresent()) {
        faults.add(
            doubt(
                "events[" + i + "].code",
                event.code(),
                "events-in-order",
                "权利终止之后不应再有" + entry.get().name(),
                "核对事件的先后"));
      }
      over = entry.flatMap(LegalEventCatalog.Entry::effect).map(LegalStatus::ended).orElse(over);
    }
  }
}
