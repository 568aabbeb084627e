package dev.patentengine.datasets.generate;

import dev.patentengine.model.PatentKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Titles and abstracts of real lengths from words of real frequency. A patent has words of its own
 * which its title and its abstract share; its field has words of its own too. Immutable, safe for
 * concurrent use.
 */
final class Prose {

  /** Title lengths of the gazette: the mean and deviation of their logarithm. */
  private static final double TITLE_MEAN = 2.574;

  private static final double TITLE_DEVIATION = 0.436;

  /** Part of the gazette's titles that begin so: 35,928 of 54,083. */
  private static final double ONE_KIND_OF = 0.664;

  /** Abstract lengths of the city's corpus. */
  private static final double ABSTRACT_MEAN = 209.9;

  private static final double ABSTRACT_DEVIATION = 66.2;
  private static final int SHORTEST = 40;
  private static final int LONGEST = 463;

  /** Characters between two marks in the city's abstracts. */
  private static final int CLAUSE = 11;

  /** Where words come from; set so that different character pairs grow as in the city's corpus. */
  private static final double COMMON = 0.68;

  private static final double OF_FIELD = 0.12;
  private static final Lomax FIELD_WORDS = new Lomax(0.6, 15);
  private static final Lomax OWN_WORDS = new Lomax(0.3, 2_000);
  private static final int OWN = 5;

  /** How often 的 follows a common word; set together with the above. */
  private static final double PARTICLE = 0.3;

  private final CorpusStatistics statistics;
  private final Lexicon lexicon;

  Prose(CorpusStatistics statistics, Lexicon lexicon) {
    this.statistics = statistics;
    this.lexicon = lexicon;
  }

  /** What a patent says. */
  record Text(String title, String summary) {}

  Text write(PatentKind kind, String subclass, Draws draws) {
    List<String> own = new ArrayList<>();
    for (int i = 0; i < OWN; i++) {
      own.add(lexicon.word(0, OWN_WORDS.rank(draws)));
    }
    Words words = new Words(subclass.hashCode(), own, draws);
    String title = title(kind, words, draws);
    return new Text(title, summary(kind, title, words, draws));
  }

  private String title(PatentKind kind, Words words, Draws draws) {
    boolean device = kind == PatentKind.UTILITY;
    String head = (device ? statistics.devices() : statistics.inventions()).draw(draws);
    StringBuilder title = new StringBuilder(CorpusGenerator.MARK);
    title.append(draws.chance(ONE_KIND_OF) ? "一种" : "");
    int length = (int) Math.round(StrictMath.exp(draws.normal(TITLE_MEAN, TITLE_DEVIATION)));
    int own = 0;
    while (title.length() - CorpusGenerator.MARK.length() + head.length() < length || own == 0) {
      title.append(own < OWN && own % 2 == 0 ? words.own(own) : words.next());
      own++;
    }
    return title.append(head).toString();
  }

  private static String summary(PatentKind kind, String title, Words words, Draws draws) {
    int length =
        (int) Math.clamp(draws.normal(ABSTRACT_MEAN, ABSTRACT_DEVIATION), SHORTEST, LONGEST);
    StringBuilder text = new StringBuilder(length + CLAUSE);
    text.append(kind == PatentKind.UTILITY ? "本实用新型公开了" : "本发明公开了").append(title);
    int clause = CLAUSE;
    int written = 0;
    while (text.length() + 1 < length) {
      if (written == 0 || written >= clause) {
        text.append('，');
        written = 0;
        clause = 3 + draws.below(2 * (CLAUSE - 3) + 1);
      }
      String word = words.next();
      text.append(word);
      written += word.length();
    }
    text.setLength(Math.max(1, Math.max(title.length() + 6, Math.min(text.length(), length - 1))));
    return text.append('。').toString();
  }

  /** The words of one patent. */
  private final class Words {
    private final long field;
    private final List<String> own;
    private final Draws draws;

    Words(long field, List<String> own, Draws draws) {
      this.field = field;
      this.own = own;
      this.draws = draws;
    }

    String own(int index) {
      return own.get(index % own.size());
    }

    String next() {
      double part = draws.unit();
      if (part < COMMON) {
        String term = statistics.terms().draw(draws);
        return draws.chance(PARTICLE) ? term + "的" : term;
      }
      return part < COMMON + OF_FIELD
          ? lexicon.word(field, FIELD_WORDS.rank(draws))
          : own(draws.below(own.size()));
    }
  }
}
