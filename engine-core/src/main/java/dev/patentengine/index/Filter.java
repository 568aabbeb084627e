package dev.patentengine.index;

import dev.patentengine.model.IpcSymbol;
import dev.patentengine.model.LegalStatus;
import dev.patentengine.model.PatentKind;
import dev.patentengine.model.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Which documents may be found at all. Filters do not change scores. */
public sealed interface Filter {

  /** All documents. */
  Filter ALL = new And(List.of());

  /** Documents that pass every one of these; all documents for an empty list. */
  record And(List<Filter> filters) implements Filter {
    public And {
      filters = List.copyOf(filters);
    }
  }

  /** Documents that pass at least one of these; none for an empty list. */
  record Or(List<Filter> filters) implements Filter {
    public Or {
      filters = List.copyOf(filters);
    }
  }

  /** Documents that do not pass this. */
  record Not(Filter filter) implements Filter {}

  /** Documents with an IPC symbol that this one covers (see {@link IpcSymbol#covers}). */
  record Ipc(IpcSymbol symbol) implements Filter {}

  /** Documents with an applicant of exactly this name (compared NFKC, lower case, no spaces). */
  record Applicant(String name) implements Filter {}

  /** Documents with an inventor of exactly this name (compared as applicants are). */
  record Inventor(String name) implements Filter {}

  /** Documents from this place or from within it. */
  record In(Region region) implements Filter {}

  /** Documents filed from {@code from} to {@code to}, both included; undated ones do not pass. */
  record Filed(LocalDate from, LocalDate to) implements Filter {}

  /** Documents published from {@code from} to {@code to}, both included. */
  record Published(LocalDate from, LocalDate to) implements Filter {}

  /** Documents whose register says one of these. */
  record Status(Set<LegalStatus> statuses) implements Filter {
    public Status {
      statuses = Set.copyOf(statuses);
    }
  }

  /** Documents of one of these kinds. */
  record Kind(Set<PatentKind> kinds) implements Filter {
    public Kind {
      kinds = Set.copyOf(kinds);
    }
  }

  /** Documents labelled with this emerging-industry code or one below it ({@code 1} or 1.2). */
  record Industry(String code) implements Filter {}

  /** Documents with one of these ids. */
  record Ids(Set<String> ids) implements Filter {
    public Ids {
      ids = Set.copyOf(ids);
    }
  }

  /** Documents of this patent family. */
  record Family(String id) implements Filter {}

  /** Documents that cite the one with this number. */
  record Cites(String number) implements Filter {}
}
