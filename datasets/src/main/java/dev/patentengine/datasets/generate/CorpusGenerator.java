package dev.patentengine.datasets.generate;

import dev.patentengine.datasets.generate.Draws.Purpose;
import dev.patentengine.model.Patent;
import dev.patentengine.model.PatentKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A corpus of synthetic patents of any size. Record n depends on seed, size and n alone: the stream
 * keeps nothing, may start anywhere, and may run in parallel.
 *
 * <pre>{@code
 * CorpusGenerator.of(42, 1_000_000).stream().forEach(writer::write);
 * }</pre>
 *
 * <p>Nothing here is a real record, and everything says so: ids are {@code SYN000000001} and on,
 * titles begin with {@value #MARK}, firms are called 合成…. Designs are not generated. Immutable,
 * safe for concurrent use.
 */
public final class CorpusGenerator {

  /** What every title begins with. */
  public static final String MARK = "合成";

  /** The largest corpus: ids have nine digits. */
  public static final long LARGEST = 999_999_999L;

  /** Kinds in the gazette of July 2019: applications, grants, utility models. */
  private static final WeightedTable<Integer> KIND = WeightedTable.ofCounts(21_880, 7_110, 25_093);

  private static final List<PatentKind> KINDS =
      List.of(PatentKind.APPLICATION, PatentKind.GRANT, PatentKind.UTILITY);

  /** 495 of 7,632 real records share their title with another: half of them follow a first one. */
  private static final double TWIN = 0.0325;

  /** How often an applicant files in its home field. Assumed. */
  private static final double AT_HOME = 0.6;

  private final long seed;
  private final long size;
  private final Calendar calendar;
  private final Applicants applicants;
  private final Inventors inventors;
  private final Symbols symbols;
  private final Prose prose;
  private final Citations citations;
  private final Histories histories;

  private CorpusGenerator(long seed, long size, CorpusStatistics statistics) {
    this.seed = seed;
    this.size = size;
    calendar = new Calendar(size);
    applicants = new Applicants(seed, statistics);
    inventors = new Inventors(seed, applicants);
    symbols = new Symbols(statistics.subclasses());
    prose = new Prose(statistics, new Lexicon(seed, statistics.characters()));
    citations = new Citations(seed);
    histories = new Histories(seed, applicants);
  }

  /**
   * The corpus of a seed and a size.
   *
   * @throws IllegalArgumentException if the size is not from 1 to {@value #LARGEST}
   */
  public static CorpusGenerator of(long seed, long size) {
    if (size < 1 || size > LARGEST) {
      throw new IllegalArgumentException("a corpus of 1 to " + LARGEST + " patents, not " + size);
    }
    return new CorpusGenerator(seed, size, CorpusStatistics.shipped());
  }

  /** How many patents there are. */
  public long size() {
    return size;
  }

  /** All patents in order of publication. */
  public Stream<Patent> stream() {
    return stream(0);
  }

  /** The patents from record {@code offset} on, 0 for all. */
  public Stream<Patent> stream(long offset) {
    if (offset < 0 || offset > size) {
      throw new IllegalArgumentException("an offset from 0 to " + size + ", not " + offset);
    }
    return LongStream.range(offset, size).mapToObj(this::patent);
  }

  /** The id of record {@code n}. */
  public static String id(long n) {
    return String.format(Locale.ROOT, "SYN%09d", n + 1);
  }

  /**
   * Record {@code n}, from 0.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Patent patent(long n) {
    if (n < 0 || n >= size) {
      throw new IllegalArgumentException("a record from 0 to " + (size - 1) + ", not " + n);
    }
    long base = isTwin(n) ? n - 1 : n;
    boolean paired = isPaired(n);
    Draws draws = Draws.of(seed, Purpose.RECORD, base);
    int drawn = KIND.draw(draws);
    PatentKind kind = paired ? pairedKind(base != n) : KINDS.get(drawn);
    LocalDate filed =
        Calendar.filed(paired ? PatentKind.UTILITY : kind, calendar.published(base), draws);
    Patent.Builder patent = Patent.builder(id(n)).kind(kind).filed(filed);
    if (paired) {
      patent.family("SYNF" + id(base).substring(3));
    }
    describe(patent, n, base, kind, draws, filed);
    return patent.build();
  }

  private void describe(
      Patent.Builder patent, long n, long base, PatentKind kind, Draws draws, LocalDate filed) {
    LocalDate published = calendar.published(n);
    long applicant = applicants.draw(draws);
    String subclass =
        symbols.subclass(draws.chance(AT_HOME) ? applicants.home(applicant) : draws.unit());
    String name = applicants.name(applicant);
    Prose.Text text = text(n, base, kind, subclass);
    patent.title(text.title()).summary(text.summary()).published(published);
    patent.ipc(symbols.draw(subclass, draws)).region(applicants.region(applicant));
    patent.applicants(applicantNames(name, draws)).inventors(inventors.team(applicant, draws));
    patent.citations(citations.of(n).stream().map(CorpusGenerator::id).toList());
    patent.events(histories.of(n, kind, filed, published, name));
  }

  /** Twins say the same, as real ones do: what the utility model would. */
  private Prose.Text text(long n, long base, PatentKind kind, String subclass) {
    PatentKind said = isPaired(n) ? PatentKind.UTILITY : kind;
    return prose.write(said, subclass, Draws.of(seed, Purpose.TEXT, base));
  }

  private List<String> applicantNames(String first, Draws draws) {
    int others = applicants.number(draws) - 1;
    return Stream.concat(
            Stream.of(first),
            Stream.generate(() -> applicants.name(applicants.draw(draws))).limit(others))
        .distinct()
        .toList();
  }

  /** Whether record {@code n} is on the same matter as the one before it. */
  private boolean isTwin(long n) {
    return n > 0 && marked(n) && !marked(n - 1);
  }

  private boolean isPaired(long n) {
    return isTwin(n) || (n + 1 < size && isTwin(n + 1));
  }

  private boolean marked(long n) {
    return Draws.of(seed, Purpose.TWIN, n).chance(TWIN);
  }

  private static PatentKind pairedKind(boolean second) {
    return second ? PatentKind.UTILITY : PatentKind.APPLICATION;
  }
}
