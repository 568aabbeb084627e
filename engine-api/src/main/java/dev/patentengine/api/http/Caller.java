package dev.patentengine.api.http;

import dev.patentengine.model.Viewer;

/**
 * Who asks: a client platform, or the person at this machine.
 *
 * @param client its name
 * @param role what it may do
 */
public record Caller(String client, Role role) {

  /** Who asks without a key where none is needed. */
  public static final Caller LOCAL = new Caller("local", Role.ADMIN);

  /** Who asks for what everybody may have. */
  public static final Caller ANYBODY = new Caller("anybody", Role.READ);

  /** What of the records is seen. */
  public Viewer viewer() {
    return Viewer.of(client);
  }
}
