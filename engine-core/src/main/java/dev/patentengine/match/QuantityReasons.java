package dev.patentengine.match;

import dev.patentengine.match.Reason.SharedQuantity;
import dev.patentengine.nlp.Quantity;
import dev.patentengine.nlp.QuantityExtractor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pairs the figures of a demand with those of a patent that measure the same property. */
final class QuantityReasons {

  private static final int MOST = 3;

  private final QuantityExtractor extractor;

  QuantityReasons(QuantityExtractor extractor) {
    this.extractor = extractor;
  }

  /** The pairs, in the demand's order, each figure of the demand at most once. */
  List<SharedQuantity> shared(String demand, String patent) {
    List<SharedQuantity> shared = new ArrayList<>();
    List<Quantity> offered = extractor.quantities(patent);
    for (Quantity wanted : extractor.quantities(demand)) {
      offered.stream()
          .filter(candidate -> sameMatter(wanted, candidate))
          .findFirst()
          .map(found -> pair(wanted, found, demand, patent))
          .ifPresent(shared::add);
    }
    return shared.stream().limit(MOST).toList();
  }

  private static SharedQuantity pair(
      Quantity wanted, Quantity found, String demand, String patent) {
    return new SharedQuantity(wanted, found, wanted.span().in(demand), found.span().in(patent));
  }

  private static boolean sameMatter(Quantity wanted, Quantity offered) {
    return wanted.canonical().dimension().equals(offered.canonical().dimension())
        && sameProperty(wanted.property(), offered.property());
  }

  /** Whether both name a property and one name holds the other, or they end alike (…强度). */
  private static boolean sameProperty(Optional<String> wanted, Optional<String> offered) {
    if (wanted.isEmpty() || offered.isEmpty()) {
      return false;
    }
    String a = wanted.get();
    String b = offered.get();
    return a.contains(b) || b.contains(a) || tail(a).equals(tail(b));
  }

  private static String tail(String property) {
    return property.substring(Math.max(0, property.length() - 2));
  }
}
