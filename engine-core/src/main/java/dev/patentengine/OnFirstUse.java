package dev.patentengine;

import java.util.Optional;
import java.util.function.Supplier;

/** Makes something when it is first asked for, once. Safe for concurrent use. */
final class OnFirstUse<T> {

  private final Supplier<T> make;
  private Optional<T> made = Optional.empty();

  OnFirstUse(Supplier<T> make) {
    this.make = make;
  }

  /** The thing; if making it fails, the next call tries again. */
  synchronized T get() {
    if (made.isEmpty()) {
      made = Optional.of(make.get());
    }
    return made.get();
  }
}
