package dev.patentengine.team;

import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Granularity;
import dev.patentengine.testing.BigramSegmenter;
import dev.patentengine.testing.HashedEmbedder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Patents, their evidence and queries over them, for tests. */
final class Evidence {

  static final HashedEmbedder EMBEDDER = new HashedEmbedder(16);

  final Map<String, Patent> patents = new TreeMap<>();
  final EvidenceLog log = new EvidenceLog(PersonRule.nameAndOrganization(), Evidence::words);

  static Map<String, Float> words(String text) {
    Map<String, Float> words = new TreeMap<>();
    new BigramSegmenter()
        .segment(text, Granularity.SEARCH)
        .forEach(token -> words.merge(token.text(), 1f, Float::sum));
    return words;
  }

  Evidence patent(String id, String title, String applicant, int year, String... inventors) {
    Patent patent =
        Patent.builder(id)
            .title(title)
            .applicants(List.of(applicant))
            .inventors(List.of(inventors))
            .filed(LocalDate.of(year, 6, 1))
            .build();
    patents.put(id, patent);
    log.add(patent);
    return this;
  }

  ExpertFinder finder() {
    return new ExpertFinder(
        log.base(),
        ids -> {
          Map<String, dev.patentengine.nlp.Embedding> vectors = new LinkedHashMap<>();
          ids.forEach(id ->
              Optional.ofNullable(patents.get(id))
                  .ifPresent(p -> vectors.put(id, EMBEDDER.embed(p.title()))));
          return vectors;
        });
  }

  TeamFinder teams() {
    return new TeamFinder(
        finder(),
        ids -> {
          Map<String, Set<String>> words = new LinkedHashMap<>();
          ids.forEach(id ->
              Optional.ofNullable(patents.get(id))
                  .ifPresent(p -> words.put(id, words(p.title()).keySet())));
          return words;
        });
  }

  /** A query that found these patents, the first with score 1, each next a little less. */
  static ExpertQuery query(String text, String... ids) {
    List<RankedPatent> ranking = new ArrayList<>();
    for (String id : ids) {
      ranking.add(new RankedPatent(id, 1 - 0.05 * ranking.size()));
    }
    return new ExpertQuery(words(text), Optional.of(EMBEDDER.embed(text)), ranking);
  }

  static Aspect aspect(String name) {
    return new Aspect(name, words(name).keySet());
  }
}
