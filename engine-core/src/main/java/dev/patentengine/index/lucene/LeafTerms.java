package dev.patentengine.index.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words of some fields of one segment. For one thread. */
final class LeafTerms {

  private final List<Field> fields = new ArrayList<>();

  private record Field(TermsEnum terms, WeighedField weights) {}

  LeafTerms(LeafReader leaf, List<WeighedField> weighed) throws IOException {
    for (WeighedField field : weighed) {
      Terms terms = leaf.terms(field.field().fieldName());
      if (terms != null) {
        fields.add(new Field(terms.iterator(), field));
      }
    }
  }

  /** Where a word stands. */
  LeafPostings postings(String word) throws IOException {
    BytesRef term = new BytesRef(word);
    List<LeafPostings.Field> found = new ArrayList<>();
    for (Field field : fields) {
      if (field.terms().seekExact(term)) {
        PostingsEnum postings = field.terms().postings(null, PostingsEnum.FREQS);
        postings.nextDoc();
        found.add(new LeafPostings.Field(postings, field.weights()));
      }
    }
    return new LeafPostings(found);
  }
}
