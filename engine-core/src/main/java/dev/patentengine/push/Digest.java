package dev.patentengine.push;

import java.util.List;

/**
 * The pushes that a subscription has not had yet, best first. Immutable.
 *
 * @param subscription whose, with the cursor behind them
 * @param pushes what is new to it
 */
public record Digest(Subscription subscription, List<Push> pushes) {

  public Digest {
    pushes = List.copyOf(pushes);
  }
}
