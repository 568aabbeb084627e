package dev.patentengine.team;

import static dev.patentengine.team.ContactDesk.Subject.ORGANIZATION;
import static dev.patentengine.team.ContactDesk.Subject.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.patentengine.model.Contact;
import dev.patentengine.team.ContactDesk.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class ContactDeskTest {

  private static final Contact CONTACT = new Contact("李明", "13900001234", "liming@example.org");

  private final List<ContactDesk.Asking> audit = new ArrayList<>();
  private final BiFunction<Subject, String, Optional<Contact>> contacts =
      (subject, id) ->
          subject == PERSON && id.equals("李明@江城大学") ? Optional.of(CONTACT) : Optional.empty();
  private final ContactDesk desk = new ContactDesk(contacts, Set.of("broker"), audit::add);

  @Test
  void givesAContactToTheRightRoleAndTellsTheAudit() {
    assertThat(desk.reveal(PERSON, "李明@江城大学", "张三", "broker", "需求 D7 对接")).contains(CONTACT);
    assertThat(audit)
        .containsExactly(
            new ContactDesk.Asking(PERSON, "李明@江城大学", "张三", "broker", "需求 D7 对接", true));
  }

  @Test
  void aPersonsIdIsNotAnOrganizations() {
    assertThat(desk.reveal(ORGANIZATION, "李明@江城大学", "张三", "broker", "对接")).isEmpty();
    assertThat(audit).singleElement().matches(asking -> asking.subject() == ORGANIZATION);
  }

  @Test
  void refusesAnotherRoleAndTellsTheAuditToo() {
    assertThat(desk.reveal(PERSON, "李明@江城大学", "张三", "reader", "好奇")).isEmpty();
    assertThat(audit).singleElement().matches(asking -> !asking.granted());
  }

  @Test
  void givesNothingWhenTheAuditFails() {
    ContactDesk broken =
        new ContactDesk(
            contacts,
            Set.of("broker"),
            asking -> {
              throw new IllegalStateException("audit log is full");
            });
    assertThatThrownBy(() -> broken.reveal(PERSON, "x", "张三", "broker", "对接"))
        .hasMessageContaining("audit");
  }

  @Test
  void wantsToKnowWhoAndWhatFor() {
    assertThatThrownBy(() -> desk.reveal(PERSON, "李明@江城大学", " ", "broker", "对接"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(audit).isEmpty();
  }

  @Test
  void refersEverybodyToTheInstitution() {
    assertThat(ContactDesk.referral(new Person("a", "李明", "江城大学")))
        .contains("江城大学")
        .doesNotContain("1390000");
    assertThat(audit.toString() + desk).doesNotContain("13900001234");
  }

  @Test
  void tellsInstitutionsByTheirNames() {
    assertThat(InstitutionType.of("江城大学")).isEqualTo(InstitutionType.UNIVERSITY);
    assertThat(InstitutionType.of("江城大学附属医院")).isEqualTo(InstitutionType.HOSPITAL);
    assertThat(InstitutionType.of("沙湖研究院有限公司")).isEqualTo(InstitutionType.FIRM);
    assertThat(InstitutionType.of("中国科学院某研究所")).isEqualTo(InstitutionType.INSTITUTE);
    assertThat(InstitutionType.of("")).isEqualTo(InstitutionType.OTHER);
  }
}
