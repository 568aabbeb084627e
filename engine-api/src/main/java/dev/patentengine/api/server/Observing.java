package dev.patentengine.api.server;

/** Writes the log and measures. Safe for concurrent use. */
record Observing(RequestLog log, Meters meters) implements Dispatch.Observer {

  @Override
  public void ended(RequestLog.Entry entry) {
    log.write(entry);
    meters.request(entry.route(), entry.status(), entry.call().deadline().elapsed());
  }

  @Override
  public void stage(String stage, Deadline since) {
    meters.stage(stage, since.elapsed());
  }

  @Override
  public void fault(String requestId, Throwable fault) {
    log.fault(requestId, fault);
  }
}
