package dev.patentengine.api.server;

import dev.patentengine.api.http.Limits;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How the server is run. Immutable.
 *
 * @param host address to listen on
 * @param port to listen on, 0 for any that is free
 * @param tls what encrypts, if anything does
 * @param limits of what one request may ask
 * @param stopTime how long requests in flight may take when it stops
 * @param log where the lines of the log go
 * @param figures what is published beside the service's own, by name
 */
public record ServerOptions(
    String host,
    int port,
    Optional<Tls> tls,
    Limits limits,
    Duration stopTime,
    PrintWriter log,
    Map<String, Supplier<Number>> figures) {

  public ServerOptions {
    figures = Map.copyOf(figures);
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("端口应为 0 至 65535，而不是 " + port);
    }
  }

  /** On loopback with the standard limits. */
  public static ServerOptions loopback(int port, PrintWriter log) {
    return new ServerOptions(
        "127.0.0.1",
        port,
        Optional.empty(),
        Limits.standard(),
        Duration.ofSeconds(15),
        log,
        Map.of());
  }

  /** The same on another address. */
  public ServerOptions at(String address) {
    return new ServerOptions(address, port, tls, limits, stopTime, log, figures);
  }

  /** The same with other limits. */
  public ServerOptions with(Limits value) {
    return new ServerOptions(host, port, tls, value, stopTime, log, figures);
  }

  /** The same, which publishes these figures, too. */
  public ServerOptions publishing(Map<String, Supplier<Number>> more) {
    return new ServerOptions(host, port, tls, limits, stopTime, log, more);
  }

  /** The same, encrypted. */
  public ServerOptions with(Tls value) {
    return new ServerOptions(host, port, Optional.of(value), limits, stopTime, log, figures);
  }
}
