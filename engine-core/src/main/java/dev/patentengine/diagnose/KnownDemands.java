package dev.patentengine.diagnose;

import java.util.Map;
import java.util.Optional;

/**
 * Demands that are known already, to find repeats and near-repeats among. Immutable, safe for
 * concurrent use.
 */
public final class KnownDemands {

  private final NearDuplicates texts;

  private KnownDemands(NearDuplicates texts) {
    this.texts = texts;
  }

  /** None. */
  public static KnownDemands none() {
    return new KnownDemands(new NearDuplicates());
  }

  /** These texts by id. */
  public static KnownDemands of(Map<String, String> texts) {
    NearDuplicates known = new NearDuplicates();
    texts.forEach(known::add);
    return new KnownDemands(known);
  }

  /** The known demand that {@code text} repeats, other than the one with this id; the nearest. */
  Optional<String> repeated(String id, String text) {
    return texts.nearest(id, text);
  }
}
