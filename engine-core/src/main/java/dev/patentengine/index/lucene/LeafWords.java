package dev.patentengine.index.lucene;

import dev.patentengine.index.TextField;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * In how many documents of one segment words stand; remembered of the frequent ones, which take
 * long to count: at most one entry, some 100 bytes, for each {@value #FREQUENT} postings and choice
 * of texts. Safe for concurrent use.
 */
final class LeafWords {

  private static final int FREQUENT = 1024;

  private final Map<Key, Integer> frequent = new ConcurrentHashMap<>();

  private record Key(String word, Set<TextField> texts) {}

  /** How many documents have {@code word} in one of the texts, deleted ones not counted. */
  int documents(String word, Set<TextField> texts, LeafReader leaf) throws IOException {
    Key key = new Key(word, texts);
    Integer known = frequent.get(key);
    if (known != null) {
      return known;
    }
    int counted = count(word, texts, leaf);
    if (counted >= FREQUENT) {
      frequent.put(key, counted);
    }
    return counted;
  }

  private static int count(String word, Set<TextField> texts, LeafReader leaf) throws IOException {
    List<WordField> fields = WordField.of(texts);
    if (fields.size() == 1 && texts.containsAll(fields.getFirst().texts())) {
      return count(fields.getFirst().term(word), leaf);
    }
    Map<TextField, Float> any = new EnumMap<>(TextField.class);
    texts.forEach(text -> any.put(text, 1f));
    FixedBitSet bits = new FixedBitSet(leaf.maxDoc());
    for (WeighedField field : WeighedField.of(any)) {
      PostingsEnum postings = leaf.postings(field.field().term(word), PostingsEnum.FREQS);
      while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (field.weighed(postings.freq()) > 0) {
          bits.set(postings.docID());
        }
      }
    }
    Bits live = leaf.getLiveDocs();
    if (live != null) {
      live.applyMask(bits, 0);
    }
    return bits.cardinality();
  }

  /** How many documents that are not deleted have {@code term}. */
  static int count(Term term, LeafReader leaf) throws IOException {
    Bits live = leaf.getLiveDocs();
    if (live == null) {
      return leaf.docFreq(term);
    }
    int count = 0;
    PostingsEnum postings = leaf.postings(term, PostingsEnum.NONE);
    while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      count += live.get(postings.docID()) ? 1 : 0;
    }
    return count;
  }
}
