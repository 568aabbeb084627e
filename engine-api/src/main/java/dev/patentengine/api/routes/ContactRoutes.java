package dev.patentengine.api.routes;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.PatentEngine;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.api.http.Role;
import dev.patentengine.api.http.Route;
import dev.patentengine.model.Contact;
import dev.patentengine.team.ContactDesk;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * How to reach a person: given to administrators who say what for; every asking is audited before
 * it is answered. Safe for concurrent use.
 */
public final class ContactRoutes {

  private final PatentEngine engine;
  private final BiConsumer<ContactDesk.Asking, String> audit;

  /**
   * Routes over this engine.
   *
   * @param audit is told every asking, with the id of its request
   */
  public ContactRoutes(PatentEngine engine, BiConsumer<ContactDesk.Asking, String> audit) {
    this.engine = engine;
    this.audit = audit;
  }

  /** The routes. */
  public List<Route> routes() {
    return List.of(
        Route.post("/v1/contacts", "查看一位专家的联系方式：限 admin，须说明事由，逐次审计")
            .takes(
                "ContactRequest",
                """
                {"person":"沈柏年@楚汉科技大学","reason":"需求 D1101 的对接"}\
                """)
            .fails(ProblemKind.NOT_FOUND)
            .answers(200, "ContactAnswer")
            .by(this::contact));
  }

  private Answer contact(Call call) {
    ContactDesk desk =
        engine.contactDesk(Set.of(Role.ADMIN.code()), asking -> audit.accept(asking, call.id()));
    String role = call.caller().role().code();
    String person = call.body().path("person").asText();
    Contact contact =
        desk.reveal(person, call.caller().client(), role, call.body().path("reason").asText())
            .orElseThrow(() -> refused(call.caller().role()));
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("person", person);
    return Answer.ok(
        json.put("name", contact.name())
            .put("phone", contact.phone())
            .put("email", contact.email()));
  }

  private static RuntimeException refused(Role role) {
    return role == Role.ADMIN
        ? Problem.of(ProblemKind.NOT_FOUND, "没有此人的联系方式").exception()
        : Problem.of(ProblemKind.FORBIDDEN, "请通过所在单位的技术转移（科研管理）部门联系").exception();
  }
}
