package dev.patentengine.api.server;

import dev.patentengine.api.http.Limits;
import java.io.PrintWriter;
import java.time.Duration;

/**
 * How the server is run. Immutable.
 *
 * @param host address to listen on
 * @param port to listen on, 0 for any that is free
 * @param limits of what one request may ask
 * @param stopTime how long requests in flight may take when it stops
 * @param log where the lines of the log go
 */
public record ServerOptions(
    String host, int port, Limits limits, Duration stopTime, PrintWriter log) {

  /** On loopback with the standard limits. */
  public static ServerOptions loopback(int port, PrintWriter log) {
    return new ServerOptions("127.0.0.1", port, Limits.standard(), Duration.ofSeconds(15), log);
  }

  /** The same on another address. */
  public ServerOptions at(String address) {
    return new ServerOptions(address, port, limits, stopTime, log);
  }

  /** The same with other limits. */
  public ServerOptions with(Limits value) {
    return new ServerOptions(host, port, value, stopTime, log);
  }
}
