package dev.patentengine.index.lucene;

import dev.patentengine.index.TextField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.DocIdSetIterator;

/** Where one word stands in the fields of one segment, read forwards once. For one thread. */
final class LeafPostings {

  private final List<Field> fields;

  private record Field(PostingsEnum postings, double weight) {}

  private LeafPostings(List<Field> fields) {
    this.fields = fields;
  }

  static LeafPostings of(LeafReader leaf, String word, Map<TextField, Float> weights)
      throws IOException {
    List<Field> fields = new ArrayList<>();
    for (Map.Entry<TextField, Float> field : weights.entrySet()) {
      Term term = new Term(IndexFields.words(field.getKey()), word);
      PostingsEnum postings = leaf.postings(term, PostingsEnum.FREQS);
      if (postings != null) {
        postings.nextDoc();
        fields.add(new Field(postings, field.getValue()));
      }
    }
    return new LeafPostings(fields);
  }

  /** The first document not yet read that may have the word. */
  int next() {
    int next = DocIdSetIterator.NO_MORE_DOCS;
    for (Field field : fields) {
      next = Math.min(next, field.postings().docID());
    }
    return next;
  }

  /** Gives the weighted frequencies in the documents before {@code end}, field by field. */
  void read(int end, DocAndFloatFeatureBuffer buffer, Frequencies frequencies) throws IOException {
    for (Field field : fields) {
      if (field.postings().docID() >= end) {
        continue;
      }
      for (field.postings().nextPostings(end, buffer);
          buffer.size > 0;
          field.postings().nextPostings(end, buffer)) {
        frequencies.add(buffer, field.weight());
      }
    }
  }

  /** The weighted frequency in {@code doc}, which must not lie before what was read. */
  double in(int doc) throws IOException {
    double frequency = 0;
    for (Field field : fields) {
      PostingsEnum postings = field.postings();
      int at = postings.docID() < doc ? postings.advance(doc) : postings.docID();
      if (at == doc) {
        frequency += field.weight() * postings.freq();
      }
    }
    return frequency;
  }

  /** Takes what stands in one field. */
  interface Frequencies {
    void add(DocAndFloatFeatureBuffer found, double weight);
  }
}
