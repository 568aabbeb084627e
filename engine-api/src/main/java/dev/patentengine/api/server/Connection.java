package dev.patentengine.api.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.io.SocketChannelEndPoint;

/**
 * The connection that a request came on. Jetty reads nothing from it while a request is being
 * answered, so that a caller who hangs up goes unnoticed; this looks for the end of the stream
 * itself, once the body has been read. For the thread that answers.
 */
final class Connection {

  private final Optional<SocketChannel> channel;
  private boolean readable;

  Connection(HttpServletRequest request) {
    EndPoint end =
        ServletContextRequest.getServletContextRequest(request)
            .getConnectionMetaData()
            .getConnection()
            .getEndPoint();
    this.channel =
        end instanceof SocketChannelEndPoint plain
            ? Optional.of(plain.getChannel()).map(SocketChannel.class::cast)
            : Optional.empty();
  }

  /** From now on nothing is expected on it before the answer. */
  void bodyIsRead() {
    readable = true;
  }

  /** Whether the caller has hung up, as far as can be told; encrypted connections do not tell. */
  boolean gone() {
    if (!readable || channel.isEmpty()) {
      return false;
    }
    try {
      int read = channel.get().read(ByteBuffer.allocate(1));
      if (read > 0) {
        // A request sent ahead has lost its first byte: nothing more can be taken from here.
        readable = false;
        channel.get().shutdownInput();
      }
      return read < 0;
    } catch (IOException e) {
      return true;
    }
  }
}
