package dev.patentengine.api.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.patentengine.Language;
import dev.patentengine.Languages;
import dev.patentengine.PatentEngine;
import dev.patentengine.Progress;
import dev.patentengine.ShippedData;
import dev.patentengine.api.http.Access;
import dev.patentengine.api.security.OpenAccess;
import dev.patentengine.datasets.Sample;
import dev.patentengine.nlp.Embedder;
import dev.patentengine.nlp.KeywordExtractor;
import dev.patentengine.nlp.PatentStopWords;
import dev.patentengine.nlp.Segmenter;
import dev.patentengine.nlp.quantity.PatternQuantities;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** A service over the shipped sample, with vectors that cost nothing; closed at the end. */
final class ServedSample implements AutoCloseable {

  static final ObjectMapper JSON = new ObjectMapper();

  /** Loading dictionaries takes longer than most tests. */
  private static final Segmenter SEGMENTER = Languages.segmenter();

  private static final KeywordExtractor KEYWORDS =
      Languages.keywords(ShippedData.onClassPath(), SEGMENTER);

  private final HttpClient http = HttpClient.newHttpClient();
  private final StringWriter log = new StringWriter();
  private final PatentEngine engine;
  private final boolean ours;
  private final PatentServer server;

  private ServedSample(
      PatentEngine engine,
      boolean ours,
      Path folder,
      Access access,
      UnaryOperator<ServerOptions> choices) {
    this.engine = engine;
    this.ours = ours;
    ServerOptions options = ServerOptions.loopback(0, new PrintWriter(log));
    this.server = PatentServer.start(engine, folder, access, choices.apply(options));
  }

  static ServedSample open(Path folder) {
    return open(folder, new OpenAccess(), options -> options);
  }

  static ServedSample open(Path folder, Access access, UnaryOperator<ServerOptions> choices) {
    PatentEngine engine = engine(folder);
    engine.store(Sample.patents());
    engine.experts().store(Sample.experts());
    engine.embedPending(Progress.SILENT);
    return new ServedSample(engine, true, folder, access, choices);
  }

  /** A service over an engine that somebody else opened, and which stays open. */
  static ServedSample over(
      PatentEngine engine, Path folder, Access access, UnaryOperator<ServerOptions> choices) {
    return new ServedSample(engine, false, folder, access, choices);
  }

  /** An engine whose vectors are sums of hashes. */
  static PatentEngine engine(Path folder) {
    return engine(folder, new CheapEmbedder());
  }

  static PatentEngine engine(Path folder, Embedder embedder) {
    Language language =
        new Language(
            SEGMENTER, PatentStopWords.standard(), KEYWORDS, new PatternQuantities(), embedder);
    return PatentEngine.builder().language(language).open(folder);
  }

  PatentServer server() {
    return server;
  }

  PatentEngine engine() {
    return engine;
  }

  String log() {
    return log.toString();
  }

  URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.port() + path);
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(at(path)));
  }

  HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  static JsonNode json(HttpResponse<String> response) throws IOException {
    return JSON.readTree(response.body());
  }

  @Override
  public void close() {
    server.close();
    if (ours) {
      engine.close();
    }
    http.close();
  }
}
