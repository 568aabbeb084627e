package dev.patentengine.api.document;

import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.api.http.Route;
import dev.patentengine.api.http.Route.Body;
import dev.patentengine.api.http.Route.Weight;
import java.util.EnumSet;
import java.util.Set;

/** Which problems a route can answer with, from what it is. Stateless. */
final class Problems {

  private Problems() {}

  static Set<ProblemKind> of(Route route) {
    Set<ProblemKind> kinds =
        EnumSet.of(ProblemKind.MALFORMED, ProblemKind.FAULT, ProblemKind.STOPPING);
    if (route.role().isPresent()) {
      kinds.add(ProblemKind.UNAUTHENTICATED);
      kinds.add(ProblemKind.FORBIDDEN);
      kinds.add(ProblemKind.TOO_MANY);
      kinds.add(ProblemKind.INVALID);
    }
    if (route.path().contains("{")) {
      kinds.add(ProblemKind.NOT_FOUND);
    }
    if (!(route.body() instanceof Body.None)) {
      kinds.addAll(Set.of(ProblemKind.TOO_LARGE, ProblemKind.MEDIA, ProblemKind.INVALID));
    }
    if (route.weight() != Weight.LIGHT) {
      kinds.addAll(Set.of(ProblemKind.OVERLOADED, ProblemKind.TIMEOUT));
    }
    kinds.addAll(route.problems());
    return kinds;
  }
}
