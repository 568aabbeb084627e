package dev.patentengine.index.lucene;

import dev.patentengine.index.Filter;
import dev.patentengine.index.NameKey;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which documents of one segment pass a filter, as bits. Filters are combined here and not as
 * Lucene queries, which refuse more than 1,024 parts. For one thread.
 */
final class FilterBits {

  private final Snapshot snapshot;
  private final LeafReaderContext leaf;

  private FilterBits(Snapshot snapshot, LeafReaderContext leaf) {
    this.snapshot = snapshot;
    this.leaf = leaf;
  }

  /** The documents that pass {@code filter} and are not deleted, for each segment. */
  static List<FixedBitSet> of(Snapshot snapshot, Filter filter) throws IOException {
    List<LeafReaderContext> leaves = snapshot.getLeafContexts();
    FixedBitSet[] bits = new FixedBitSet[leaves.size()];
    for (LeafReaderContext leaf : leaves) {
      bits[leaf.ord] = new FilterBits(snapshot, leaf).bits(filter);
      Bits live = leaf.reader().getLiveDocs();
      if (live != null) {
        live.applyMask(bits[leaf.ord], 0);
      }
      snapshot.clearRemoved(bits[leaf.ord], leaf);
    }
    return List.of(bits);
  }

  private FixedBitSet bits(Filter filter) throws IOException {
    return switch (filter) {
      case Filter.And and -> all(and.filters());
      case Filter.Or or -> any(or.filters());
      case Filter.Not not -> {
        FixedBitSet bits = bits(not.filter());
        bits.flip(0, bits.length());
        yield bits;
      }
      case Filter.Ipc ipc -> terms(IndexFields.IPC, List.of(ipc.symbol().value()));
      case Filter.Applicant name -> terms(IndexFields.APPLICANT, List.of(NameKey.of(name.name())));
      case Filter.Inventor name -> terms(IndexFields.INVENTOR, List.of(NameKey.of(name.name())));
      case Filter.In in -> terms(IndexFields.REGION, List.of(in.region().prefix()));
      case Filter.Filed days -> range(IndexFields.FILED, days.from(), days.to());
      case Filter.Published days -> range(IndexFields.PUBLISHED, days.from(), days.to());
      case Filter.Status status ->
          terms(IndexFields.STATUS, status.statuses().stream().map(value -> value.code()).toList());
      case Filter.Kind kind ->
          terms(IndexFields.KIND, kind.kinds().stream().map(value -> value.code()).toList());
      case Filter.Industry industry -> terms(IndexFields.INDUSTRY, List.of(industry.code()));
      case Filter.Ids ids -> terms(IndexFields.ID, ids.ids());
      case Filter.Family family -> terms(IndexFields.FAMILY, List.of(family.id()));
      case Filter.Cites cites -> terms(IndexFields.CITES, List.of(cites.number()));
    };
  }

  private FixedBitSet none() {
    return new FixedBitSet(leaf.reader().maxDoc());
  }

  private FixedBitSet all(List<Filter> filters) throws IOException {
    FixedBitSet bits = none();
    bits.set(0, bits.length());
    for (Filter filter : filters) {
      bits.and(bits(filter));
    }
    return bits;
  }

  private FixedBitSet any(List<Filter> filters) throws IOException {
    FixedBitSet bits = none();
    for (Filter filter : filters) {
      bits.or(bits(filter));
    }
    return bits;
  }

  private FixedBitSet terms(String field, Collection<String> values) throws IOException {
    FixedBitSet bits = none();
    for (String value : new TreeSet<>(values)) {
      Term term = new Term(field, IndexFields.term(value));
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      if (postings != null) {
        bits.or(postings);
      }
    }
    return bits;
  }

  private FixedBitSet range(String field, LocalDate from, LocalDate to) throws IOException {
    FixedBitSet bits = none();
    if (from.isAfter(to)) {
      return bits;
    }
    Scorer scorer =
        snapshot
            .createWeight(
                snapshot.rewrite(
                    LongField.newRangeQuery(field, from.toEpochDay(), to.toEpochDay())),
                ScoreMode.COMPLETE_NO_SCORES,
                1)
            .scorer(leaf);
    if (scorer != null) {
      bits.or(scorer.iterator());
    }
    return bits;
  }
}
