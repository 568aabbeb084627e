package dev.patentengine.team;

import dev.patentengine.model.Contact;
import dev.patentengine.model.Expert;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The only place that knows how to reach people. It refers to the institution's desk; a contact is
 * given only to a role that may see it, and every asking is told to the audit, the refused too.
 * Safe for concurrent use.
 */
public final class ContactDesk {

  private final Map<String, Contact> contacts = new ConcurrentHashMap<>();
  private final Set<String> roles;
  private final Consumer<Asking> audit;

  /**
   * A desk without contacts.
   *
   * @param roles who may be given a contact
   * @param audit is told every asking before it is answered; if it throws, nothing is given
   */
  public ContactDesk(Set<String> roles, Consumer<Asking> audit) {
    this.roles = Set.copyOf(roles);
    this.audit = audit;
  }

  /**
   * Someone asked for a contact.
   *
   * @param personId whose
   * @param by who asks
   * @param role in which role
   * @param reason what for
   * @param granted whether it was given
   */
  public record Asking(String personId, String by, String role, String reason, boolean granted) {}

  /** Keeps the contact of an expert, if there is one. */
  public void keep(Expert expert) {
    PersonRule.named(expert.name(), expert.organization())
        .ifPresent(person -> expert.contact().ifPresent(c -> contacts.put(person.id(), c)));
  }

  /** What everybody is told. */
  public static String referral(Person person) {
    return person.organization().isEmpty()
        ? "请通过平台联系"
        : "请通过" + person.organization() + "的技术转移（科研管理）部门联系";
  }

  /**
   * The contact of a person, if the role may see it and it is known.
   *
   * @throws IllegalArgumentException if the asking does not say who and what for
   */
  public Optional<Contact> reveal(String personId, String by, String role, String reason) {
    if (by.isBlank() || reason.isBlank()) {
      throw new IllegalArgumentException("查看联系方式须说明查询人与事由");
    }
    boolean granted = roles.contains(role);
    audit.accept(new Asking(personId, by, role, reason, granted));
    return granted ? Optional.ofNullable(contacts.get(personId)) : Optional.empty();
  }
}
