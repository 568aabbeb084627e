package dev.patentengine.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.patentengine.ShippedData;
import dev.patentengine.identity.Inventors;
import dev.patentengine.identity.Mention;
import dev.patentengine.identity.MentionId;
import dev.patentengine.identity.Organization;
import dev.patentengine.identity.OrganizationAliases;
import dev.patentengine.identity.OrganizationDecisions;
import dev.patentengine.identity.OrganizationDirectory;
import dev.patentengine.identity.OrganizationNames;
import dev.patentengine.identity.OrganizationTally;
import dev.patentengine.identity.Person;
import dev.patentengine.identity.Places;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.hanlp.HanLpSimplifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Counts and speed on real names, none of which is printed. */
class RealNamesTest {

  private static final List<Patent> PATENTS = new ArrayList<>();
  private static final OrganizationNames NAMES =
      OrganizationNames.of(
          new HanLpSimplifier(), OrganizationAliases.of(ShippedData.onClassPath()));
  private static final Places PLACES = Places.of(ShippedData.onClassPath());

  @BeforeAll
  static void readsTheRealPatents() {
    for (String name :
        List.of("patents/gazette.jsonl.gz", "matching/corpus.jsonl", "experts/inventors.jsonl")) {
      try (Stream<Row<Patent>> rows = PatentReader.rows(SharedData.file("data/" + name))) {
        rows.forEach(row -> {
          if (row instanceof Row.Accepted<Patent> good) {
            PATENTS.add(good.value());
          }
        });
      }
    }
  }

  private static OrganizationTally tally() {
    OrganizationTally tally = new OrganizationTally(NAMES, PLACES);
    PATENTS.forEach(tally::add);
    return tally;
  }

  @Test
  void unifiesFewNamesAndAsksAboutFewMore() {
    tally();
    long start = System.nanoTime();
    OrganizationTally tally = tally();
    long read = System.nanoTime();
    OrganizationDirectory directory = tally.directory(OrganizationDecisions.none());
    long end = System.nanoTime();
    int keys = directory.organizations().size();
    System.out.printf(
        Locale.ROOT,
        "organizations: %d mentions, %d individuals, %d names -> %d; review %d; %.0f names/s read,"
            + " directory and review in %.2f s%n",
        tally.mentions(),
        tally.individuals(),
        tally.published(),
        keys,
        directory.review().size(),
        tally.mentions() * 1e9 / (read - start),
        (end - read) / 1e9);
    assertThat(tally.published() - keys).isBetween(50, 500);
    assertThat(directory.review()).hasSizeBetween(100, 500);
    int variants = 0;
    for (Organization organization : directory.organizations()) {
      variants += organization.variants().size();
    }
    assertThat(variants).isEqualTo(tally.published());
  }

  @Test
  void tellsInventorsOfOneNameApart() {
    OrganizationDirectory directory = tally().directory(OrganizationDecisions.none());
    Map<MentionId, Mention> mentions = new LinkedHashMap<>();
    for (Patent patent : PATENTS) {
      Mention.of(patent, NAMES, directory::keys)
          .forEach(mention -> mentions.putIfAbsent(mention.id(), mention));
    }
    long start = System.nanoTime();
    Inventors inventors = Inventors.of(mentions.values());
    List<Person> persons = inventors.persons();
    long end = System.nanoTime();
    Map<String, Integer> evidence = new TreeMap<>();
    inventors.evidence().forEach(each -> evidence.merge(each.kind().name(), 1, Integer::sum));
    Map<String, Integer> review = new TreeMap<>();
    inventors.review().forEach(each -> review.merge(each.reason().name(), 1, Integer::sum));
    long names = mentions.keySet().stream().map(MentionId::name).distinct().count();
    System.out.printf(
        Locale.ROOT,
        "inventors: %d mentions, %d names -> %d persons; evidence %s; review %s; %.0f mentions/s%n",
        mentions.size(),
        names,
        persons.size(),
        evidence,
        review,
        mentions.size() * 1e9 / (end - start));
    assertThat((long) persons.size()).isBetween(names, (long) mentions.size());
    assertThat(persons).extracting(Person::id).doesNotHaveDuplicates();
  }
}
