package dev.patentengine.api.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.api.http.Parameter;
import dev.patentengine.api.http.Route;
import dev.patentengine.api.http.Route.Body;
import dev.patentengine.api.http.Schemas;
import dev.patentengine.model.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every route gets what no caller should send. It answers a problem of 4xx or, where the request
 * happens to be right, what it promises; never 500, and nothing of its inside. Requests are written
 * to the socket as they are, since a decent client would not send them.
 */
class FuzzTest {

  private static final long SEED = 20_261_128;
  private static final int PER_ROUTE = 25;

  /** What a path that is none, or another's, is answered with. */
  private static final Set<Integer> ELSEWHERE = Set.of(404, 405);

  @TempDir static Path folder;

  private static ServedSample served;
  private final Random random = new Random(SEED);

  @BeforeAll
  static void serves() {
    served = ServedSample.open(folder);
  }

  @AfterAll
  static void stops() {
    served.close();
  }

  private record Reply(int status, String head, String body) {}

  private static Reply exchange(byte[] request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", served.server().port())) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      try {
        out.write(request);
        out.flush();
      } catch (IOException e) {
        // The server may refuse before it has read all: its answer is there to be read.
      }
      InputStream in = socket.getInputStream();
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int end = all.indexOf("\r\n\r\n");
      assertThat(end).as("a whole answer, not %s", all).isPositive();
      return new Reply(
          Integer.parseInt(all.substring(9, 12)), all.substring(0, end), all.substring(end + 4));
    }
  }

  private static byte[] request(String method, String path, String type, byte[] body) {
    String head =
        method
            + " "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + body.length
            + "\r\n\r\n";
    byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
    byte[] whole = java.util.Arrays.copyOf(start, start.length + body.length);
    System.arraycopy(body, 0, whole, start.length, body.length);
    return whole;
  }

  private void decent(Reply reply, String about) {
    assertThat(reply.status()).as("seed %d: %s\n%s", SEED, about, reply).isLessThan(500);
    if (reply.status() >= 400) {
      assertThat(reply.head()).as(about).containsIgnoringCase("application/problem+json");
      assertThat(reply.body()).as(about).contains("urn:patent-engine:problem:");
    }
    assertThat(reply.head() + reply.body())
        .as(about)
        .doesNotContain("Exception", "dev.patentengine", "\tat ", "org.eclipse", "io.javalin")
        .doesNotContain(folder.toString());
  }

  @Test
  void bodies() throws IOException, InterruptedException {
    JsonNode document = ServedSample.json(served.get("/openapi.json"));
    for (Route route : served.server().routes()) {
      if (route.path().startsWith("/v1/jobs/embed")) {
        continue;
      }
      for (int i = 0; i < PER_ROUTE; i++) {
        byte[] body = body(route);
        String type = random.nextInt(20) == 0 ? "text/html" : mediaType(route);
        String path = path(route);
        Reply reply = exchange(request(route.method().name(), path, type, body));
        String shown = new String(body, 0, Math.min(body.length, 300), StandardCharsets.UTF_8);
        decent(reply, route.method() + " " + path + "\n" + shown);
        if (!ELSEWHERE.contains(reply.status())) {
          assertThat(document.at(responses(route)).has(Integer.toString(reply.status())))
              .as("%s documents %d: %s", route.name(), reply.status(), shown)
              .isTrue();
        }
      }
    }
  }

  private static String responses(Route route) {
    String path = route.path().replace("/", "~1");
    return "/paths/" + path + "/" + route.method().name().toLowerCase(Locale.ROOT) + "/responses";
  }

  private static String mediaType(Route route) {
    return switch (route.body()) {
      case Body.Flowing flowing -> flowing.mediaTypes().getFirst();
      case Body.Json json -> "application/json";
      case Body.None none -> "application/json";
    };
  }

  /** Now and then with a query: a parameter of the route, or one that is none. */
  private String path(Route route) {
    List<String> names =
        route.parameters().stream()
            .filter(parameter -> parameter.place().equals("query"))
            .map(Parameter::name)
            .toList();
    String query =
        switch (random.nextInt(names.isEmpty() ? 8 : 3)) {
          case 0 -> "?" + pick(names, "a") + "=" + value();
          case 1 -> pick("", "?a=1&a=2", "?%", "?=", "?private=true", "?" + pick(names, "a"));
          default -> "";
        };
    return route
            .path()
            .replaceAll(
                "\\{\\w+\\}",
                pick(
                        "CN199100001B",
                        "%00",
                        "%E4%B8",
                        "..",
                        "a%20b",
                        "é".repeat(3),
                        "%F0%9F%98%80",
                        "x".repeat(200),
                        "-1",
                        "%22%3E",
                        "'or'1",
                        "@a")
                    .replace("é", "%C3%A9"))
        + query;
  }

  private String value() {
    return pick(
        "99999999999999999999", "-1", "x", "..%2F..%2Fa.csv", "%00", "7", "true", "a.csv", "");
  }

  private String pick(List<String> names, String otherwise) {
    return names.isEmpty() ? otherwise : names.get(random.nextInt(names.size()));
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  private byte[] body(Route route) {
    String right =
        switch (route.body()) {
          case Body.None none -> "{}";
          case Body.Json json -> json.examples().get(random.nextInt(json.examples().size()));
          case Body.Flowing flowing -> flowing.example();
        };
    return switch (random.nextInt(8)) {
      case 0 -> right.substring(0, random.nextInt(right.length())).getBytes(StandardCharsets.UTF_8);
      case 1 -> damaged(right.getBytes(StandardCharsets.UTF_8));
      case 2 -> ("[".repeat(5_000) + "]".repeat(5_000)).getBytes(StandardCharsets.UTF_8);
      case 3 -> ("{\"a\":".repeat(200) + "1" + "}".repeat(200)).getBytes(StandardCharsets.UTF_8);
      case 4 ->
          pick(
                  "",
                  "null",
                  "[]",
                  "\"x\"",
                  "1e999",
                  "{\"text\":\"a\",\"text\":\"b\"}",
                  "\uFEFF{}",
                  "NaN")
              .getBytes(StandardCharsets.UTF_8);
      default -> mutated(route, right);
    };
  }

  private byte[] damaged(byte[] bytes) {
    for (int i = 0; i < 3; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  /** The example with some values of another type, or of another size. */
  private byte[] mutated(Route route, String right) {
    try {
      JsonNode json = JsonMapper.builder().build().readTree(right);
      if (json instanceof ObjectNode object && !object.isEmpty()) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        object.set(names.get(random.nextInt(names.size())), strange());
        if (random.nextInt(4) == 0) {
          object.set(pick("text", "top", "where", "query", "skip", "facets", "x"), strange());
        }
        return JsonText.utf8(object);
      }
    } catch (IOException e) {
      return damaged(right.getBytes(StandardCharsets.UTF_8));
    }
    return right.getBytes(StandardCharsets.UTF_8);
  }

  private JsonNode strange() {
    JsonMapper mapper = JsonMapper.builder().build();
    ArrayNode array = mapper.createArrayNode();
    return switch (random.nextInt(14)) {
      case 0 -> mapper.nullNode();
      case 1 -> mapper.getNodeFactory().numberNode(Long.MAX_VALUE);
      case 2 -> mapper.getNodeFactory().numberNode(-1);
      case 3 -> mapper.getNodeFactory().numberNode(new java.math.BigInteger("9".repeat(38)));
      case 4 -> mapper.getNodeFactory().numberNode(1e300);
      case 5 -> mapper.getNodeFactory().textNode("");
      case 6 -> mapper.getNodeFactory().textNode("长".repeat(20_001));
      case 7 -> mapper.getNodeFactory().textNode("\ud800 \u0000 \u202e <script>");
      case 8 -> array;
      case 9 -> array.add(strange());
      case 10 -> mapper.createObjectNode().set("x", strange());
      case 11 -> mapper.getNodeFactory().booleanNode(true);
      case 12 -> mapper.getNodeFactory().textNode("颜色:红 \"");
      default -> mapper.getNodeFactory().textNode("\ud83d\ude00 ＬＥＤ （）()[]{}*?~^\\/");
    };
  }

  @Test
  void pathsAndHeads() throws IOException {
    byte[] nothing = new byte[0];
    for (String path :
        List.of(
            "/../../etc/passwd",
            "/%2e%2e/%2e%2e/etc/passwd",
            "/..%2f..%2fetc%2fpasswd",
            "/console/../v1/patents/x",
            "//v1//match",
            "/v1/patents/..%5c..%5cx",
            "/v1/patents/%",
            "/v1/patents/" + "x".repeat(7_000),
            "/v1/patents/a;b=c",
            "/META-INF/MANIFEST.MF",
            "/index.html%00.css",
            "/v1/patents/%c0%ae%c0%ae")) {
      decent(exchange(request("GET", path, "text/plain", nothing)), path);
    }
    for (String method : List.of("TRACE", "CONNECT", "OPTIONS", "PATCH", "PROPFIND", "get")) {
      Reply reply = exchange(request(method, "/v1/match", "text/plain", nothing));
      assertThat(reply.status()).as(method).isBetween(400, 501);
      assertThat(reply.head()).doesNotContainIgnoringCase("Access-Control-Allow");
    }
    for (String raw :
        List.of(
            "GET / HTTP/1.1\r\n\r\n",
            "GET /health/live HTTP/9.9\r\nHost: localhost\r\n\r\n",
            "GARBAGE\r\n\r\n",
            "POST /v1/match HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\n\r\n",
            "POST /v1/match HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "y".repeat(20_000) + "\r\n\r\n")) {
      Reply reply = exchange(raw.getBytes(StandardCharsets.ISO_8859_1));
      assertThat(reply.status()).as(raw).isBetween(400, 505);
      assertThat(reply.body()).as(raw).doesNotContain("Exception", "\tat ", "Jetty");
    }
  }

  @Test
  void problemsAreOfTheirSchema() throws IOException, InterruptedException {
    JsonNode problem = ServedSample.json(served.post("/v1/match", "{\"text\":1,\"top\":\"x\"}"));
    assertThat(Schemas.load().faults("Problem", problem)).isEmpty();
    assertThat(problem.path("errors")).hasSize(2);
  }
}
