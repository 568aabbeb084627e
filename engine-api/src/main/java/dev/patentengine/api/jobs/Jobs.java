package dev.patentengine.api.jobs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.PatentEngineException;
import dev.patentengine.api.jobs.Job.State;
import dev.patentengine.store.RecordForm;
import dev.patentengine.store.RecordStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;

/**
 * The jobs of a service, done one after the other in order of asking and kept in a folder. Those
 * that were not done when the service stopped are begun again. Safe for concurrent use.
 */
public final class Jobs implements AutoCloseable {

  /** Ended jobs that are remembered. */
  private static final int REMEMBERED = 200;

  private final RecordStore<Job> store;
  private final Map<String, JobWork> works;
  private final BiConsumer<String, Throwable> faults;
  private final Map<String, Job> running = new ConcurrentHashMap<>();
  private final Set<String> cancelled = ConcurrentHashMap.newKeySet();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("jobs").daemon().factory());
  private volatile boolean stopping;

  private Jobs(
      RecordStore<Job> store, Map<String, JobWork> works, BiConsumer<String, Throwable> faults) {
    this.store = store;
    this.works = Map.copyOf(works);
    this.faults = faults;
  }

  /**
   * Opens the jobs of this folder and goes on with those that are not done.
   *
   * @param faults is told of a job, by its id, that failed for no reason of its caller's
   */
  static Jobs open(Path folder, Map<String, JobWork> works, BiConsumer<String, Throwable> faults) {
    RecordStore<Job> store =
        RecordStore.open(folder, new RecordForm<>(Job::id, Job::stored, Job::read));
    Jobs jobs = new Jobs(store, works, faults);
    store.stream()
        .filter(job -> !job.state().ended())
        .sorted(Comparator.comparing(Job::created).thenComparing(Job::id))
        .forEach(jobs::enqueue);
    return jobs;
  }

  /** An id for a job to be. */
  static String freshId() {
    return UUID.randomUUID().toString();
  }

  /** Takes a job, durably. */
  Job submit(String id, String kind, String client, Map<String, String> choices) {
    Job job =
        new Job(
            id,
            kind,
            client,
            State.QUEUED,
            choices,
            Instant.now().truncatedTo(java.time.temporal.ChronoUnit.MILLIS),
            JobProgress.NONE,
            "",
            Optional.empty());
    forgetOld();
    keep(job);
    enqueue(job);
    return job;
  }

  private void forgetOld() {
    List<Job> ended =
        store.stream()
            .filter(job -> job.state().ended())
            .sorted(Comparator.comparing(Job::created).reversed())
            .skip(REMEMBERED)
            .toList();
    ended.forEach(job -> store.remove(job.id()));
  }

  private void enqueue(Job job) {
    worker.execute(() -> begun(job).ifPresent(this::run));
  }

  /** The job of this id as it is now. */
  Optional<Job> job(String id) {
    return Optional.ofNullable(running.get(id)).or(() -> store.find(id));
  }

  /** All jobs that are remembered, the newest first. */
  List<Job> all() {
    return store.stream()
        .map(job -> job(job.id()).orElse(job))
        .sorted(Comparator.comparing(Job::created).reversed().thenComparing(Job::id))
        .toList();
  }

  /** How many wait or run. */
  public long unfinished() {
    return store.stream().filter(job -> !job.state().ended()).count();
  }

  /** Cancels a job: one that waits at once, one that runs ends at its next step. */
  synchronized void cancel(Job job) {
    if (running.containsKey(job.id())) {
      cancelled.add(job.id());
      return;
    }
    store
        .find(job.id())
        .filter(kept -> !kept.state().ended())
        .ifPresent(waiting -> {
          Job ended = waiting.in(State.CANCELLED, "已取消，没有开始");
          keep(ended);
          forget(ended);
        });
  }

  /** Marks a job as running unless it was cancelled while it waited, or the service stops. */
  private synchronized Optional<Job> begun(Job job) {
    boolean waits = store.find(job.id()).filter(kept -> !kept.state().ended()).isPresent();
    if (stopping || !waits) {
      return Optional.empty();
    }
    Job begun = job.in(State.RUNNING, "");
    keep(begun);
    running.put(job.id(), begun);
    return Optional.of(begun);
  }

  private void run(Job begun) {
    Job ended = ended(begun);
    keep(ended);
    running.remove(begun.id());
    cancelled.remove(begun.id());
    forget(ended);
  }

  private void forget(Job job) {
    if (!job.state().ended()) {
      return;
    }
    try {
      Optional.ofNullable(works.get(job.kind())).ifPresent(work -> work.forget(job));
    } catch (RuntimeException e) {
      faults.accept(job.id(), e);
    }
  }

  private Job ended(Job begun) {
    String id = begun.id();
    try {
      advance(id, JobProgress.NONE);
      ObjectNode result = work(begun).run(begun, progress -> advance(id, progress));
      return latest(begun).in(State.DONE, "").with(result);
    } catch (JobStoppedException e) {
      return cancelled.contains(id)
          ? latest(begun).in(State.CANCELLED, "已取消；此前入库的保留")
          : latest(begun).in(State.QUEUED, "服务停止时中断，下次启动后继续");
    } catch (IllegalArgumentException e) {
      return latest(begun).in(State.FAILED, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      faults.accept(id, e);
      boolean known = e instanceof PatentEngineException;
      return latest(begun).in(State.FAILED, known ? "未能完成，请把任务号告诉管理员" : "内部故障，请把任务号告诉管理员");
    }
  }

  private JobWork work(Job job) {
    return Optional.ofNullable(works.get(job.kind()))
        .orElseThrow(() -> new IllegalArgumentException("没有这类任务：" + job.kind()));
  }

  private Job latest(Job begun) {
    return Optional.ofNullable(running.get(begun.id())).orElse(begun);
  }

  private void advance(String id, JobProgress progress) {
    running.computeIfPresent(id, (key, job) -> job.at(progress));
    if (stopping || cancelled.contains(id)) {
      throw new JobStoppedException();
    }
  }

  private void keep(Job job) {
    store.store(List.of(job));
  }

  /** Ends the job at hand at its next step; it and those that wait go on another time. */
  @Override
  public void close() {
    stopping = true;
    worker.shutdown();
    try {
      if (!worker.awaitTermination(Duration.ofMinutes(1).toSeconds(), TimeUnit.SECONDS)) {
        faults.accept("-", new IllegalStateException("a job did not stop in time"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    store.close();
  }
}
