package dev.patentengine.api.server;

import dev.patentengine.PatentEngine;
import dev.patentengine.api.http.Access;
import dev.patentengine.api.http.Route;
import dev.patentengine.api.http.Schemas;
import dev.patentengine.api.routes.DiagnoseRoutes;
import dev.patentengine.api.routes.HealthRoutes;
import dev.patentengine.api.routes.LanguageRoutes;
import dev.patentengine.api.routes.MatchRoutes;
import dev.patentengine.api.routes.PatentRoutes;
import dev.patentengine.api.routes.SearchRoutes;
import dev.patentengine.api.routes.TeamRoutes;
import io.javalin.Javalin;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * The engine as a service: {@code try (PatentServer server = PatentServer.start(engine, access,
 * options))}. Closing it lets the requests in flight end and everything that it acknowledged be
 * safe; the engine stays open. Safe for concurrent use.
 */
public final class PatentServer implements AutoCloseable {

  private final ServerOptions options;
  private final InFlight inFlight;
  private final RequestLog log;
  private final List<Route> routes;
  private final Vectors vectors;
  private final Javalin javalin;

  private PatentServer(PatentEngine engine, Access access, ServerOptions options) {
    this.options = options;
    this.inFlight = new InFlight();
    this.log = new RequestLog(options.log(), Clock.systemUTC());
    this.vectors = Vectors.of(engine, log);
    Places heavy = Places.heavy(options.limits());
    Places flowing = Places.flowing(options.limits());
    Meters meters = new Meters();
    measure(engine, meters, heavy);
    Schemas schemas = Schemas.load();
    this.routes = ServiceRoutes.documented(routes(engine, access), schemas, meters);
    Dispatch dispatch =
        new Dispatch(
            access,
            schemas,
            options.limits(),
            heavy,
            flowing,
            inFlight,
            new Observing(log, meters));
    this.javalin = WebServer.create(options, routes, dispatch);
  }

  /** Starts a server over {@code engine} that lets in whom {@code access} admits. */
  public static PatentServer start(PatentEngine engine, Access access, ServerOptions options) {
    PatentServer server = new PatentServer(engine, access, options);
    server.javalin.start(options.host(), options.port());
    server.log.event("listening on " + options.host() + ":" + server.port());
    server.vectors.wanted();
    return server;
  }

  private List<Route> routes(PatentEngine engine, Access access) {
    List<Route> all = new ArrayList<>();
    all.addAll(new MatchRoutes(engine).routes());
    all.addAll(new DiagnoseRoutes(engine).routes());
    all.addAll(new SearchRoutes(engine).routes());
    all.addAll(new TeamRoutes(engine).routes());
    all.addAll(new LanguageRoutes(engine).routes());
    all.addAll(new PatentRoutes(engine, vectors::wanted).routes());
    all.addAll(new HealthRoutes(engine, access::open, inFlight::stopping).routes());
    return all;
  }

  private void measure(PatentEngine engine, Meters meters, Places heavy) {
    meters.gauge("index.patents", "Patents stored", engine::size);
    meters.gauge("index.pending", "Patents without a vector", engine::pending);
    meters.gauge("queue.length", "Heavy requests that wait for a place", heavy::queueLength);
    meters.gauge("queue.busy", "Heavy requests that are being worked on", heavy::busy);
    meters.gauge("requests.flying", "Requests that are being answered", inFlight::count);
    meters.fact("model", "name", engine.model().name(), "digest", engine.model().digest());
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
    vectors.close();
    log.event("stopped");
  }
}
