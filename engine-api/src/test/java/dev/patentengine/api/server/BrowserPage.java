package dev.patentengine.api.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** A page in a browser as a person uses it: looks, clicks, types, presses keys. For one thread. */
final class BrowserPage {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final DevTools tools;
  private final Path screenshots;

  BrowserPage(DevTools tools, Path screenshots) {
    this.tools = tools;
    this.screenshots = screenshots;
    List.of("Page", "Runtime", "Log", "DOM").forEach(domain -> ask(domain + ".enable"));
    tools.ask("Emulation.setScrollbarsHidden", json().put("hidden", true));
  }

  private static ObjectNode json() {
    return JsonNodeFactory.instance.objectNode();
  }

  private void ask(String method) {
    tools.ask(method, json());
  }

  /** Goes to an address and waits until the page's own script has drawn it. */
  void open(URI address) throws InterruptedException {
    tools.ask("Page.navigate", json().put("url", "about:blank"));
    tools.ask("Page.navigate", json().put("url", address.toString()));
    await("document.readyState === 'complete' && document.querySelector('main')?.children.length");
  }

  void size(int width, int height) {
    tools.ask(
        "Emulation.setDeviceMetricsOverride",
        json()
            .put("width", width)
            .put("height", height)
            .put("deviceScaleFactor", 1)
            .put("mobile", false));
  }

  /** Light or dark, as the system would say. */
  void scheme(String value) {
    ObjectNode media = json().put("media", "");
    media.putArray("features").addObject().put("name", "prefers-color-scheme").put("value", value);
    tools.ask("Emulation.setEmulatedMedia", media);
  }

  /** As it would come out of a printer; {@link #scheme} brings the screen back. */
  void onPaper() {
    tools.ask("Emulation.setEmulatedMedia", json().put("media", "print"));
  }

  /** The value of an expression in the page. */
  JsonNode value(String expression) {
    JsonNode answer =
        tools.ask(
            "Runtime.evaluate",
            json()
                .put("expression", expression)
                .put("returnByValue", true)
                .put("awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + answer.path("exceptionDetails"));
    }
    return answer.path("result").path("value");
  }

  /** Waits until an expression is true in the page. */
  void await(String expression) throws InterruptedException {
    Instant limit = Instant.now().plus(PATIENCE);
    while (!value("Boolean(" + expression + ")").asBoolean()) {
      if (Instant.now().isAfter(limit)) {
        throw new IllegalStateException(
            "never became true: " + expression + "; the page says: " + text("body"));
      }
      Thread.sleep(15);
    }
  }

  void awaitElement(String selector) throws InterruptedException {
    await("document.querySelector(" + quoted(selector) + ")");
  }

  /** What a person reads in an element; empty if it is not there. */
  String text(String selector) {
    return value("document.querySelector(" + quoted(selector) + ")?.innerText ?? ''").asText();
  }

  /** Clicks where the element is. */
  void click(String selector) throws InterruptedException {
    awaitElement(selector);
    JsonNode at =
        value(
            "(e => { e.scrollIntoView({block: 'center'}); const r = e.getBoundingClientRect();"
                + " return {x: r.x + r.width / 2, y: r.y + r.height / 2}; })"
                + "(document.querySelector("
                + quoted(selector)
                + "))");
    click(at.path("x").asDouble(), at.path("y").asDouble());
  }

  void click(double x, double y) {
    for (String kind : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
      tools.ask(
          "Input.dispatchMouseEvent",
          json()
              .put("type", kind)
              .put("x", x)
              .put("y", y)
              .put("button", kind.equals("mouseMoved") ? "none" : "left")
              .put("clickCount", kind.equals("mouseMoved") ? 0 : 1));
    }
  }

  /** Presses a key: Tab, Enter. */
  void press(String key) {
    int code = key.equals("Tab") ? 9 : 13;
    ObjectNode down = json().put("type", "keyDown").put("key", key).put("code", key);
    down.put("windowsVirtualKeyCode", code).put("text", key.equals("Enter") ? "\r" : "");
    tools.ask("Input.dispatchKeyEvent", down);
    tools.ask(
        "Input.dispatchKeyEvent",
        json()
            .put("type", "keyUp")
            .put("key", key)
            .put("code", key)
            .put("windowsVirtualKeyCode", code));
  }

  /** Types into what has the focus. */
  void type(String text) {
    tools.ask("Input.insertText", json().put("text", text));
  }

  /** Chooses a file in a field. */
  void choose(String selector, Path file) {
    JsonNode root = tools.ask("DOM.getDocument", json()).path("root");
    JsonNode node =
        tools.ask(
            "DOM.querySelector",
            json().put("nodeId", root.path("nodeId").asInt()).put("selector", selector));
    ObjectNode choice = json().put("nodeId", node.path("nodeId").asInt());
    choice.putArray("files").add(file.toAbsolutePath().toString());
    tools.ask("DOM.setFileInputFiles", choice);
  }

  /** Keeps a picture of the whole page. */
  void picture(String name) throws IOException {
    JsonNode answer =
        tools.ask(
            "Page.captureScreenshot",
            json().put("format", "png").put("captureBeyondViewport", true));
    Files.createDirectories(screenshots);
    Files.write(
        screenshots.resolve(name + ".png"),
        Base64.getDecoder().decode(answer.path("data").asText()));
  }

  /** What it has complained of until now is no longer told. */
  void forget() {
    tools.forget();
  }

  /** Everything that the browser complained of, in its own words. */
  List<String> complaints() {
    Stream<JsonNode> entries =
        tools
            .events("Log.entryAdded")
            .map(event -> event.path("entry"))
            .filter(entry -> List.of("error", "warning").contains(entry.path("level").asText()));
    Stream<JsonNode> calls =
        tools
            .events("Runtime.consoleAPICalled")
            .filter(
                call -> List.of("error", "warning", "assert").contains(call.path("type").asText()));
    return Stream.of(entries, calls, tools.events("Runtime.exceptionThrown"))
        .flatMap(events -> events)
        .map(JsonNode::toString)
        .toList();
  }

  private static String quoted(String text) {
    return TextNode.valueOf(text).toString();
  }
}
