package dev.patentengine.api.http;

import java.util.Locale;
import java.util.Set;

/** What a caller may do; each role includes those before it. */
public enum Role {
  /** Ask. */
  READ,
  /** Bring data in and take it out. */
  WRITE,
  /** See contacts, and everything else. */
  ADMIN;

  /** Its name in files and answers: {@code read}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The role of this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Role of(String code) {
    for (Role role : values()) {
      if (role.code().equals(code)) {
        return role;
      }
    }
    throw new IllegalArgumentException("角色应为 read、write、admin 之一，而不是 \"" + code + "\"");
  }

  /** Whether who has this role may do what {@code needed} may. */
  public boolean includes(Role needed) {
    return compareTo(needed) >= 0;
  }

  /** All roles that this one includes, itself among them. */
  public Set<Role> included() {
    return Set.copyOf(java.util.EnumSet.range(READ, this));
  }
}
