package dev.patentengine.team;

import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Gives the words of patents' titles and abstracts. Safe for concurrent use. */
@FunctionalInterface
public interface WorkWords {

  /** The words of those of these patents that exist, by id. */
  Map<String, Set<String>> of(Collection<String> ids);
}
