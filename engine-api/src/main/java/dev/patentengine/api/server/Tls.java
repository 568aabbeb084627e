package dev.patentengine.api.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * What encrypts connections. Immutable.
 *
 * @param certificates PEM file of the server's certificate and those above it
 * @param key PEM file of its private key, PKCS#8, not encrypted
 */
public record Tls(Path certificates, Path key) {

  private static final Pattern PEM =
      Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

  /** The keys are only ever in memory: nothing is protected by this. */
  private static final String IN_MEMORY = "in-memory";

  /**
   * What Jetty needs to encrypt.
   *
   * @throws IllegalArgumentException if the files are not a certificate and its key
   */
  SslContextFactory.Server factory() throws IOException {
    SslContextFactory.Server factory = new SslContextFactory.Server();
    factory.setKeyStore(store());
    factory.setKeyStorePassword(IN_MEMORY);
    factory.setIncludeProtocols("TLSv1.3", "TLSv1.2");
    return factory;
  }

  private KeyStore store() throws IOException {
    try (InputStream in = Files.newInputStream(certificates)) {
      Certificate[] chain =
          CertificateFactory.getInstance("X.509")
              .generateCertificates(in)
              .toArray(Certificate[]::new);
      if (chain.length == 0) {
        throw new IllegalArgumentException("证书文件 " + certificates + " 中没有证书");
      }
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, IN_MEMORY.toCharArray());
      String algorithm = chain[0].getPublicKey().getAlgorithm();
      store.setKeyEntry("server", privateKey(algorithm), IN_MEMORY.toCharArray(), chain);
      return store;
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(
          "证书 " + certificates + " 与私钥 " + key + " 无法使用：" + e.getMessage(), e);
    }
  }

  private PrivateKey privateKey(String algorithm) throws IOException, GeneralSecurityException {
    Matcher pem = PEM.matcher(Files.readString(key));
    if (!pem.find()) {
      throw new IllegalArgumentException("私钥文件 " + key + " 应为未加密的 PKCS#8 PEM（BEGIN PRIVATE KEY）");
    }
    byte[] encoded = Base64.getMimeDecoder().decode(pem.group(1));
    return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
  }
}
