package dev.patentengine.api.jobs;

/** A job is not to go on: it was cancelled, or the service stops. */
final class JobStoppedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  JobStoppedException() {
    super("the job is not to go on", null, false, false);
  }
}
