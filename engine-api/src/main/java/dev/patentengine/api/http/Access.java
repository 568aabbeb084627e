package dev.patentengine.api.http;

import java.util.Optional;

/** Says who asks, and whether that one may: the port to keys and rates. Safe for concurrent use. */
public interface Access {

  /**
   * Lets a request in.
   *
   * @param asked what is asked for
   * @return who asks
   * @throws ProblemException if that one may not, or not now
   */
  Caller admit(Asked asked);

  /** Whether no key is needed here. */
  boolean open();

  /**
   * A request at the door.
   *
   * @param role that the route needs; empty if everybody may call it
   * @param authorization the header of that name
   * @param host the header of that name
   * @param origin the header of that name
   */
  record Asked(
      Optional<Role> role,
      Optional<String> authorization,
      Optional<String> host,
      Optional<String> origin) {}
}
