package dev.patentengine.api.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patentengine.PatentEngine;
import dev.patentengine.Progress;
import dev.patentengine.api.http.Limits;
import dev.patentengine.api.security.OpenAccess;
import dev.patentengine.datasets.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With certificates the service speaks HTTPS. */
class TlsTest {

  private static final String PASSWORD = "password";

  @TempDir Path folder;

  private KeyStore selfSigned() throws Exception {
    Path file = folder.resolve("server.p12");
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost,ip:127.0.0.1",
                "-keystore",
                file.toString(),
                "-storepass",
                PASSWORD)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(keytool.waitFor()).isZero();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD.toCharArray());
    }
    return store;
  }

  private Path pem(String name, String kind, byte[] bytes) throws IOException {
    String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes);
    return Files.writeString(
        folder.resolve(name),
        "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n",
        StandardCharsets.US_ASCII);
  }

  private static SSLContext trusting(KeyStore store) throws GeneralSecurityException, IOException {
    KeyStore trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, new char[0]);
    trusted.setCertificateEntry("server", store.getCertificate("server"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }

  private Tls tls(KeyStore store) throws GeneralSecurityException, IOException {
    return new Tls(
        pem("cert.pem", "CERTIFICATE", store.getCertificate("server").getEncoded()),
        pem("key.pem", "PRIVATE KEY", store.getKey("server", PASSWORD.toCharArray()).getEncoded()));
  }

  @Test
  void stopsWorkingForACallerWhoHasGone() throws Exception {
    KeyStore store = selfSigned();
    StringWriter log = new StringWriter();
    ServerOptions options =
        ServerOptions.loopback(0, new PrintWriter(log))
            .with(tls(store))
            .with(Limits.standard().withPlaces(1, 8));
    Path index = folder.resolve("index");
    try (PatentEngine engine = ServedSample.engine(index)) {
      engine.store(Sample.patents());
      engine.embedPending(Progress.SILENT);
      try (PatentServer server = PatentServer.start(engine, index, new OpenAccess(), options)) {
        for (int i = 0; i < 3; i++) {
          try (Socket socket =
              trusting(store).getSocketFactory().createSocket("127.0.0.1", server.port())) {
            LimitsTest.askForMuch(socket);
          }
        }
      }
    }
    assertThat(log.toString()).contains("\"status\":499", "caller-gone");
  }

  @Test
  void speaksHttpsAndNothingElse() throws Exception {
    KeyStore store = selfSigned();
    ServerOptions options =
        ServerOptions.loopback(0, new PrintWriter(Writer.nullWriter())).with(tls(store));
    Path index = folder.resolve("index");
    try (PatentEngine engine = ServedSample.engine(index);
        PatentServer server = PatentServer.start(engine, index, new OpenAccess(), options);
        HttpClient http = HttpClient.newBuilder().sslContext(trusting(store)).build()) {
      String authority = "://127.0.0.1:" + server.port() + "/health/live";
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(URI.create("https" + authority)).build(),
              BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
      assertThatThrownBy(() ->
              http.send(
                  HttpRequest.newBuilder(URI.create("http" + authority)).build(),
                  BodyHandlers.ofString()))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void saysWhatIsWrongWithTheFiles() throws Exception {
    Path nothing = Files.writeString(folder.resolve("empty.pem"), "");
    assertThatThrownBy(() -> new Tls(nothing, nothing).factory())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("empty.pem");
  }
}
