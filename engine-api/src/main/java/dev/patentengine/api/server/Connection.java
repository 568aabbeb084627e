package dev.patentengine.api.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.util.BufferUtil;

/**
 * The connection that a request came on, encrypted or not. Jetty reads nothing from it while a
 * request is being answered, so that a caller who hangs up goes unnoticed; this looks for the end
 * of the stream itself, once the body has been read. For the thread that answers.
 */
final class Connection {

  private final ServletContextRequest request;
  private final EndPoint end;
  private boolean readable;

  Connection(HttpServletRequest request) {
    this.request = ServletContextRequest.getServletContextRequest(request);
    this.end = this.request.getConnectionMetaData().getConnection().getEndPoint();
  }

  /** From now on nothing is expected on it before the answer. */
  void bodyIsRead() {
    readable = true;
  }

  /** Whether the caller has hung up, as far as can be told. */
  boolean gone() {
    if (!readable) {
      return false;
    }
    try {
      int read = end.fill(BufferUtil.allocate(1));
      if (read > 0) {
        // A request sent ahead has lost its first byte: nothing more can be taken from here.
        readable = false;
        request.getServletContextResponse().getHeaders().put("Connection", "close");
      }
      return read < 0;
    } catch (IOException e) {
      return true;
    }
  }
}
