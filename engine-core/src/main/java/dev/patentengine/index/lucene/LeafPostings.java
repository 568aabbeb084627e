package dev.patentengine.index.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;

/** Where one word stands in the fields of one segment, read forwards once. For one thread. */
final class LeafPostings {

  private final List<Field> fields;

  /**
   * What one field has of the word.
   *
   * @param postings at the first document
   * @param weights what its frequencies count
   */
  record Field(PostingsEnum postings, WeighedField weights) {}

  LeafPostings(List<Field> fields) {
    this.fields = fields;
  }

  /** Whether the word stands in one field at most, so that nothing has to be summed up. */
  boolean inOneField() {
    return fields.size() <= 1;
  }

  /** Gives the frequencies in the documents before {@code end}, field by field. */
  void read(int end, DocAndFloatFeatureBuffer buffer, Frequencies frequencies) throws IOException {
    for (Field field : fields) {
      if (field.postings().docID() >= end) {
        continue;
      }
      for (field.postings().nextPostings(end, buffer);
          buffer.size > 0;
          field.postings().nextPostings(end, buffer)) {
        frequencies.add(buffer, field.weights());
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
        frequency += field.weights().weighed(postings.freq());
      }
    }
    return frequency;
  }

  /** Takes what stands in one field, as {@link WeighedField#weighed} reads it. */
  interface Frequencies {
    void add(DocAndFloatFeatureBuffer found, WeighedField weights);
  }
}
