package dev.patentengine.api.jobs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/** The work of a kind of job. It can be begun again after it was cut off. */
@FunctionalInterface
interface JobWork {

  /**
   * Does it and says what came of it.
   *
   * @param progress is told now and then how far it is; throws to end the work early
   */
  ObjectNode run(Job job, Consumer<JobProgress> progress);

  /** Drops what the job was asked with, once it has ended for good. */
  default void forget(Job job) {}
}
