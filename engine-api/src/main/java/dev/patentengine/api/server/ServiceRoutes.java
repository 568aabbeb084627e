package dev.patentengine.api.server;

import dev.patentengine.api.document.OpenApi;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Route;
import dev.patentengine.api.http.Schemas;
import java.util.ArrayList;
import java.util.List;

/** What the service says of itself: what is measured, and what it can be asked. */
final class ServiceRoutes {

  private ServiceRoutes() {}

  /** These routes with the document of them all, itself included. */
  static List<Route> documented(List<Route> routes, Schemas schemas, Meters meters) {
    List<Route> all = new ArrayList<>(routes);
    all.add(
        Route.get("/metrics", "指标（Prometheus 文本）")
            .open()
            .answersText(Meters.MEDIA_TYPE)
            .by(call -> new Answer.Text(Meters.MEDIA_TYPE, meters.text())));
    all.add(document(new Answer.Text("", "")));
    String text = new OpenApi(all, schemas).json().toPrettyString();
    all.set(all.size() - 1, document(new Answer.Text("application/json", text)));
    return List.copyOf(all);
  }

  private static Route document(Answer answer) {
    return Route.get("/openapi.json", "本文档（OpenAPI 3.1）")
        .open()
        .answersText("application/json")
        .by(call -> answer);
  }
}
