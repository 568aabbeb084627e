package dev.patentengine.team;

import dev.patentengine.model.Contact;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * The way to reach people and organizations. It refers to the institution's desk; a contact is
 * given only to a role that may see it, and every asking is told to the audit, the refused too.
 * Safe for concurrent use.
 */
public final class ContactDesk {

  private final BiFunction<Subject, String, Optional<Contact>> contacts;
  private final Set<String> roles;
  private final Consumer<Asking> audit;

  /**
   * A desk over these contacts.
   *
   * @param contacts the contact on the record of an id, if it is known
   * @param roles who may be given a contact
   * @param audit is told every asking before it is answered; if it throws, nothing is given
   */
  public ContactDesk(
      BiFunction<Subject, String, Optional<Contact>> contacts,
      Set<String> roles,
      Consumer<Asking> audit) {
    this.contacts = contacts;
    this.roles = Set.copyOf(roles);
    this.audit = audit;
  }

  /** Whose contacts there are. */
  public enum Subject {
    /** Someone in the evidence, by the id of a {@link Person}. */
    PERSON,
    /** Who asks with a standing demand. */
    DEMAND,
    /** A registered organization. */
    ORGANIZATION
  }

  /**
   * Someone asked for a contact.
   *
   * @param subject what has the contact
   * @param id of it
   * @param by who asks
   * @param role in which role
   * @param reason what for
   * @param granted whether it was given
   */
  public record Asking(
      Subject subject, String id, String by, String role, String reason, boolean granted) {}

  /** What everybody is told. */
  public static String referral(Person person) {
    return person.organization().isEmpty()
        ? "请通过平台联系"
        : "请通过" + person.organization() + "的技术转移（科研管理）部门联系";
  }

  /**
   * The contact on a record, if the role may see it and it is known.
   *
   * @throws IllegalArgumentException if the asking does not say who and what for
   */
  public Optional<Contact> reveal(
      Subject subject, String id, String by, String role, String reason) {
    if (by.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException("查看联系方式须说明查询人与事由");
    }
    boolean granted = roles.contains(role);
    audit.accept(new Asking(subject, id, by, role, reason, granted));
    return granted ? contacts.apply(subject, id) : Optional.empty();
  }
}
