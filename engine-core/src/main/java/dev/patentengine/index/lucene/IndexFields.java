package dev.patentengine.index.lucene;

import dev.patentengine.index.Facet;
import dev.patentengine.index.TextField;
import java.util.Locale;

/** The names of the fields in Lucene. A change of their meaning is a new {@link #SCHEMA}. */
final class IndexFields {

  /** Version of what stands in the index. */
  static final int SCHEMA = 5;

  /** The id, as a term and as a sorted value. */
  static final String ID = "id";

  /** The id again, for documents without a vector only. */
  static final String PENDING = "pending";

  /** Marks documents with a sketch in place of their vector, which are pending too. */
  static final String SKETCHED = "sketched";

  /** The number of the last change of the record, for ranges and as a value. */
  static final String SEQUENCE = "sequence";

  /** Marks what is left of a removed document: its id and sequence. */
  static final String REMOVED = "removed";

  static final String VECTOR = "vector";

  /** What {@link EntryCodec} made of the entry. */
  static final String STORED = "stored";

  /** The patent's face, as bytes. */
  static final String FACE = "face";

  static final String IPC = "ipc";
  static final String APPLICANT = "applicant";
  static final String INVENTOR = "inventor";
  static final String REGION = "region";
  static final String FILED = "filed";
  static final String PUBLISHED = "published";
  static final String STATUS = "status";
  static final String KIND = "kind";
  static final String INDUSTRY = "industry";
  static final String FAMILY = "family";
  static final String CITES = "cites";

  static final int LONGEST_TERM = 255;

  private IndexFields() {}

  /** Where the number of words of a text stands. */
  static String length(TextField text) {
    return "length." + text.name().toLowerCase(Locale.ROOT);
  }

  /** Where the values of a facet stand. */
  static String facet(Facet facet) {
    return "facet." + facet.name().toLowerCase(Locale.ROOT);
  }

  /** The term for a text: its first 255 units, since Lucene refuses terms beyond 32 kB. */
  static String term(String text) {
    return text.length() <= LONGEST_TERM ? text : text.substring(0, LONGEST_TERM);
  }
}
