package dev.patentengine.api.server;

import dev.patentengine.api.http.Role;
import dev.patentengine.api.http.Route;
import dev.patentengine.api.security.AuditLog;
import java.util.stream.Collectors;

/** Writes the log and the audit, and measures. Safe for concurrent use. */
record Observing(RequestLog log, Meters meters, AuditLog audit) implements Dispatch.Observer {

  @Override
  public void ended(RequestLog.Entry entry) {
    log.write(entry);
    entry.route().filter(Observing::audited).ifPresent(route -> audit.write(audited(route, entry)));
    meters.request(entry.name(), entry.status(), entry.call().deadline().elapsed());
  }

  /** What changes something, or tries to. */
  private static boolean audited(Route route) {
    return route.role().filter(role -> role.includes(Role.WRITE)).isPresent();
  }

  private static AuditLog.Entry audited(Route route, RequestLog.Entry entry) {
    String target =
        route.parameters().stream()
            .filter(parameter -> parameter.place().equals("path"))
            .map(parameter -> entry.call().path(parameter.name()))
            .collect(Collectors.joining(" "));
    String result = entry.status() + entry.problem().map(type -> " " + type).orElse("");
    return new AuditLog.Entry(
        entry.call().caller().client(),
        entry.call().caller().role().code(),
        route.name(),
        target,
        result,
        entry.call().id());
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
