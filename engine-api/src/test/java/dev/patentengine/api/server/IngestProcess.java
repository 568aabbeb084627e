package dev.patentengine.api.server;

import dev.patentengine.PatentEngine;
import dev.patentengine.api.security.OpenAccess;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;

/** A service in a process of its own, to be killed. Prints its port. */
final class IngestProcess {

  private IngestProcess() {}

  public static void main(String[] arguments) throws InterruptedException {
    Path folder = Path.of(arguments[0]);
    PatentEngine engine = ServedSample.engine(folder);
    ServerOptions options = ServerOptions.loopback(0, new PrintWriter(Writer.nullWriter()));
    PatentServer server = PatentServer.start(engine, folder, new OpenAccess(), options);
    System.out.println(server.port());
    System.out.flush();
    Thread.sleep(Long.MAX_VALUE);
  }
}
