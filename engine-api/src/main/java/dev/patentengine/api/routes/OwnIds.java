package dev.patentengine.api.routes;

import dev.patentengine.api.http.Call;

/**
 * The ids under which a client's own things are kept: {@code @client/id}. No id of a caller begins
 * with @, so that nothing shared can take such a place. Stateless.
 */
final class OwnIds {

  private OwnIds() {}

  /** The id under which the caller's own thing of this id is kept. */
  static String of(Call call, String id) {
    return prefix(call) + id;
  }

  /** Whether the caller may know of what is kept under this id. */
  static boolean visible(Call call, String id) {
    return !id.startsWith("@") || id.startsWith(prefix(call));
  }

  /** The id as its owner knows it. */
  static String shown(Call call, String id) {
    return id.startsWith(prefix(call)) ? id.substring(prefix(call).length()) : id;
  }

  private static String prefix(Call call) {
    return "@" + call.caller().client() + "/";
  }
}
