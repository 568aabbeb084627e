package dev.patentengine.index.lucene;

import dev.patentengine.index.IndexEntry;
import dev.patentengine.index.NameKey;
import dev.patentengine.index.PatentFace;
import dev.patentengine.index.TextField;
import dev.patentengine.model.IpcSymbol;
import dev.patentengine.model.Patent;
import dev.patentengine.nlp.Embedding;
import dev.patentengine.nlp.Granularity;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.Token;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongToIntFunction;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/** Turns one entry into the document that Lucene keeps. For one thread and one entry. */
final class IndexedDocument {

  private static final FieldType COUNTED = counted();

  /** What a word of the title counts among those of title and abstract. */
  private static final long IN_TITLE = 1L << Integer.SIZE;

  private final Segmenter segmenter;
  private final Document document = new Document();

  private IndexedDocument(Segmenter segmenter) {
    this.segmenter = segmenter;
  }

  private static FieldType counted() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.setOmitNorms(true);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  /** The document for {@code entry}. */
  static Document of(IndexEntry entry, Segmenter segmenter) {
    IndexedDocument fields = new IndexedDocument(segmenter);
    fields.identify(entry);
    fields.addWords(entry.patent());
    fields.addFilters(entry);
    entry.meaning().ifPresent(fields::add);
    FacetValues.of(entry)
        .forEach((facet, values) ->
            values.forEach(value ->
                fields.document.add(
                    new SortedSetDocValuesField(
                        IndexFields.facet(facet), new BytesRef(IndexFields.term(value))))));
    return fields.document;
  }

  /** What stays of a removed document; no search finds it, but it tells of the removal. */
  static Document removed(String id, Segmenter segmenter) {
    IndexedDocument fields = new IndexedDocument(segmenter);
    fields.identify(id);
    fields.keyword(IndexFields.REMOVED, IndexFields.REMOVED);
    return fields.document;
  }

  private void identify(String id) {
    keyword(IndexFields.ID, id);
    document.add(new SortedDocValuesField(IndexFields.ID, new BytesRef(id)));
  }

  private void identify(IndexEntry entry) {
    String id = entry.patent().id();
    identify(id);
    if (entry.vector().isEmpty()) {
      keyword(IndexFields.PENDING, id);
    }
    if (entry.sketch().isPresent()) {
      keyword(IndexFields.SKETCHED, IndexFields.SKETCHED);
    }
    document.add(new StoredField(IndexFields.STORED, EntryCodec.encode(entry)));
  }

  private void addWords(Patent patent) {
    WordBag body = new WordBag();
    count(TextField.TITLE, List.of(patent.title()), body, IN_TITLE);
    count(TextField.ABSTRACT, List.of(patent.summary()), body, 1);
    add(WordField.BODY, body, IndexedDocument::bodyCounts);
    add(WordField.CLAIMS, TextField.CLAIMS, patent.claims());
    add(WordField.APPLICANT, TextField.APPLICANT, patent.applicants());
    byte[] face = PatentFace.of(patent, body.words()).bytes();
    document.add(new BinaryDocValuesField(IndexFields.FACE, new BytesRef(face)));
  }

  private void add(WordField field, TextField text, List<String> texts) {
    WordBag words = new WordBag();
    count(text, texts, words, 1);
    add(field, words, Math::toIntExact);
  }

  private void add(WordField field, WordBag words, LongToIntFunction frequencies) {
    document.add(new Field(field.fieldName(), new CountedTerms(words, frequencies), COUNTED));
  }

  /** Cuts texts and adds their words to {@code words}, each counting {@code by}. */
  private void count(TextField text, List<String> texts, WordBag words, long by) {
    int length = 0;
    for (String each : texts) {
      for (Token token : segmenter.segment(each, Granularity.SEARCH)) {
        words.add(IndexFields.term(token.text()), by);
        length++;
      }
    }
    document.add(new NumericDocValuesField(IndexFields.length(text), length));
  }

  private static int bodyCounts(long count) {
    return BodyCounts.of((int) (count / IN_TITLE), (int) (count % IN_TITLE));
  }

  private void addFilters(IndexEntry entry) {
    Patent patent = entry.patent();
    keywords(IndexFields.IPC, ipcLevels(patent.ipc()));
    keywords(IndexFields.APPLICANT, nameKeys(patent.applicants()));
    keywords(IndexFields.INVENTOR, nameKeys(patent.inventors()));
    patent
        .region()
        .ifPresent(region -> {
          for (int digits = 2; digits <= 6; digits += 2) {
            keyword(IndexFields.REGION, region.code().substring(0, digits));
          }
        });
    patent.filed().ifPresent(day -> add(IndexFields.FILED, day));
    patent.published().ifPresent(day -> add(IndexFields.PUBLISHED, day));
    keyword(IndexFields.STATUS, patent.status().code());
    patent.kind().ifPresent(kind -> keyword(IndexFields.KIND, kind.code()));
    keywords(IndexFields.INDUSTRY, industryLevels(entry.industries()));
    patent.family().ifPresent(family -> keyword(IndexFields.FAMILY, family));
    keywords(IndexFields.CITES, new TreeSet<>(patent.citations()));
  }

  private static Set<String> nameKeys(Collection<String> names) {
    Set<String> keys = new TreeSet<>();
    names.forEach(name -> keys.add(NameKey.of(name)));
    return keys;
  }

  private static Set<String> ipcLevels(Collection<IpcSymbol> symbols) {
    Set<String> levels = new TreeSet<>();
    for (IpcSymbol symbol : symbols) {
      String value = symbol.value();
      levels.add(symbol.section());
      levels.add(value.substring(0, Math.min(3, value.length())));
      levels.add(symbol.subclass());
      levels.add(symbol.mainGroup());
      levels.add(value);
    }
    return levels;
  }

  private static Set<String> industryLevels(Collection<String> codes) {
    Set<String> levels = new TreeSet<>(codes);
    for (String code : codes) {
      for (int dot = code.indexOf('.'); dot > 0; dot = code.indexOf('.', dot + 1)) {
        levels.add(code.substring(0, dot));
      }
    }
    return levels;
  }

  private void add(String field, LocalDate day) {
    document.add(new LongField(field, day.toEpochDay(), Field.Store.NO));
  }

  private void add(Embedding vector) {
    document.add(
        new KnnFloatVectorField(
            IndexFields.VECTOR, vector.toArray(), VectorSimilarityFunction.DOT_PRODUCT));
  }

  private void keywords(String field, Collection<String> values) {
    values.forEach(value -> keyword(field, value));
  }

  private void keyword(String field, String value) {
    document.add(new StringField(field, IndexFields.term(value), Field.Store.NO));
  }
}
