package dev.patentengine.api.server;

import dev.patentengine.api.http.Route;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.staticfiles.Location;
import java.util.List;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/** Sets Javalin and Jetty up. Stateless. */
final class WebServer {

  private static final int HEADER_BYTES = 8 << 10;
  private static final String CONSOLE = "/console";

  private WebServer() {}

  static Javalin create(
      ServerOptions options, List<Route> routes, Dispatch dispatch, InFlight inFlight) {
    return Javalin.create(config -> {
      config.startup.showJavalinBanner = false;
      config.startup.showOldJavalinVersionWarning = false;
      config.startup.startupWatcherEnabled = false;
      config.concurrency.useVirtualThreads = true;
      config.http.prefer405over404 = true;
      config.http.maxRequestSize = Long.MAX_VALUE;
      config.jetty.modifyHttpConfiguration(http -> harden(http, inFlight));
      options
          .tls()
          .ifPresent(tls ->
              config.jetty.addConnector(
                  (server, http) -> TlsConnector.of(options, tls, server, http)));
      config.jetty.modifyServer(server -> {
        server.setErrorHandler(new ServerErrors());
        server.addBean(
            new org.eclipse.jetty.server.NetworkConnectionLimit(
                options.limits().connections(), server));
      });
      console(config);
      routes.forEach(route -> register(config, route, dispatch));
      config.routes.exception(
          HttpResponseException.class, (e, context) -> dispatch.refuse(context, Faults.problem(e)));
    });
  }

  private static void register(JavalinConfig config, Route route, Dispatch dispatch) {
    config.routes.addHttpHandler(
        HandlerType.findOrCreate(route.method().name()),
        route.path(),
        context -> dispatch.handle(route, context));
  }

  private static void console(JavalinConfig config) {
    config.staticFiles.add(files -> {
      files.hostedPath = "/";
      files.directory = CONSOLE;
      files.location = Location.CLASSPATH;
      files.headers = java.util.Map.of("Cache-Control", "no-cache");
    });
  }

  private static void harden(HttpConfiguration http, InFlight inFlight) {
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setIdleTimeout(30_000);
    http.addCustomizer(SecurityHeaders::add);
    http.addCustomizer((request, headers) -> counted(request, inFlight));
  }

  /** A request flies from its first line until its answer is sent. */
  private static Request counted(Request request, InFlight inFlight) {
    inFlight.begin();
    Request.addCompletionListener(request, failure -> inFlight.end());
    return request;
  }
}
