package dev.patentengine.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A published patent document.
 *
 * @param id the key under which it is stored and answered: its publication number, unless the
 *     source gave another
 * @param number publication number, if known
 * @param applicationNumber such as {@code CN202110990001.5}, if known
 * @param kind what kind of right, if known
 * @param title 名称, empty where the source has none
 * @param summary 摘要, empty where the source has none
 * @param claims 权利要求, the first is independent
 * @param ipc symbols, the main one first
 * @param applicants 申请人 or 专利权人 as published
 * @param inventors 发明人 as published, in their order
 * @param filed day of filing
 * @param published day of publication
 * @param region GB/T 2260 code of the first applicant's place, six digits
 * @param family an id shared by documents on the same matter
 * @param citations publication numbers that this document cites
 * @param events register entries in order of date
 * @param statedStatus what the source says of its being in force, if it does
 * @param citedBy how many documents cite this one, if the source counts them
 */
public record Patent(
    String id,
    Optional<PublicationNumber> number,
    Optional<String> applicationNumber,
    Optional<PatentKind> kind,
    String title,
    String summary,
    List<String> claims,
    List<IpcSymbol> ipc,
    List<String> applicants,
    List<String> inventors,
    Optional<LocalDate> filed,
    Optional<LocalDate> published,
    Optional<Region> region,
    Optional<String> family,
    List<String> citations,
    List<LegalEvent> events,
    Optional<LegalStatus> statedStatus,
    OptionalInt citedBy) {

  public Patent {
    if (id.isBlank() || id.length() > 100) {
      throw new IllegalArgumentException("patent id of 1 to 100 characters, not \"" + id + "\"");
    }
    claims = List.copyOf(claims);
    ipc = List.copyOf(ipc);
    applicants = List.copyOf(applicants);
    inventors = List.copyOf(inventors);
    citations = List.copyOf(citations);
    events = events.stream().sorted(Comparator.comparing(LegalEvent::date)).toList();
  }

  /** Whether it is in force by its register entries; where they do not say, by its source. */
  public LegalStatus status() {
    LegalStatus registered = LegalStatus.after(events);
    return registered == LegalStatus.UNKNOWN ? statedStatus.orElse(registered) : registered;
  }

  /** Title and abstract as one text: what the document is about. */
  public String text() {
    return summary.isEmpty() ? title : title + "。" + summary;
  }

  /** The number to show: the publication number, or the id where there is none. */
  public String displayNumber() {
    return number.map(PublicationNumber::toString).orElse(id);
  }

  /** A new patent under this id; a publication number is taken from it where it is one. */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** Gathers the parts of a patent. Not safe for concurrent use. */
  public static final class Builder {
    private final String id;
    private Optional<PublicationNumber> number;
    private Optional<String> applicationNumber = Optional.empty();
    private Optional<PatentKind> kind = Optional.empty();
    private String title = "";
    private String summary = "";
    private final List<String> claims = new ArrayList<>();
    private final List<IpcSymbol> ipc = new ArrayList<>();
    private final List<String> applicants = new ArrayList<>();
    private final List<String> inventors = new ArrayList<>();
    private Optional<LocalDate> filed = Optional.empty();
    private Optional<LocalDate> published = Optional.empty();
    private Optional<Region> region = Optional.empty();
    private Optional<String> family = Optional.empty();
    private final List<String> citations = new ArrayList<>();
    private final List<LegalEvent> events = new ArrayList<>();
    private Optional<LegalStatus> statedStatus = Optional.empty();
    private OptionalInt citedBy = OptionalInt.empty();

    private Builder(String id) {
      this.id = id;
      this.number = PublicationNumber.parse(id);
    }

    public Builder number(PublicationNumber value) {
      number = Optional.of(value);
      return this;
    }

    public Builder applicationNumber(String value) {
      applicationNumber = Optional.of(value);
      return this;
    }

    public Builder kind(PatentKind value) {
      kind = Optional.of(value);
      return this;
    }

    public Builder title(String value) {
      title = value;
      return this;
    }

    public Builder summary(String value) {
      summary = value;
      return this;
    }

    public Builder claims(Collection<String> values) {
      claims.addAll(values);
      return this;
    }

    public Builder ipc(Collection<IpcSymbol> values) {
      ipc.addAll(values);
      return this;
    }

    public Builder applicants(Collection<String> values) {
      applicants.addAll(values);
      return this;
    }

    public Builder inventors(Collection<String> values) {
      inventors.addAll(values);
      return this;
    }

    public Builder filed(LocalDate value) {
      filed = Optional.of(value);
      return this;
    }

    public Builder published(LocalDate value) {
      published = Optional.of(value);
      return this;
    }

    public Builder region(Region value) {
      region = Optional.of(value);
      return this;
    }

    public Builder family(String value) {
      family = Optional.of(value);
      return this;
    }

    public Builder citations(Collection<String> values) {
      citations.addAll(values);
      return this;
    }

    public Builder events(Collection<LegalEvent> values) {
      events.addAll(values);
      return this;
    }

    public Builder statedStatus(LegalStatus value) {
      statedStatus = Optional.of(value);
      return this;
    }

    public Builder citedBy(int value) {
      citedBy = OptionalInt.of(value);
      return this;
    }

    /** The patent; its kind is read from the publication number where it was not given. */
    public Patent build() {
      return new Patent(
          id,
          number,
          applicationNumber,
          kind.or(() -> number.flatMap(PatentKind::of)),
          title,
          summary,
          claims,
          ipc,
          applicants,
          inventors,
          filed,
          published,
          region,
          family,
          citations,
          events,
          statedStatus,
          citedBy);
    }
  }
}
