package dev.patentengine.model;

import java.util.Optional;
import java.util.function.Function;

/**
 * Who looks at the records beside the patents. A record whose id is {@code @client/id} is that
 * client's own: nobody else sees it, and the client knows it as {@code id}, where it stands before
 * a shared one. Immutable.
 *
 * @param client who looks; the operator at the machine if empty, who sees all ids as they are kept
 */
public record Viewer(Optional<String> client) {

  /** The operator at the machine. */
  public static final Viewer OPERATOR = new Viewer(Optional.empty());

  private static final String OWN = "@";

  /** This client. */
  public static Viewer of(String client) {
    return new Viewer(Optional.of(client));
  }

  /** The client whose own the record of this id is; none if it is shared. */
  public static Optional<String> owner(String id) {
    int end = id.indexOf('/');
    return id.startsWith(OWN) && end > 0 ? Optional.of(id.substring(1, end)) : Optional.empty();
  }

  /** Whether the record that is kept under this id may be seen. */
  public boolean sees(String id) {
    return client.isEmpty() || owner(id).isEmpty() || owns(id);
  }

  /** Whether the record that is kept under this id is the viewer's own. */
  public boolean owns(String id) {
    return client.isPresent() && owner(id).equals(client);
  }

  /** The id under which a record of the viewer's own is kept. */
  public String own(String id) {
    return client.map(name -> OWN + name + "/" + id).orElse(id);
  }

  /** The id of a record that is kept under {@code id} as the viewer knows it. */
  public String shown(String id) {
    return owns(id) ? id.substring(own("").length()) : id;
  }

  /** The record that the viewer knows by this id: its own, else the shared one. */
  public <T> Optional<T> find(String id, Function<String, Optional<T>> kept) {
    return kept.apply(own(id)).or(() -> sees(id) ? kept.apply(id) : Optional.empty());
  }
}
