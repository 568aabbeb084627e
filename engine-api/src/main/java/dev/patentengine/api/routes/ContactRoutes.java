package dev.patentengine.api.routes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.patentengine.PatentEngine;
import dev.patentengine.api.http.Answer;
import dev.patentengine.api.http.Call;
import dev.patentengine.api.http.Caller;
import dev.patentengine.api.http.Problem;
import dev.patentengine.api.http.ProblemKind;
import dev.patentengine.api.http.Role;
import dev.patentengine.api.http.Route;
import dev.patentengine.model.Contact;
import dev.patentengine.team.ContactDesk;
import dev.patentengine.team.ContactDesk.Subject;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * How to reach a person, who stands behind a demand, or an organization: given to administrators
 * who say what for; every asking is audited before it is answered. Safe for concurrent use.
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
        Route.post("/v1/contacts", "查看专家、需求或登记单位的联系方式：限 admin，须说明事由，逐次审计")
            .takes(
                "ContactRequest",
                """
                {"person":"沈柏年@楚汉科技大学","reason":"需求 D1101 的对接"}\
                """,
                """
                {"organization":"O1101","reason":"邀请参加对接会"}\
                """)
            .fails(ProblemKind.NOT_FOUND)
            .answers(200, "ContactAnswer")
            .by(this::contact));
  }

  private Answer contact(Call call) {
    Caller caller = call.caller();
    ContactDesk desk =
        engine.contactDesk(
            caller.viewer(), Set.of(Role.ADMIN.code()), asking -> audit.accept(asking, call.id()));
    Subject subject = subject(call.body());
    String id = call.body().path(field(subject)).asText();
    String reason = call.body().path("reason").asText();
    Contact contact =
        desk.reveal(subject, id, caller.client(), caller.role().code(), reason)
            .orElseThrow(() -> refused(caller.role()));
    return Answer.ok(
        JsonNodeFactory.instance
            .objectNode()
            .put(field(subject), id)
            .put("name", contact.name())
            .put("phone", contact.phone())
            .put("email", contact.email()));
  }

  /** The one that the body names: by its schema there is one beside the reason. */
  private static Subject subject(JsonNode body) {
    return Arrays.stream(Subject.values())
        .filter(subject -> body.has(field(subject)))
        .findFirst()
        .orElseThrow();
  }

  private static String field(Subject subject) {
    return subject.name().toLowerCase(Locale.ROOT);
  }

  private static RuntimeException refused(Role role) {
    return role == Role.ADMIN
        ? Problem.of(ProblemKind.NOT_FOUND, "没有所问的联系方式").exception()
        : Problem.of(ProblemKind.FORBIDDEN, "请通过所在单位的技术转移（科研管理）部门联系").exception();
  }
}
