package dev.patentengine.api.server;

import dev.patentengine.PatentEngine;
import dev.patentengine.PatentEngineException;
import dev.patentengine.api.http.Access;
import dev.patentengine.api.http.Route;
import dev.patentengine.api.http.Schemas;
import dev.patentengine.api.jobs.Jobs;
import dev.patentengine.api.jobs.LongWork;
import dev.patentengine.api.jobs.Vectors;
import dev.patentengine.api.security.AuditLog;
import io.javalin.Javalin;
import io.javalin.util.JavalinException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/**
 * The engine as a service: {@code try (PatentServer server = PatentServer.start(engine, folder,
 * access, options))}. Closing it lets the requests in flight end and everything that it
 * acknowledged be safe; the engine stays open. Safe for concurrent use.
 */
public final class PatentServer implements AutoCloseable {

  private final ServerOptions options;
  private final InFlight inFlight = new InFlight();
  private final Workers workers = new Workers();
  private final RequestLog log;
  private final Vectors vectors;
  private final Jobs jobs;
  private final List<Route> routes;
  private final Javalin javalin;

  private PatentServer(PatentEngine engine, Path folder, Access access, ServerOptions options) {
    this.options = options;
    this.log = new RequestLog(options.log(), Clock.systemUTC());
    this.vectors = new Vectors(engine, fault -> log.fault("-", fault));
    this.jobs = LongWork.open(engine, vectors, folder, log::fault);
    AuditLog audit = new AuditLog(folder.resolve("audit"));
    Places heavy = Places.heavy(options.limits());
    Places flowing = Places.flowing(options.limits());
    Meters meters = new Meters();
    measure(engine, folder, meters, heavy);
    Schemas schemas = Schemas.load();
    RouteTable table = new RouteTable(engine, folder, schemas, options.limits());
    this.routes =
        ServiceRoutes.documented(
            table.routes(access, inFlight, vectors, jobs, audit), schemas, meters);
    Dispatch dispatch =
        new Dispatch(
            access,
            schemas,
            options.limits(),
            heavy,
            flowing,
            inFlight,
            new Observing(log, meters, audit),
            workers);
    this.javalin = WebServer.create(options, routes, dispatch, inFlight);
  }

  /**
   * Starts a server over {@code engine} that lets in whom {@code access} admits.
   *
   * @param folder of the index: jobs, receipts and the audit are kept in it
   * @throws PatentEngineException if it cannot listen on its address
   */
  public static PatentServer start(
      PatentEngine engine, Path folder, Access access, ServerOptions options) {
    PatentServer server = new PatentServer(engine, folder, access, options);
    server.listen();
    server.log.event("listening on " + options.host() + ":" + server.port());
    server.vectors.wanted();
    return server;
  }

  private void listen() {
    try {
      javalin.start(options.host(), options.port());
    } catch (JavalinException e) {
      close();
      throw new PatentEngineException(
          "无法在 " + options.host() + ":" + options.port() + " 上监听，端口可能已被占用，请用 --port 另选", e);
    }
  }

  private void measure(PatentEngine engine, Path folder, Meters meters, Places heavy) {
    meters.gauge("index.patents", "Patents stored", engine::size);
    meters.gauge("index.bytes", "Bytes in the folder of the index", () -> bytes(folder));
    meters.gauge("index.pending", "Patents without a vector", engine::pending);
    meters.gauge("queue.length", "Heavy requests that wait for a place", heavy::queueLength);
    meters.gauge("queue.busy", "Heavy requests that are being worked on", heavy::busy);
    meters.gauge("requests.flying", "Requests that are being answered", inFlight::count);
    meters.gauge("jobs.unfinished", "Jobs that wait or run", jobs::unfinished);
    options.figures().forEach((name, value) -> meters.gauge(name, name, value));
    meters.fact("model", "name", engine.model().name(), "digest", engine.model().digest());
  }

  /** What lies in a folder; a file that goes away meanwhile is not counted. */
  private static long bytes(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  /** The port that it listens on. */
  public int port() {
    return javalin.port();
  }

  /** What it answers, in order. */
  public List<Route> routes() {
    return routes;
  }

  /** Lets nobody in any more, waits for those in flight, then ends. */
  @Override
  public void close() {
    inFlight.stop();
    log.event("stopping");
    try {
      if (!inFlight.await(options.stopTime())) {
        log.event("requests were cut off after " + options.stopTime());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    javalin.stop();
    workers.close();
    jobs.close();
    vectors.close();
    log.event("stopped");
  }
}
