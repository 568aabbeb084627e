package dev.patentengine.api.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;

/** Makes the connector of an encrypted server. Stateless. */
final class TlsConnector {

  private TlsConnector() {}

  static Connector of(ServerOptions options, Tls tls, Server server, HttpConfiguration http) {
    try {
      HttpConfiguration secure = new HttpConfiguration(http);
      secure.addCustomizer(new SecureRequestCustomizer(false));
      ServerConnector connector =
          new ServerConnector(
              server,
              new SslConnectionFactory(tls.factory(), "http/1.1"),
              new HttpConnectionFactory(secure));
      connector.setHost(options.host());
      connector.setPort(options.port());
      return connector;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
