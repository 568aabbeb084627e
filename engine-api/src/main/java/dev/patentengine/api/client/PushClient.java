package dev.patentengine.api.client;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.patentengine.push.Push;
import dev.patentengine.push.Subscription;
import java.util.List;
import java.util.Optional;

/** From patents to those who could use them, and subscriptions. Safe for concurrent use. */
public final class PushClient {

  private static final String SUBSCRIPTIONS = "/v1/subscriptions/";

  private final Wire wire;

  PushClient(Wire wire) {
    this.wire = wire;
  }

  /** The standing demands that a stored patent answers, best first; none if there is no such. */
  public Optional<List<FoundDemand>> demandsFor(String number, int top) {
    return wire.find("/v1/patents/" + Wire.segment(number) + "/demands?top=" + top)
        .map(json -> PatentClient.each(json.path("demands"), FoundDemand::read));
  }

  /**
   * Lets what was stored since the last time meet the other side; for an administrator.
   *
   * @param least score of a push, a probability
   * @param top pushes of one patent, or of one new demand, at most
   */
  public List<Push> push(double least, int top) {
    return EngineValues.pushes(
        wire.post("/v1/push", Wire.object().put("least", least).put("top", top)));
  }

  /** Keeps a subscription of the client's own; its cursor stays with the service. */
  public void subscribe(Subscription subscription) {
    ObjectNode body = subscription.json();
    wire.putting(path(subscription.id()), body.without(List.of("id", "cursor")));
  }

  /** Ends a subscription; says whether there was one. */
  public boolean unsubscribe(String id) {
    return wire.delete(path(id));
  }

  /** What a subscription has not had yet; it counts as had from then on. */
  public List<Push> digest(String id) {
    return EngineValues.pushes(wire.posting(path(id) + "/digest"));
  }

  private static String path(String id) {
    return SUBSCRIPTIONS + Wire.segment(id);
  }
}
