package dev.patentengine.push;

import dev.patentengine.store.Change;
import dev.patentengine.store.Changes;
import dev.patentengine.store.RecordStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The log of pushes, who has subscribed to them, and how far the work has come, durably in a
 * folder. A pair of demand and patent is in the log once for ever. Safe for concurrent use.
 */
public final class PushBook implements AutoCloseable {

  private static final int PAGE = 1_000;

  private final RecordStore<Push> pushes;
  private final RecordStore<Subscription> subscriptions;
  private final RecordStore<Progress> progress;

  private PushBook(
      RecordStore<Push> pushes,
      RecordStore<Subscription> subscriptions,
      RecordStore<Progress> progress) {
    this.pushes = pushes;
    this.subscriptions = subscriptions;
    this.progress = progress;
  }

  /** The book in {@code folder}, made if it is not there. */
  public static PushBook open(Path folder) {
    RecordStore<Push> pushes = RecordStore.open(folder.resolve("log"), PushJson.form());
    try {
      RecordStore<Subscription> subscriptions =
          RecordStore.open(folder.resolve("subscriptions"), Subscription.form());
      try {
        return new PushBook(
            pushes, subscriptions, RecordStore.open(folder.resolve("progress"), Progress.form()));
      } catch (RuntimeException e) {
        subscriptions.close();
        throw e;
      }
    } catch (RuntimeException e) {
      pushes.close();
      throw e;
    }
  }

  /** Keeps those whose pair is not in the log yet and returns them, in their order. */
  public synchronized List<Push> add(Collection<Push> found) {
    List<Push> fresh = new ArrayList<>();
    for (Push push : found) {
      boolean twice = fresh.stream().anyMatch(other -> other.key().equals(push.key()));
      if (!twice && !contains(push.demand(), push.patent())) {
        fresh.add(push);
      }
    }
    pushes.store(fresh);
    return fresh;
  }

  /** Whether this pair has been pushed. */
  public boolean contains(String demand, String patent) {
    return pushes.find(Push.key(demand, patent)).isPresent();
  }

  /** All pushes; the caller closes the stream. */
  public Stream<Push> pushes() {
    return pushes.stream();
  }

  /** How far the work has come. */
  public Progress progress() {
    return progress.find(Progress.ID).orElse(Progress.START);
  }

  /** Keeps how far the work has come. */
  public void progress(Progress reached) {
    progress.store(List.of(reached));
  }

  /** Keeps a subscription; one with a known id replaces the old and keeps its place. */
  public synchronized void subscribe(Subscription subscription) {
    long cursor =
        subscriptions
            .find(subscription.id())
            .map(Subscription::cursor)
            .orElse(subscription.cursor());
    subscriptions.store(List.of(subscription.at(cursor)));
  }

  /** Ends a subscription; says whether there was one. */
  public boolean unsubscribe(String id) {
    return subscriptions.remove(id);
  }

  /** The subscription with this id. */
  public Optional<Subscription> subscription(String id) {
    return subscriptions.find(id);
  }

  /** All subscriptions, in order of id. */
  public List<Subscription> subscriptions() {
    try (Stream<Subscription> all = subscriptions.stream()) {
      return all.toList();
    }
  }

  /**
   * What a subscription has not had yet; it counts as had from then on.
   *
   * @param wanted whether a push is one of those that it wants
   * @throws IllegalArgumentException if there is no such subscription
   */
  public synchronized Digest digest(String id, Predicate<Push> wanted) {
    Subscription subscription =
        subscriptions.find(id).orElseThrow(() -> new IllegalArgumentException("没有订阅“" + id + "”"));
    List<Push> fresh = new ArrayList<>();
    Changes page = pushes.changes(subscription.cursor(), PAGE);
    while (!page.changes().isEmpty()) {
      for (Change change : page.changes()) {
        pushes
            .find(change.id())
            .filter(push -> push.score() >= subscription.threshold())
            .filter(wanted)
            .ifPresent(fresh::add);
      }
      page = pushes.changes(page.next(), PAGE);
    }
    fresh.sort(
        Comparator.comparingDouble(Push::score)
            .reversed()
            .thenComparing(Push::demand)
            .thenComparing(Push::patent));
    Subscription had = subscription.at(page.next());
    subscriptions.store(List.of(had));
    return new Digest(had, fresh);
  }

  @Override
  public void close() {
    try (pushes;
        subscriptions) {
      progress.close();
    }
  }
}
