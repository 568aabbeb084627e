package dev.patentengine.testing;

import dev.patentengine.index.Facet;
import dev.patentengine.index.Filter;
import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.NameKey;
import dev.patentengine.index.PatentFace;
import dev.patentengine.index.PatentIndex;
import dev.patentengine.index.Query;
import dev.patentengine.index.SearchRequest;
import dev.patentengine.index.SearchResult;
import dev.patentengine.index.SearchResult.Count;
import dev.patentengine.index.SearchResult.Hit;
import dev.patentengine.index.TextField;
import dev.patentengine.index.WordCounts;
import dev.patentengine.model.IpcSymbol;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.Token;
import dev.patentengine.store.Change;
import dev.patentengine.store.ChangeNumbers;
import dev.patentengine.store.Changes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The index as its port defines it, slow and exact: every vector is compared, BM25F is computed
 * from the texts, filters are asked of every patent. What it holds is gone when it is closed. Safe
 * for concurrent use.
 */
public final class InMemoryIndex implements PatentIndex {

  private final Segmenter segmenter;
  private final int dimensions;
  private final TreeMap<String, Indexed> documents = new TreeMap<>();
  private final TreeMap<Long, Change> changes = new TreeMap<>();
  private final ChangeNumbers numbers = new ChangeNumbers(1_000, 1_000);
  private long state;

  /** An empty index for vectors of this length. */
  public InMemoryIndex(Segmenter segmenter, int dimensions) {
    this.segmenter = segmenter;
    this.dimensions = dimensions;
  }

  private record Indexed(IndexEntry entry, Map<TextField, List<String>> words) {
    Patent patent() {
      return entry.patent();
    }

    int count(TextField field, String word) {
      return (int) words.get(field).stream().filter(word::equals).count();
    }
  }

  private Indexed index(IndexEntry entry) {
    Map<TextField, List<String>> words = new TreeMap<>();
    for (TextField field : TextField.values()) {
      words.put(field, words(texts(entry.patent(), field)));
    }
    return new Indexed(entry, words);
  }

  private static List<String> texts(Patent patent, TextField field) {
    return switch (field) {
      case TITLE -> List.of(patent.title());
      case ABSTRACT -> List.of(patent.summary());
      case CLAIMS -> patent.claims();
      case APPLICANT -> patent.applicants();
    };
  }

  private List<String> words(List<String> texts) {
    return texts.stream()
        .flatMap(text -> segmenter.segment(text, Granularity.SEARCH).stream())
        .map(Token::text)
        .toList();
  }

  @Override
  public synchronized void put(Collection<IndexEntry> entries) {
    for (IndexEntry entry : entries) {
      String id = entry.patent().id();
      if (id.length() > 255
          || !id.equals(id.strip())
          || id.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
        throw new IllegalArgumentException("id \"" + id + "\"");
      }
      entry.meaning().ifPresent(vector -> requireDimensions(vector.dimensions()));
    }
    for (IndexEntry entry : entries) {
      String id = entry.patent().id();
      if (!get(id).equals(Optional.of(entry.patent()))) {
        change(id, Change.Kind.STORED);
      }
      documents.put(id, index(entry));
      state++;
    }
  }

  private void change(String id, Change.Kind kind) {
    changes.values().removeIf(change -> change.id().equals(id));
    long sequence = numbers.take(1);
    numbers.settle(sequence);
    changes.put(sequence, new Change(sequence, id, kind));
  }

  @Override
  public synchronized Changes changes(long since, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit " + limit);
    }
    List<Change> after =
        changes.tailMap(numbers.after(since), false).values().stream().limit(limit).toList();
    long next = after.size() < limit ? numbers.settled() : after.getLast().sequence();
    return new Changes(after, next);
  }

  @Override
  public synchronized long withoutVectorCount() {
    return documents.values().stream().filter(found -> found.entry().vector().isEmpty()).count();
  }

  private void requireDimensions(int given) {
    if (given != dimensions) {
      throw new IllegalArgumentException(given + " dimensions, not " + dimensions);
    }
  }

  @Override
  public synchronized boolean delete(String id) {
    boolean there = documents.remove(id) != null;
    if (there) {
      state++;
      change(id, Change.Kind.REMOVED);
    }
    return there;
  }

  @Override
  public synchronized Optional<Patent> get(String id) {
    return Optional.ofNullable(documents.get(id)).map(Indexed::patent);
  }

  @Override
  public synchronized Map<String, IndexEntry> entries(Collection<String> ids) {
    Map<String, IndexEntry> entries = new LinkedHashMap<>();
    for (String id : ids) {
      Optional.ofNullable(documents.get(id)).ifPresent(found -> entries.put(id, found.entry()));
    }
    return entries;
  }

  @Override
  public synchronized Map<String, PatentFace> faces(Collection<String> ids) {
    Map<String, PatentFace> faces = new LinkedHashMap<>();
    for (String id : ids) {
      Optional.ofNullable(documents.get(id)).ifPresent(found -> faces.put(id, face(found)));
    }
    return faces;
  }

  private static PatentFace face(Indexed indexed) {
    List<String> words = new ArrayList<>(indexed.words().get(TextField.TITLE));
    words.addAll(indexed.words().get(TextField.ABSTRACT));
    return PatentFace.of(indexed.patent(), words).with(indexed.entry().meaning());
  }

  @Override
  public void refresh() {}

  @Override
  public void compact() {}

  @Override
  public synchronized long state() {
    return state;
  }

  @Override
  public synchronized long size() {
    return documents.size();
  }

  @Override
  public synchronized List<Patent> withoutVector(String after, int limit) {
    return documents.tailMap(after, false).values().stream()
        .filter(found -> found.entry().vector().isEmpty())
        .limit(limit)
        .map(Indexed::patent)
        .toList();
  }

  @Override
  public synchronized List<Patent> inOrder(String after, int limit) {
    return documents.tailMap(after, false).values().stream()
        .limit(limit)
        .map(Indexed::patent)
        .toList();
  }

  @Override
  public synchronized WordCounts wordCounts(Collection<String> words) {
    Map<String, Integer> byWord = new LinkedHashMap<>();
    for (String term : words) {
      long found =
          documents.values().stream()
              .filter(document ->
                  document.count(TextField.TITLE, term) + document.count(TextField.ABSTRACT, term)
                      > 0)
              .count();
      byWord.put(term, (int) found);
    }
    return new WordCounts(byWord, documents.size());
  }

  @Override
  public synchronized SearchResult search(SearchRequest request) {
    Map<String, Double> scores = scores(request.query());
    List<Indexed> matching =
        documents.values().stream()
            .filter(document -> scores.containsKey(document.patent().id()))
            .filter(document -> passes(document.entry(), request.filter()))
            .toList();
    List<Hit> hits =
        matching.stream()
            .map(found -> new Hit(found.patent().id(), scores.get(found.patent().id())))
            .sorted(Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::id))
            .skip(request.skip())
            .limit(request.top())
            .toList();
    Map<Facet, List<Count>> facets = new LinkedHashMap<>();
    request.facets().forEach(facet -> facets.put(facet, count(facet, matching)));
    return new SearchResult(hits, matching.size(), true, facets);
  }

  private Map<String, Double> scores(Query query) {
    Map<String, Double> scores = new TreeMap<>();
    switch (query) {
      case Query.Everything everything -> documents.keySet().forEach(id -> scores.put(id, 1.0));
      case Query.Nearest nearest -> {
        requireDimensions(nearest.vector().dimensions());
        documents.forEach((id, found) ->
            found
                .entry()
                .meaning()
                .ifPresent(vector -> scores.put(id, nearest.vector().cosine(vector))));
      }
      case Query.Terms terms ->
          terms.terms().forEach((word, factor) -> addWord(word, factor, terms.fields(), scores));
    }
    return scores;
  }

  private void addWord(
      String word, double factor, Map<TextField, Float> fields, Map<String, Double> scores) {
    double average =
        documents.values().stream().mapToDouble(found -> length(found, fields)).sum()
            / documents.size();
    Map<String, Double> frequencies = new TreeMap<>();
    documents.forEach((id, found) -> {
      double frequency = 0;
      for (Map.Entry<TextField, Float> field : fields.entrySet()) {
        frequency += field.getValue() * found.count(field.getKey(), word);
      }
      if (frequency > 0) {
        frequencies.put(id, frequency);
      }
    });
    double with = frequencies.size();
    double idf = Math.log(1 + (documents.size() - with + .5) / (with + .5));
    frequencies.forEach((id, frequency) -> {
      double length = length(documents.get(id), fields);
      double saturated = frequency / (frequency + 1.2 * (1 - .75 + .75 * length / average));
      scores.merge(id, factor * idf * saturated, Double::sum);
    });
  }

  private static double length(Indexed document, Map<TextField, Float> fields) {
    double length = 0;
    for (Map.Entry<TextField, Float> field : fields.entrySet()) {
      length += field.getValue() * document.words().get(field.getKey()).size();
    }
    return length;
  }

  private static boolean passes(IndexEntry entry, Filter filter) {
    Patent patent = entry.patent();
    return switch (filter) {
      case Filter.And and -> and.filters().stream().allMatch(part -> passes(entry, part));
      case Filter.Or or -> or.filters().stream().anyMatch(part -> passes(entry, part));
      case Filter.Not not -> !passes(entry, not.filter());
      case Filter.Ipc ipc -> patent.ipc().stream().anyMatch(ipc.symbol()::covers);
      case Filter.Applicant name -> named(patent.applicants(), name.name());
      case Filter.Inventor name -> named(patent.inventors(), name.name());
      case Filter.In in -> patent.region().filter(in.region()::covers).isPresent();
      case Filter.Filed days -> within(patent.filed(), days.from(), days.to());
      case Filter.Published days -> within(patent.published(), days.from(), days.to());
      case Filter.Status status -> status.statuses().contains(patent.status());
      case Filter.Kind kind -> patent.kind().filter(kind.kinds()::contains).isPresent();
      case Filter.Industry code ->
          entry.industries().stream()
              .anyMatch(of -> of.equals(code.code()) || of.startsWith(code.code() + "."));
      case Filter.Ids ids -> ids.ids().contains(patent.id());
      case Filter.Family family -> patent.family().filter(family.id()::equals).isPresent();
      case Filter.Cites cites -> patent.citations().contains(cites.number());
    };
  }

  private static boolean named(List<String> names, String name) {
    return names.stream().anyMatch(one -> NameKey.of(one).equals(NameKey.of(name)));
  }

  private static boolean within(Optional<LocalDate> day, LocalDate from, LocalDate to) {
    return day.filter(date -> !date.isBefore(from) && !date.isAfter(to)).isPresent();
  }

  private static List<Count> count(Facet facet, List<Indexed> documents) {
    Map<String, Long> counts = new TreeMap<>();
    documents.forEach(found ->
        values(facet, found.entry())
            .distinct()
            .forEach(value -> counts.merge(value, 1L, Long::sum)));
    return counts.entrySet().stream()
        .map(count -> new Count(count.getKey(), count.getValue()))
        .sorted(Comparator.comparingLong(Count::documents).reversed().thenComparing(Count::value))
        .limit(SearchRequest.FACET_VALUES)
        .toList();
  }

  private static Stream<String> values(Facet facet, IndexEntry entry) {
    Patent patent = entry.patent();
    return switch (facet) {
      case IPC_SECTION -> patent.ipc().stream().map(IpcSymbol::section);
      case IPC_SUBCLASS ->
          patent.ipc().stream()
              .map(IpcSymbol::value)
              .filter(code -> code.length() > 3)
              .map(code -> code.substring(0, 4));
      case APPLICANT -> patent.applicants().stream();
      case INVENTOR -> patent.inventors().stream();
      case PROVINCE -> patent.region().stream().map(region -> region.code().substring(0, 2));
      case KIND -> patent.kind().stream().map(kind -> kind.code());
      case STATUS -> Stream.of(patent.status().code());
      case INDUSTRY ->
          entry.industries().stream().map(code -> code.replaceAll("^([^.]+\\.[^.]+)\\..*", "$1"));
      case YEAR_FILED -> patent.filed().stream().map(day -> String.valueOf(day.getYear()));
    };
  }

  @Override
  public void close() {
    List<String> ids = new ArrayList<>(documents.keySet());
    ids.forEach(documents::remove);
  }
}
